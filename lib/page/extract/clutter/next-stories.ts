import { momentsIn } from '../../dates/moments';
import type { FamilyParts } from '../../families/apply';
import { composeSubtree } from '../../snapshot/lines';
import { linkIn, type Measured, ownText, paragraphsIn, proseIn, textIn } from '../../snapshot/measures';
import { areAlike, endOf, isHeading, type Snapshot } from '../../snapshot/snapshot';
import { BEGUN, sameText } from '../../text';
import { HEADLINE } from '../../title/lengths';
import { announcesNext } from '../words/labels';
import type { Clutter } from './clutter';

/** Another story's date stands within so many characters of its headline, in a text of at most the second length. */
const DATED = { within: 200, length: 60 };

/** The text with a date right behind the headline that ends at `from`; -1 if there is none. */
function dateBehind({ size, text }: Snapshot, from: number): number {
  let seen = 0;
  for (let i = from; i < size && seen < DATED.within; i++) {
    const label = text[i]?.trim() ?? '';
    if (label.length <= DATED.length && momentsIn(label).length > 0) return i;
    seen += label.length;
  }
  return -1;
}

/** Whether a date stands right behind a heading, with no text between them, in an element of the same name as `own`. */
function isDatedAs(snapshot: Measured, at: number, date: number, own: number): boolean {
  const holder = (one: number) => snapshot.parent[one] ?? 0;
  if (own < 0 || date < 0 || !isHeading(snapshot, at) || !snapshot.className[holder(date)]) return false;
  return areAlike(snapshot, holder(date), holder(own)) && proseIn(snapshot, endOf(snapshot, at), date) === 0;
}

/** Whether the label of a next story stands right before a heading. */
function isLabelled(snapshot: Measured, at: number): boolean {
  const before = isHeading(snapshot, at) ? snapshot.owners.findLast((one) => one < at) : undefined;
  return before !== undefined && announcesNext(ownText(snapshot, before));
}

/** The largest element that begins with the headline, apart from tools, and does not hold the first one. */
function storyAround(snapshot: Measured, headline: number, first: number): number {
  let story = headline;
  for (let up = snapshot.parent[headline] ?? -1; up > first; up = snapshot.parent[up] ?? -1) {
    if (proseIn(snapshot, up, headline) > 0) break;
    story = up;
  }
  return story;
}

const NEXT = 'story:next';

/**
 * The parts found by a family's selectors that are in the page's own story. Lists, which may stand before it, hold dates and
 * authors of the same make.
 */
export function partsOfOwn(parts: FamilyParts, clutter: Clutter): FamilyParts {
  const areOwn = (found: readonly number[]) => found.filter((at) => clutter.holderOf(at, NEXT) === null);
  const outsideLists = (found: readonly number[]) => {
    const own = areOwn(found);
    const clear = own.filter((at) => !clutter.has(at));
    return clear.length ? clear : own;
  };
  return { ...parts, body: areOwn(parts.body), authors: outsideLists(parts.authors), date: outsideLists(parts.date) };
}

/**
 * Adds to `clutter` the stories that pages load behind the requested one: each has an `h1` of its own, a heading of the
 * first one's class, or a linked heading, with a date right behind it; or any heading dated as the first one is, or
 * behind a label of next stories. `first` is the first story's headline, `title` its text.
 */
export function findNextStories(clutter: Clutter, first: number, title: string): void {
  const { snapshot } = clutter;
  const begin = endOf(snapshot, first);
  const name = snapshot.className[first];
  const own = dateBehind(snapshot, begin);
  for (let i = begin; i < snapshot.size; i++) {
    const length = textIn(snapshot, i);
    const isLinked = isHeading(snapshot, i) && linkIn(snapshot, i) === length;
    const isNamedAlike = isHeading(snapshot, i) && name !== '' && snapshot.className[i] === name;
    const isMarked = snapshot.tag[i] === 'h1' || isLinked || isNamedAlike;
    if (!(isMarked || isHeading(snapshot, i)) || clutter.has(i)) continue;
    if (length < HEADLINE.min || proseIn(snapshot, begin, i) < BEGUN) continue;
    if (sameText(composeSubtree(snapshot, i).text, title)) continue;
    const date = dateBehind(snapshot, endOf(snapshot, i));
    const isNext = isMarked ? date >= 0 : isDatedAs(snapshot, i, date, own) || isLabelled(snapshot, i);
    if (!isNext) continue;
    const story = storyAround(snapshot, i, first);
    // Entries of lists have one paragraph, their summary.
    if (isLinked && paragraphsIn(snapshot, story, endOf(snapshot, story)).length < 2) continue;
    // A headline apart from its text, and in no box of links, begins what follows it.
    const isWhole = proseIn(snapshot, story) >= BEGUN || linkIn(snapshot, story) > HEADLINE.min;
    const end = endOf(snapshot, isWhole ? story : (snapshot.parent[story] ?? 0));
    if (!isMarked && paragraphsIn(snapshot, story, end).length < 2) continue;
    for (let part = story; part < end; part = endOf(snapshot, part)) clutter.add(part, NEXT);
  }
}
