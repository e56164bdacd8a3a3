import { hasWords } from '../text';
import { changeFlags, endOf, isHeading, lengthsBefore, type Snapshot } from './snapshot';
import { HIDDEN, LINK } from './style';

/** A link with a larger share of the page's text was never closed. */
const SHARE = 0.5;

/** The address of the link that holds it; `undefined` where none does alone. */
function openLink(snapshot: Snapshot): string | undefined {
  const { size, tag, attributes } = snapshot;
  const before = lengthsBefore(snapshot);
  const lengths = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    const href = tag[i] === 'a' ? attributes[i]?.href : undefined;
    if (href !== undefined)
      lengths.set(href, (lengths.get(href) ?? 0) + (before[endOf(snapshot, i)] ?? 0) - (before[i] ?? 0));
  }
  const most = (before[size] ?? 0) * SHARE;
  return [...lengths].find(([, length]) => length > most)?.[0];
}

function takeAway(snapshot: Snapshot, isMeant: (at: number, address: string) => boolean): void {
  const { size, tag, attributes, text } = snapshot;
  for (let i = 0; i < size; i++) {
    if (tag[i] !== 'a' || !isMeant(i, attributes[i]?.href ?? '')) continue;
    // A sign to click, as behind headings, says nothing.
    const isInHeading = isHeading(snapshot, snapshot.block[i] ?? 0);
    const signs = isInHeading ? text.slice(i, endOf(snapshot, i)).join('').trim() : '';
    changeFlags(snapshot, i, signs !== '' && !hasWords(signs) ? HIDDEN : 0, LINK);
  }
}

const withoutHash = (address: string | undefined) => address?.replace(/#.*$/, '');

/**
 * Removes links that lead nowhere: one that is never closed, which browsers reopen in everything that follows, so that
 * paragraphs would pass for a list of links; and headings' links to the page itself, to no address or a script.
 */
export function closeLinks(snapshot: Snapshot, { url, base }: { url: string; base: string }): void {
  const open = openLink(snapshot);
  if (open !== undefined) takeAway(snapshot, (_, address) => address === open);
  const own = withoutHash(url);
  const leadsHere = (address: string) =>
    address === '' || address.startsWith('javascript:') || withoutHash(URL.parse(address, base)?.href) === own;
  takeAway(snapshot, (at, address) => isHeading(snapshot, snapshot.block[at] ?? 0) && leadsHere(address));
}
