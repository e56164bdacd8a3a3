import { hasLetters, isCapital, SHORT } from '../text';
import { endOf, isHeading, namesAt, type Snapshot, siblingBefore, siblingBehind } from './snapshot';

const isBlank = ({ tag, text }: Snapshot, at: number) => tag[at] === '' && !text[at]?.trim();

/** The nodes before and behind one in the same element, blank texts aside; -1 where there is none. */
const siblingsOf = (snapshot: Snapshot, at: number) =>
  [siblingBefore, siblingBehind].map((next) => {
    let one = next(snapshot, at);
    while (one >= 0 && isBlank(snapshot, one)) one = next(snapshot, one);
    return one;
  });

/** Whether a line ends at a node: there is none, or it is a break, a picture, a block. */
const endsLine = ({ tag, block }: Snapshot, at: number) =>
  at < 0 || tag[at] === 'br' || tag[at] === 'img' || block[at] === at;

/** Whether an element that runs within lines has a name of its own, and a line to itself outside of paragraphs. */
function isNamedLine(snapshot: Snapshot, at: number): boolean {
  const { tag, block } = snapshot;
  if (block[at] === at || !namesAt(snapshot, at)) return false;
  const holder = tag[block[at] ?? 0];
  if (holder === 'p' || holder === 'li') return false;
  return siblingsOf(snapshot, at).every((one) => endsLine(snapshot, one));
}

/** Whether an element that runs within lines stands between blocks, or begins or ends their holder. */
function standsAlone(snapshot: Snapshot, at: number): boolean {
  const { tag, block, parent } = snapshot;
  const up = parent[at] ?? -1;
  if (block[up] !== up || tag[up] === 'p' || tag[up] === 'li') return false;
  const beside = siblingsOf(snapshot, at).filter((one) => one >= 0);
  return beside.length > 0 && beside.every((one) => block[one] === one);
}

/** Makes a block of an element: what runs within its lines is its own. */
function makeBlock({ block, end }: Snapshot, at: number): void {
  const around = block[at];
  for (let i = at; i < (end[at] ?? 0); i++) if (block[i] === around) block[i] = at;
}

/** The element within lines that ends right before `at` in the same element, with nothing between; -1 for none. */
function touchingBefore(snapshot: Snapshot, at: number): number {
  const before = siblingBefore(snapshot, at);
  return snapshot.tag[before] && snapshot.block[before] !== before ? before : -1;
}

/** So many nodes are looked at for a text: more are a paragraph's. */
const NODES = 60;

const textOf = ({ text }: Snapshot, at: number, to: number) => text.slice(at, Math.min(to, at + NODES)).join('');

/** Whether a block is neither heading nor paragraph, and holds no more than what stands beside a headline. */
function isShort(snapshot: Snapshot, at: number): boolean {
  const to = endOf(snapshot, at);
  if (snapshot.tag[at] === 'p' || isHeading(snapshot, at) || to - at > NODES) return false;
  return textOf(snapshot, at, to).length <= SHORT;
}

/** What ends a date, the half of the day behind a clock, an address, a remark. */
const ENDS_FIGURE = /(?:[\d)\]]|\d\s(?:SA|CH|[AP]M))$/;
/** A figure as dates and clocks have. */
const BEGINS_FIGURE = /^\d.{3}/;

/**
 * Whether two texts that touch are no one word: "12/3/2026" and "Lò Mai", "LÒ MAI" and "12/3/2026"; "L" for a picture.
 * Figures alone that touch are a day and its clock, or its update's day, which are read as one.
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

/** Whether an element begins with one that holds nothing, as icons do. */
const beginsWithIcon = ({ tag, end }: Snapshot, at: number) => Boolean(tag[at + 1]) && end[at + 1] === at + 2;

/** Makes blocks of elements that stand apart by their style alone: "<span>12/3/2026</span><a>Lò Mai</a>". */
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
 * Makes blocks of elements that breaks alone make lines of their own, where those beside a break have different names:
 * "<span id=title>…</span><br><span id=date>…</span>", as forms of servers print headline, date, lead and text. And of
 * those that touch, as no words do.
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
