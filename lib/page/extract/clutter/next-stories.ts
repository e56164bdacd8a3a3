import { momentsIn } from '../../dates/moments';
import type { FamilyParts } from '../../families/apply';
import { composeSubtree } from '../../snapshot/lines';
import { linkIn, type Measured, paragraphsIn, proseIn, textIn } from '../../snapshot/measures';
import { endOf, isHeading, type Snapshot } from '../../snapshot/snapshot';
import { BEGUN, sameText } from '../../text';
import { HEADLINE } from '../../title/lengths';
import type { Clutter } from './clutter';

/** Another story's date stands within so many characters of its headline, in a text of at most the second length. */
const DATED = { within: 200, length: 60 };

/** Whether a date stands right behind the headline that ends at `from`. */
function isDated({ size, text }: Snapshot, from: number): boolean {
  let seen = 0;
  for (let i = from; i < size && seen < DATED.within; i++) {
    const label = text[i]?.trim() ?? '';
    if (label.length <= DATED.length && momentsIn(label).length > 0) return true;
    seen += label.length;
  }
  return false;
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
 * first one's class, or a linked heading, with a date right behind it. `first` is the first story's headline, `title`
 * its text.
 */
export function findNextStories(clutter: Clutter, first: number, title: string): void {
  const { snapshot } = clutter;
  const begin = endOf(snapshot, first);
  const name = snapshot.className[first];
  for (let i = begin; i < snapshot.size; i++) {
    const length = textIn(snapshot, i);
    const isLinked = isHeading(snapshot, i) && linkIn(snapshot, i) === length;
    const isNamedAlike = isHeading(snapshot, i) && name !== '' && snapshot.className[i] === name;
    if (!(snapshot.tag[i] === 'h1' || isLinked || isNamedAlike) || clutter.has(i)) continue;
    if (sameText(composeSubtree(snapshot, i).text, title)) continue;
    if (length < HEADLINE.min || proseIn(snapshot, begin, i) < BEGUN) continue;
    if (!isDated(snapshot, endOf(snapshot, i))) continue;
    const story = storyAround(snapshot, i, first);
    // Entries of lists have one paragraph, their summary.
    if (isLinked && paragraphsIn(snapshot, story, endOf(snapshot, story)).length < 2) continue;
    // A headline apart from its text, and in no box of links, begins what follows it.
    const isWhole = proseIn(snapshot, story) >= BEGUN || linkIn(snapshot, story) > HEADLINE.min;
    const end = endOf(snapshot, isWhole ? story : (snapshot.parent[story] ?? 0));
    for (let part = story; part < end; part = endOf(snapshot, part)) clutter.add(part, NEXT);
  }
}
