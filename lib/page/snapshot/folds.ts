import { tidy } from '@/lib/text/characters';
import { memoize } from '../memo';
import { beginsAny, FULL_LINE, holdsAny, isSentence, listed, STORY, wordsKey } from '../text';
import { changeFlags, childrenOf, endOf, isHeading, type Snapshot } from './snapshot';
import { CONTROL, HIDDEN, LINK } from './style';

const OPENERS = listed(
  'đọc tiếp, xem tiếp, xem thêm, đọc thêm, mở rộng, hiện thêm, hiển thị thêm, xem đầy đủ, đọc đầy đủ, hiện đầy đủ, ' +
    'hiển thị đầy đủ, đọc toàn bộ, xem toàn bộ, hiện toàn bộ, hiển thị toàn bộ, mở toàn bộ, xem hết, đọc hết, ' +
    'read more, show more, continue reading',
);

/** The beginning of an element's text, hidden parts and controls included, of about `length` characters. */
function beginningOf(snapshot: Snapshot, at: number, length: number): string {
  let text = '';
  for (let i = at; i < endOf(snapshot, at) && text.length < length; i++) {
    const own = tidy(snapshot.text[i] ?? '');
    if (own) text += text ? ` ${own}` : own;
  }
  return text;
}

/** The beginning of labels that say first what to do: "Bấm vào đây để xem tiếp". */
const PRESS = /^(?:bấm|nhấn|nhấp|chạm|click|kéo|cuộn|lướt)(?: chuột)?(?: vào| xuống)?(?: đây)? để /;
/** The label of a fold's button is shorter, in characters. */
const LABEL = 40;

/** Words of labels that open comments and not a part of the story. */
const COMMENTS = ['bình luận', 'ý kiến', 'phản hồi'];
const isOfComments = (snapshot: Snapshot, at: number) =>
  holdsAny(beginningOf(snapshot, at, LABEL).toLowerCase(), COMMENTS);

function isOpener(snapshot: Snapshot, at: number): boolean {
  const label = beginningOf(snapshot, at, LABEL).toLowerCase();
  return label.length < LABEL && beginsAny(label.replace(PRESS, ''), OPENERS) && !isOfComments(snapshot, at);
}

/** Class names of parts that scripts fold. */
const FOLDED = /accordion|toggle|collaps/i;

/** Whether an element heads the hidden part beside it: a question, or a head in an element named for folding. */
function isNamedHead(snapshot: Snapshot, at: number): boolean {
  const { tag, className, parent } = snapshot;
  const name = className[at] ?? '';
  if (tag[at] === 'dt') return true;
  return (isHeading(snapshot, at) || /head|title/i.test(name)) && FOLDED.test(`${name} ${className[parent[at] ?? 0]}`);
}

/** Of an element's children those with an opener, which is a label or a question right before or behind them. */
function openersIn(snapshot: Snapshot, parent: number): Map<number, number> {
  const found = new Map<number, number>();
  let opener = -1;
  let since: number[] = [];
  for (const i of childrenOf(snapshot, parent)) {
    if (opener >= 0) found.set(i, opener);
    if (beginningOf(snapshot, i, 1)) {
      opener = isNamedHead(snapshot, i) || isOpener(snapshot, i) ? i : -1;
      if (opener >= 0) for (const one of since) found.set(one, opener);
      since = [];
    }
    since.push(i);
  }
  return found;
}

/** Whether an element holds enough text to be the rest of an article: much of it, or a sentence. */
function holdsText(snapshot: Snapshot, at: number): boolean {
  const text = beginningOf(snapshot, at, FULL_LINE);
  return text.length >= FULL_LINE || isSentence(text);
}

/** What an element shows and hides by its attributes, which Bootstrap writes as a selector. */
const controlledBy = (snapshot: Snapshot, at: number) => {
  const attributes = snapshot.attributes[at];
  return attributes?.['aria-controls'] ?? attributes?.['data-bs-target'] ?? attributes?.['data-target'];
};

/** Whether an element is the head of a fold: a heading or question that readers see, or the button in it. */
function isFoldHead(snapshot: Snapshot, at: number): boolean {
  const up = isHeading(snapshot, at) ? at : (snapshot.parent[at] ?? 0);
  const isHead = isHeading(snapshot, up) || snapshot.tag[up] === 'dt';
  return isHead && controlledBy(snapshot, at) !== undefined;
}

/** The openers that name what they open by its id: `href="#rest"`, `aria-controls`, `data-target`. */
function openersById(snapshot: Snapshot): Map<string, number> {
  const ids = new Map<string, number>();
  const folds = new Set(
    snapshot.hidden.flatMap((at) => (FOLDED.test(snapshot.className[at] ?? '') && snapshot.id[at]) || []),
  );
  for (let i = 0; i < snapshot.size; i++) {
    const { href, role } = snapshot.attributes[i] ?? {};
    const id = (controlledBy(snapshot, i) ?? (href?.startsWith('#') ? href : undefined))?.replace(/^#/, '');
    if (!id) continue;
    const opensFold = folds.has(id) && !isOfComments(snapshot, i);
    if (opensFold || role === 'tab' || isOpener(snapshot, i) || isFoldHead(snapshot, i)) ids.set(id, i);
  }
  return ids;
}

/** Around a button that is a word of a sentence stands at least so much of it; a bar of buttons has less. */
const BESIDE = 15;

/** Whether a button in a paragraph is a word of its sentence, which goes on right behind it. */
function isWord({ tag, parent, text, end, attributes }: Snapshot, at: number): boolean {
  const isButton = tag[at] === 'button' || attributes[at]?.role === 'button';
  if (!isButton || tag[parent[at] ?? 0] !== 'p') return false;
  const behind = text[end[at] ?? 0] ?? '';
  return /^\s*[a-zà-ỹ,.;:!?)]/.test(behind) && behind.length + (text[at - 1] ?? '').length >= BESIDE;
}

/**
 * Shows parts again that are hidden only until the reader opens them ("Đọc tiếp") or a script shows them: they are the
 * article or the rest of it, unlike drafts and keywords that nobody is to see. Their openers become controls, so that
 * they head no list of other stories. `title` is the document's: an unopened dialog may hold the page's only h1, but no
 * headline.
 */
export function openFolds(snapshot: Snapshot, title: string): void {
  for (let i = 0; i < snapshot.size; i++) {
    if (snapshot.tag[i] === 'summary' && isOpener(snapshot, i)) changeFlags(snapshot, i, CONTROL);
    const isHead = isFoldHead(snapshot, i) || (controlledBy(snapshot, i) !== undefined && isNamedHead(snapshot, i));
    // What is clicked in a head leads nowhere.
    if (isHead) changeFlags(snapshot, i, 0, CONTROL | LINK);
    else if (isWord(snapshot, i)) changeFlags(snapshot, i, 0, CONTROL);
  }
  const [headline, last] = [snapshot.tag.indexOf('h1'), snapshot.tag.lastIndexOf('h1')];
  const isHeadline = () => wordsKey(title).includes(wordsKey(beginningOf(snapshot, headline, STORY)));
  // A script will fade the article in.
  const holdsArticle = (at: number) =>
    headline >= at && last < endOf(snapshot, at) && beginningOf(snapshot, at, STORY).length >= STORY && isHeadline();
  let byId: Map<string, number> | null = null;
  const beside = memoize((parent: number) => openersIn(snapshot, parent));
  const openerOf = (at: number) => {
    byId ??= openersById(snapshot);
    const id = snapshot.id[at];
    return (id ? byId.get(id) : undefined) ?? beside(snapshot.parent[at] ?? 0).get(at);
  };
  // The slash of a fraction set by style is hidden, and only read aloud.
  const isSlash = (at: number) => /\d$/.test(snapshot.text[at - 1] ?? '') && beginningOf(snapshot, at, 2) === '/';
  for (const at of snapshot.hidden) {
    const tells = holdsText(snapshot, at);
    const isShown = isSlash(at) || (tells && holdsArticle(at));
    const opener = tells && !isShown ? openerOf(at) : undefined;
    if (isShown || opener !== undefined) changeFlags(snapshot, at, 0, HIDDEN);
    if (opener === undefined) continue;
    const isHead = isFoldHead(snapshot, opener) || (isNamedHead(snapshot, opener) && !isOpener(snapshot, opener));
    if (isHead) changeFlags(snapshot, opener, 0, CONTROL | LINK);
    else changeFlags(snapshot, opener, CONTROL);
  }
}
