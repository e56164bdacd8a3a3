import { hasLetters, isCapital, SHORT } from '../text';
import { endOf, isHeading, namesAt, type Snapshot, siblingBefore, siblingBehind } from './snapshot';

const isBlank = ({ tag, text }: Snapshot, at: number) => tag[at] === '' && !text[at]?.trim();

/** The siblings before and behind a node, blank texts skipped; -1 if there is none. */
const siblingsOf = (snapshot: Snapshot, at: number) =>
  [siblingBefore, siblingBehind].map((next) => {
    let one = next(snapshot, at);
    while (one >= 0 && isBlank(snapshot, one)) one = next(snapshot, one);
    return one;
  });

/** Whether a line ends at a sibling: there is none, or it is a break, a picture or a block. */
const endsLine = ({ tag, block }: Snapshot, at: number) =>
  at < 0 || tag[at] === 'br' || tag[at] === 'img' || block[at] === at;

/** Whether an inline element with a name of its own has a line to itself, outside of paragraphs. */
function isNamedLine(snapshot: Snapshot, at: number): boolean {
  const { tag, block } = snapshot;
  if (block[at] === at || !namesAt(snapshot, at)) return false;
  const holder = tag[block[at] ?? 0];
  if (holder === 'p' || holder === 'li') return false;
  return siblingsOf(snapshot, at).every((one) => endsLine(snapshot, one));
}

/** Whether an inline element stands between blocks, or at the beginning or end of the block that holds them. */
function standsAlone(snapshot: Snapshot, at: number): boolean {
  const { tag, block, parent } = snapshot;
  const up = parent[at] ?? -1;
  if (block[up] !== up || tag[up] === 'p' || tag[up] === 'li') return false;
  const beside = siblingsOf(snapshot, at).filter((one) => one >= 0);
  return beside.length > 0 && beside.every((one) => block[one] === one);
}

/** Turns an inline element into a block that owns its texts. */
function makeBlock({ block, end }: Snapshot, at: number): void {
  const around = block[at];
  for (let i = at; i < (end[at] ?? 0); i++) if (block[i] === around) block[i] = at;
}

/** The inline element that ends right before `at` in the same element; -1 if there is none. */
function touchingBefore(snapshot: Snapshot, at: number): number {
  const before = siblingBefore(snapshot, at);
  return snapshot.tag[before] && snapshot.block[before] !== before ? before : -1;
}

/** At most so many nodes are read for a text: one with more is a paragraph. */
const NODES = 60;

const textOf = ({ text }: Snapshot, at: number, to: number) => text.slice(at, Math.min(to, at + NODES)).join('');

/** Whether a block is short, and neither heading nor paragraph: a line beside a headline is. */
function isShort(snapshot: Snapshot, at: number): boolean {
  const to = endOf(snapshot, at);
  if (snapshot.tag[at] === 'p' || isHeading(snapshot, at) || to - at > NODES) return false;
  return textOf(snapshot, at, to).length <= SHORT;
}

/** How a date, the half of a day behind a clock, an address or a remark ends. */
const ENDS_FIGURE = /(?:[\d)\]]|\d\s(?:SA|CH|[AP]M))$/;
/** The beginning of a date or clock. */
const BEGINS_FIGURE = /^\d.{3}/;

/**
 * Whether two adjacent texts are two things and not one word: "12/3/2026" and "Lò Mai", or a name and a date; "L"
 * stands for a picture. Figures that touch are a day and its clock, which are read as one.
 */
function areApart(before: string, behind: string): boolean {
  const last = before.at(-1) ?? '';
  if (before.length === 1) return last === behind[0] && isCapital(last);
  const endsWord = last !== last.toUpperCase() || ENDS_FIGURE.test(before);
  if (isCapital(behind[0])) return behind.length > 1 && endsWord;
  return (
    BEGINS_FIGURE.test(behind) && hasLetters(before) && (endsWord || (isCapital(last) && isCapital(before.at(-2))))
  );
}

/** Whether an element begins with an empty one, as icons are. */
const beginsWithIcon = ({ tag, end }: Snapshot, at: number) => Boolean(tag[at + 1]) && end[at + 1] === at + 2;

/** Turns adjacent inline elements into blocks that only style separates: "<span>12/3/2026</span><a>Lò Mai</a>". */
function partTouching(snapshot: Snapshot, at: number): void {
  const before = touchingBefore(snapshot, at);
  if (before < 0) return;
  const isApart = () => areApart(textOf(snapshot, before, at), textOf(snapshot, at, endOf(snapshot, at)));
  if (!beginsWithIcon(snapshot, at) && !isApart()) return;
  if (!isShort(snapshot, snapshot.block[at] ?? 0)) return;
  makeBlock(snapshot, before);
  makeBlock(snapshot, at);
}

/**
 * Turns inline elements into blocks that form lines of their own: those on both sides of a `<br>` with different names
 * ("<span id=title>…</span><br><span id=date>…</span>", as server-side forms print them), those between blocks, and
 * adjacent ones that are no one word.
 */
export function partNamedLines(snapshot: Snapshot): void {
  const { tag, block } = snapshot;
  for (let i = 0; i < snapshot.size; i++) {
    if (tag[i] && tag[i] !== 'br' && block[i] !== i) {
      if (standsAlone(snapshot, i)) makeBlock(snapshot, i);
      else partTouching(snapshot, i);
    }
    if (tag[i] !== 'br') continue;
    const [before = -1, behind = -1] = siblingsOf(snapshot, i);
    const alike = before >= 0 && behind >= 0 && namesAt(snapshot, before) === namesAt(snapshot, behind);
    if (!alike) for (const at of [before, behind].filter((one) => isNamedLine(snapshot, one))) makeBlock(snapshot, at);
  }
}
