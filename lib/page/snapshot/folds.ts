import { keeping } from '../memo';
import { endOf, type Snapshot } from './snapshot';
import { HIDDEN } from './style';

/** A hidden part with less text is a label or a trick, not the rest of an article; a sentence may have `SENTENCE`. */
const TEXT = 80;
const SENTENCE = 30;
const OPENERS = [
  'đọc tiếp',
  'xem tiếp',
  'xem thêm',
  'đọc thêm',
  'mở rộng',
  'hiển thị thêm',
  'xem đầy đủ',
  'đọc toàn bộ',
  'xem toàn bộ',
  'read more',
  'show more',
];

const clears = (snapshot: Snapshot, at: number) => {
  for (let i = at; i < endOf(snapshot, at); i++) snapshot.flags[i] = (snapshot.flags[i] ?? 0) & ~HIDDEN;
};

/** The text that a fold's button shows, with what is hidden or a control. */
function labelOf(snapshot: Snapshot, at: number): string {
  let label = snapshot.text[at] ?? '';
  for (let i = at + 1; i < endOf(snapshot, at) && label.length < 80; i++) label += snapshot.text[i];
  return label.trim().toLowerCase();
}

function isOpener(snapshot: Snapshot, at: number): boolean {
  const label = labelOf(snapshot, at);
  return label.length < 40 && OPENERS.some((opener) => label.startsWith(opener));
}

/** The children of an element that stand right behind an opener or before one, what has no label aside. */
function besideOpeners(snapshot: Snapshot, parent: number): ReadonlySet<number> {
  const found = new Set<number>();
  const end = endOf(snapshot, parent);
  let opened = false;
  let since: number[] = [];
  for (let i = parent + 1; i < end; i = endOf(snapshot, i)) {
    if (opened) found.add(i);
    if (labelOf(snapshot, i)) {
      opened = isOpener(snapshot, i);
      if (opened) for (const one of since) found.add(one);
      since = [];
    }
    since.push(i);
  }
  return found;
}

/** Whether an element holds enough text to be the rest of an article: much, or a sentence. */
function holdsText(snapshot: Snapshot, at: number): boolean {
  let text = '';
  for (let i = at; i < endOf(snapshot, at) && text.length < TEXT; i++) text += (snapshot.text[i] ?? '').trim();
  return text.length >= TEXT || (text.length >= SENTENCE && /[.!?…]["”]?$/.test(text));
}

/** Ids that openers name: `href="#rest"`, `aria-controls`, `data-target`. */
function openedIds(snapshot: Snapshot): Set<string> {
  const ids = new Set<string>();
  for (let i = 0; i < snapshot.size; i++) {
    const attributes = snapshot.attributes[i];
    const target = attributes?.['aria-controls'] ?? attributes?.['data-target'] ?? attributes?.href;
    if (!target || (attributes?.href === target && !target.startsWith('#'))) continue;
    if (isOpener(snapshot, i)) ids.add(target.replace(/^#/, ''));
  }
  return ids;
}

/**
 * Shows again what is hidden only until the reader opens it ("Đọc tiếp"): that is the rest of the article, unlike
 * drafts and keywords that nobody is to see.
 */
export function openFolds(snapshot: Snapshot): void {
  let ids: Set<string> | null = null;
  const besideIn = keeping((parent: number) => besideOpeners(snapshot, parent));
  for (const at of snapshot.hidden) {
    if (!holdsText(snapshot, at)) continue;
    ids ??= openedIds(snapshot);
    const id = snapshot.id[at];
    if ((id && ids.has(id)) || besideIn(snapshot.parent[at] ?? 0).has(at)) clears(snapshot, at);
  }
}
