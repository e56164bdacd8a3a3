import { endOf, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';

/** A link that holds this share of the page's text was never closed. */
const SHARE = 0.5;

function lengthIn({ text }: Snapshot, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += text[i]?.length ?? 0;
  return sum;
}

/**
 * Takes a link away that nobody meant: where one is never closed, browsers open it anew in all that follows, to the end
 * of the page, and paragraphs would pass for a list of links.
 */
export function closeLinks(snapshot: Snapshot): void {
  const { size, tag, attributes, flags } = snapshot;
  const lengths = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    const href = tag[i] === 'a' ? attributes[i]?.href : undefined;
    if (href !== undefined) lengths.set(href, (lengths.get(href) ?? 0) + lengthIn(snapshot, i, endOf(snapshot, i)));
  }
  const most = lengthIn(snapshot, 0, size) * SHARE;
  const [open] = [...lengths].find(([, length]) => length > most) ?? [];
  if (open === undefined) return;
  for (let i = 0; i < size; i++) {
    if (tag[i] !== 'a' || attributes[i]?.href !== open) continue;
    for (let j = i; j < endOf(snapshot, i); j++) flags[j] = (flags[j] ?? 0) & ~LINK;
  }
}
