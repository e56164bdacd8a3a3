import { endOf, type Snapshot } from '../snapshot/snapshot';
import { namesAt } from './naming';

const isBlank = ({ tag, text }: Snapshot, at: number) => tag[at] === '' && !text[at]?.trim();

/** Elements within lines are seldom nested any deeper. */
const NESTED = 8;

/**
 * The node before or behind `at` in the same element, blank texts aside; -1 where there is none. What ends with a block
 * stands for it, and so does what is nested too deep.
 */
function siblingBefore(snapshot: Snapshot, at: number): number {
  const { parent, block } = snapshot;
  const up = parent[at] ?? -1;
  for (let i = at - 1; i > up; i--) {
    for (let n = 0; parent[i] !== up && block[i] !== i && n < NESTED; n++) i = parent[i] ?? up;
    if (!isBlank(snapshot, i)) return i;
  }
  return -1;
}

function siblingBehind(snapshot: Snapshot, at: number): number {
  const end = endOf(snapshot, snapshot.parent[at] ?? -1);
  for (let i = endOf(snapshot, at); i < end; i = endOf(snapshot, i)) if (!isBlank(snapshot, i)) return i;
  return -1;
}

/** Whether a line ends at a node: there is none, or it is a break, a picture, a block. */
const endsLine = ({ tag, block }: Snapshot, at: number) =>
  at < 0 || tag[at] === 'br' || tag[at] === 'img' || block[at] === at;

/** Whether an element that runs within lines has a name of its own, and a line to itself outside of paragraphs. */
function isNamedLine(snapshot: Snapshot, at: number): boolean {
  const { tag, block } = snapshot;
  if (at < 0 || tag[at] === '' || block[at] === at || !namesAt(snapshot, at)) return false;
  const holder = tag[block[at] ?? 0];
  if (holder === 'p' || holder === 'li') return false;
  return endsLine(snapshot, siblingBefore(snapshot, at)) && endsLine(snapshot, siblingBehind(snapshot, at));
}

/** Makes a block of an element: what runs within its lines is its own. */
function makeBlock({ block, end }: Snapshot, at: number): void {
  const around = block[at];
  for (let i = at; i < (end[at] ?? 0); i++) if (block[i] === around) block[i] = at;
}

/**
 * Makes blocks of elements that breaks alone make lines of their own, where those beside a break have different names:
 * "<span id=title>…</span><br><span id=date>…</span>", as forms of servers print headline, date, lead and text.
 */
export function partNamedLines(snapshot: Snapshot): void {
  for (let i = 0; i < snapshot.size; i++) {
    if (snapshot.tag[i] !== 'br') continue;
    const [before, behind] = [siblingBefore(snapshot, i), siblingBehind(snapshot, i)];
    const alike = before >= 0 && behind >= 0 && namesAt(snapshot, before) === namesAt(snapshot, behind);
    if (!alike) for (const at of [before, behind].filter((one) => isNamedLine(snapshot, one))) makeBlock(snapshot, at);
  }
}
