import { HAS_CLOCK, isBareDate, isSignedDate } from '../dates/date-lines';
import { isTagged } from '../metadata/outlet-tag';
import { type Measured, ownLength, paragraphsIn } from '../snapshot/measures';
import { endOf, linkedTexts, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { HEADING } from '../snapshot/tags';
import { wordsKey } from '../text';
import { composeHeading, LEAD, namesAround, type ShownTitle, shape, TITLE_CLASS } from './heading';
import { HEADLINE, hasFewWords, isFullHeadline, LENGTH, LONGEST_SENTENCE } from './lengths';
import { isKind } from './stated';

/** Headings of the counter of visitors. */
const COUNTER =
  /^thống kê truy cập|^(?:tổng )?(?:số )?(?:lượt|lần|người|câu hỏi)(?: (?:đang )?(?:truy cập|xem|online|trực tuyến)|:)/;

/** The keys of short link texts on the page: names of sections, as in menus. */
export function menuKeys(snapshot: Snapshot): Set<string> {
  const short = linkedTexts(snapshot, 0, snapshot.size).filter((words) => words.length < HEADLINE.min);
  return new Set(short.map(wordsKey));
}

/** Whether a heading heads a box of its own before the text, such as a schedule: with more than a lead in it. */
function headsBox(snapshot: Measured, at: number, limit: number): boolean {
  const box = parentsOf(snapshot, at).findLast((up) => endOf(snapshot, up) <= limit) ?? at;
  return snapshot.tag[at] !== 'h1' && paragraphsIn(snapshot, at + 1, endOf(snapshot, box)).length > LEAD;
}

/** The last heading before `limit`, or element with a title's class, whose `shape` is at least `least`. */
export function likelyTitle(snapshot: Measured, limit: number, least = 1): ShownTitle | null {
  let likely: ShownTitle | null = null;
  let above = '';
  let menu: Set<string> | null = null;
  for (const i of snapshot.owners) {
    if (i >= limit) break;
    const length = ownLength(snapshot, i);
    if (length < LENGTH.min || length > LENGTH.max || snapshot.ownLink[i]) continue;
    const names = namesAround(snapshot, i);
    if (shape(snapshot, i, names) < least) continue;
    const composer = composeHeading(snapshot, i);
    // A heading that ends as a sentence is the lead below the headline, unless it is of a higher level and no class
    // names the one above, nor has that a headline's words; a long one is a paragraph.
    const level = snapshot.tag[i] ?? '';
    const isHigher = HEADING.test(above) && level < above && !isFullHeadline(likely?.text ?? '');
    const isBelow = likely !== null && HEADING.test(level) && !isHigher;
    if (/[.:;]$/.test(composer.text) && (length > LONGEST_SENTENCE || isBelow)) continue;
    if (isTagged(composer.text) || isBareDate(composer)) continue;
    // Who wrote it and when may have a title's class, too.
    if (!HEADING.test(level) && HAS_CLOCK.test(composer.text) && isSignedDate(composer)) continue;
    if (headsBox(snapshot, i, limit)) continue;
    const words = composer.text.toLowerCase();
    if (hasFewWords(words) || COUNTER.test(words) || isKind(words)) continue;
    if (words.length < HEADLINE.min) {
      menu ??= menuKeys(snapshot);
      if (menu.has(wordsKey(words))) continue;
    }
    likely = { text: composer.text, composer, at: i, sure: false };
    above = TITLE_CLASS.test(names) ? 'h1' : level;
  }
  return likely;
}
