import { tidy } from '@/lib/text/characters';
import { isBareDate, isDateLine } from '../dates/date-lines';
import { type Head, metaOf } from '../metadata/head';
import { isImprint, tellsNothing } from '../small-print';
import { composeSubtree, isLine, itemsOf } from '../snapshot/lines';
import {
  isMost,
  linkIn,
  type Measured,
  nextOwn,
  ownLength,
  ownText,
  paragraphsIn,
  proseIn,
  textIn,
} from '../snapshot/measures';
import { endOf, hasFlag, isHeading, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { BEGUN, keyInitial, lengthOf, STORY, wordsKey } from '../text';
import { composeHeading, LEVELS, partsOfHeading, type ShownTitle, shape, type Title } from './heading';
import { HEADLINE, hasFewWords, hasHeadlineLength, LENGTH, LONGEST_SENTENCE } from './lengths';
import { likelyTitle, menuKeys } from './likely';
import {
  acceptedKeys,
  behindOwner,
  holdsStated,
  isMostOf,
  isOpen,
  isOwner,
  isReworded,
  namesHeadline,
  namesOffice,
  statedTitles,
  WHOLE,
  withoutPath,
  withoutSuffix,
} from './stated';

/** The end of the headline's element; 0 if no element shows it. */
export const endOfTitle = (snapshot: Snapshot, at: number | null) => (at === null ? 0 : endOf(snapshot, at));

/** The date behind the headline in its element; `null` if there is none, or it belongs to the headline. */
export function dateInHeading(snapshot: Snapshot, { at, text }: Title): string | null {
  const parts = at === null ? null : partsOfHeading(snapshot, at, undefined, (rest) => rest === text);
  return parts?.composer.text === text ? parts.date : null;
}

/** The headline in an element that a family's selector found. */
export function shownTitle(snapshot: Snapshot, at: number): Title {
  const composer = composeHeading(snapshot, at);
  return { text: composer.text, composer, at, sure: true };
}

/** The `h1` around a line, else the line itself. */
function headlineAround({ tag, parent }: Snapshot, owner: number): number {
  const up = parent[owner] ?? -1;
  return tag[up] === 'h1' ? up : owner;
}

/** Addresses of the front page: what links there is the site's name. */
const FRONT =
  /^(?:https?:\/\/[^/?#]+\/?|\.?\/|(?:https?:\/\/[^/?#]+)?\/?(?:index|default|home|trang-chu)(?:\.[a-z]{2,5})?)(?:#.*)?$/;

/** Whether an element links to the front page. */
function leadsHome(snapshot: Snapshot, at: number): boolean {
  for (let i = at; i < endOf(snapshot, at); i++) {
    if (snapshot.tag[i] === 'a') return FRONT.test(snapshot.attributes[i]?.href?.toLowerCase() ?? '');
  }
  return false;
}

/** The first letter or digit of an element's own text, as in `wordsKey`. */
function firstLetter(snapshot: Snapshot, at: number): string | undefined {
  const end = endOf(snapshot, at);
  for (let i = at + 1; i < end; i = nextOwn(snapshot, i)) {
    const text = snapshot.text[i];
    const initial = text && keyInitial(text);
    if (initial) return initial;
  }
  return undefined;
}

/** The `shape` of a heading that a class calls the title as well. */
const HEADLINE_SHAPE = 4;

/** Whether a stated title may be a section's or the site's: it has few words, or names an office. */
const isSection = (snapshot: Snapshot, { text, at }: ShownTitle) =>
  isHeading(snapshot, at) ? hasFewWords(text) && isOwner(text) : hasFewWords(text) || namesOffice(text);

/** Signs and spaces in which the same name may differ, in characters. */
const MARGIN = 8;

/**
 * Whether an element behind most of the page's prose shows the text alone, beside an imprint or with little else
 * behind.
 */
export function isInFoot(snapshot: Measured, text: string): boolean {
  const key = wordsKey(text);
  const { owners } = snapshot;
  const named = owners.findLastIndex((at) => {
    const isAlone = !snapshot.ownLink[at] && Math.abs((snapshot.own[at] ?? 0) - text.length) < MARGIN;
    return isAlone && wordsKey(ownText(snapshot, at)) === key;
  });
  const at = owners[named];
  const told = at === undefined ? 0 : (snapshot.proseBefore[at] ?? 0);
  if (at === undefined || told < STORY || !isMost(snapshot, told)) return false;
  const beside = [owners[named - 1], owners[named + 1]].flatMap((one) => (one ? ownText(snapshot, one) : []));
  const behind = paragraphsIn(snapshot, at + 1, snapshot.size).map((one) => ownText(snapshot, one));
  return beside.some(isImprint) || lengthOf(behind.filter((one) => !tellsNothing(one))) < BEGUN;
}

/** Whether the first line behind an element, and before `limit`, is its date. */
function isDated(snapshot: Measured, { at }: ShownTitle, limit: number): boolean {
  const [line] = itemsOf(snapshot, endOf(snapshot, at), limit, () => 'enter', 1).filter(isLine);
  return line !== undefined && isDateLine(line);
}

/** Whether a title is as short as the names of sections. */
const isShort = ({ text }: Title) => text.length < HEADLINE.min;

/** Whether all text of an element is linked. */
const isLinked = (snapshot: Measured, { at }: ShownTitle) => !snapshot.own[at] && !!snapshot.ownLink[at];

/** Whether a link of the page has the title's text: in a menu, in the path from the front page. */
const isInMenu = (snapshot: Measured, { text }: ShownTitle) => menuKeys(snapshot).has(wordsKey(text));

/** Whether a title is a link, with nothing that marks it as a headline. */
const isMereLink = (snapshot: Measured, { at }: ShownTitle) => shape(snapshot, at) <= 0 && !!snapshot.ownLink[at];

/** The prose before a node, without that of the blocks around it. */
function proseAbove(snapshot: Measured, at: number): number {
  let sum = snapshot.proseBefore[at] ?? 0;
  for (const up of parentsOf(snapshot, at, LEVELS)) sum -= proseIn(snapshot, up, up + 1);
  return sum;
}

/** On a page with a story's prose, no headline stands behind this share of it. */
const TOLD = 0.75;

/**
 * A cheap test of which elements besides `h1` may show a title with one of these keys: only those are composed. A whole
 * column of other stories may stand before a short one: `anywhere` finds headlines behind it, but no links.
 */
function mayShow(snapshot: Measured, keys: ReadonlyMap<string, number>, limit: number, anywhere: boolean) {
  const stated = [...keys.keys()];
  const lengths = stated.map((key) => key.length);
  const shortest = Math.min(...lengths) * 0.55;
  const longest = stated.some(isOpen) ? LENGTH.max : Math.max(...lengths) * 1.6 + 10;
  const initials = new Set<string | undefined>(stated.map((key) => key[0]));
  const all = snapshot.proseBefore[snapshot.size] ?? 0;
  const told = all < STORY ? all : all * TOLD;
  return (at: number, length: number): boolean => {
    if (at >= limit || length < shortest || length > longest) return false;
    const isBehind = (snapshot.proseBefore[at] ?? 0) > told && proseAbove(snapshot, at) > told;
    if (anywhere ? snapshot.ownLink[at] : isBehind) return false;
    if (ownLength(snapshot, at) < length * 0.5) return false;
    return initials.has(firstLetter(snapshot, at)) && !leadsHome(snapshot, at);
  };
}

/** Whether an `h1` that metadata do not confirm is a headline: no paragraph, no day, no name of a section or the site. */
function isOwnHeadline(snapshot: Measured, at: number, text: string): boolean {
  if (hasFlag(snapshot, at, LINK) || hasFewWords(text) || isBareDate({ text })) return false;
  // A short link is the name of a section.
  if (!snapshot.own[at] && text.length < HEADLINE.min) return false;
  // Some editors turn paragraphs into headings.
  if (text.length > LONGEST_SENTENCE && text.endsWith('.')) return false;
  return !isOwner(text);
}

/** Whether a heading is the path to a section: "Thời sự > Nông thôn". */
function isPath(snapshot: Measured, at: number, text: string): boolean {
  if (!snapshot.ownLink[at]) return false;
  const last = withoutPath(text);
  return last !== text && hasFewWords(last);
}

/** Links between the site's name and a headline have at least so much text, in characters. */
const MENU = 100;

/** Whether links, but no text to speak of, stand between a heading and what begins at `limit`. */
const hasMenuBelow = (snapshot: Measured, at: number, limit: number) =>
  linkIn(snapshot, at, limit) >= MENU && proseIn(snapshot, at, limit) < BEGUN;

/** The least share of a stated title that an element must show to be the headline. */
const MOST = { ofHeading: 0.55, ofOther: 0.7 };

/**
 * Whether an element repeats the known headline below prose, an `h1` below most of it: bars at the top of pages show the
 * headline too. The known one must look like a headline, unlinked.
 */
function isRepeated(snapshot: Measured, known: ShownTitle | null, at: number): boolean {
  if (known === null) return false;
  const isHeadline = shape(snapshot, known.at) > 0 && !hasFlag(snapshot, known.at, LINK);
  const told = proseIn(snapshot, known.at, at);
  const isBelow = told >= BEGUN && (snapshot.tag[at] !== 'h1' || isMost(snapshot, told));
  return isHeadline && !snapshot.ownLink[known.at] && isBelow;
}

/** Whether an element shows the headline below one in a bar at the top: unlinked, and behind the menu. */
const isBelowBar = (snapshot: Measured, known: ShownTitle | null, at: number) =>
  known !== null && !snapshot.ownLink[at] && shape(snapshot, at) > 0 && hasMenuBelow(snapshot, known.at, at);

interface Shown {
  /** The element that best shows what metadata state. */
  confirmed: ShownTitle | null;
  /** The last `h1` before the text that metadata do not confirm. */
  other: ShownTitle | null;
}

/** The element that shows a stated title, and the one that may be the headline without that. */
function shownTitles(snapshot: Measured, keys: ReadonlyMap<string, number>, limit: number, anywhere = false): Shown {
  const mayBeTitle = mayShow(snapshot, keys, limit, anywhere);
  let confirmed: ShownTitle | null = null;
  let [bestScore, bestWeight] = [0, 0];
  let other: ShownTitle | null = null;
  for (const owner of snapshot.owners) {
    const at = headlineAround(snapshot, owner);
    const isH1 = snapshot.tag[at] === 'h1';
    const length = textIn(snapshot, at);
    if (length > LENGTH.max || (length < LENGTH.min && shape(snapshot, at) <= 0)) continue;
    if (isH1 ? leadsHome(snapshot, at) : !mayBeTitle(at, length)) continue;
    const whole = composeSubtree(snapshot, at);
    const isStated = (text: string) => keys.has(wordsKey(text));
    if (length < LENGTH.min && !isStated(whole.text)) continue;
    const composer = isStated(whole.text) ? whole : partsOfHeading(snapshot, at, whole, isStated).composer;
    const { text } = composer;
    if (isPath(snapshot, at, text)) continue;
    const key = wordsKey(text);
    const most = isHeading(snapshot, at) ? MOST.ofHeading : MOST.ofOther;
    const weight = keys.get(key) ?? (isMostOf(keys, key, most) ? 1 : 0);
    const score = weight && weight * 4 + shape(snapshot, at) + Math.min(3, text.length / 25);
    const isBetter = score > bestScore && !(weight <= bestWeight && isRepeated(snapshot, confirmed, at));
    if (isBetter || (weight && weight === bestWeight && isBelowBar(snapshot, confirmed, at))) {
      [bestScore, bestWeight] = [score, weight];
      confirmed = { text, composer, at, sure: true };
    } else if (!weight && isH1 && at < limit && isOwnHeadline(snapshot, at, text)) {
      other = { text, composer, at, sure: false };
    }
  }
  return confirmed || other || anywhere ? { confirmed, other } : shownTitles(snapshot, keys, limit, true);
}

/**
 * What metadata confirm, unless that names a section or the site, and `likely` finds a headline behind it, before the text
 * at `bodyAt`, if its place is known yet.
 */
function confirmedTitle(
  snapshot: Measured,
  { keys, confirmed, other }: { keys: ReadonlyMap<string, number>; confirmed: ShownTitle; other: ShownTitle | null },
  likely: (least?: number) => ShownTitle | null,
  bodyAt: number | null,
): Title {
  // Metadata may call the story otherwise than its headline does; a list of the newest stories above repeats that.
  if (other && hasHeadlineLength(other.text.length) && isMereLink(snapshot, confirmed)) return other;
  // Some systems state the section as the title, and it stands in lists and menus too, or unmarked in a path.
  const isSections = isSection(snapshot, confirmed) || (isShort(confirmed) && isInMenu(snapshot, confirmed));
  const isUnmarked = isShort(confirmed) && shape(snapshot, confirmed.at) <= 0;
  // Others state the site's name, and it stands above the menu; the links below a text lead to other stories.
  const isAboveMenu = (one: ShownTitle | null) => one !== null && hasMenuBelow(snapshot, confirmed.at, one.at);
  // A banner may go on with the name of the place.
  const key = wordsKey(confirmed.text);
  const isWhole = [...keys].some(([stated, weight]) => weight === WHOLE && key.startsWith(stated));
  const isOfFoot = isInFoot(snapshot, confirmed.text);
  const isSites = isOfFoot || (isWhole && (namesOffice(confirmed.text) || isAboveMenu(other)));
  // One of few words may well be the headline, if no heading behind it looks like one.
  const isDoubtful = isSections || isUnmarked || isSites || hasFewWords(confirmed.text);
  const behind = isDoubtful ? likely(isSections || isUnmarked ? undefined : HEADLINE_SHAPE) : null;
  if (behind && behind.at > confirmed.at) return behind;
  const below = isSites ? likely() : null;
  const isBelow = isAboveMenu(below) || (isOfFoot && below && isDated(snapshot, below, bodyAt ?? 0));
  if (below && below.at > confirmed.at && !isOwner(below.text) && isBelow) return below;
  return { ...confirmed, sure: bodyAt === null ? !isDoubtful : !isSections };
}

/**
 * Whether a heading that nothing confirms, or that may be an owner's name, is rather the site's or a box's: links stand
 * between it and the text.
 */
export const isFarAbove = (snapshot: Measured, { text, at, sure }: Title, bodyAt: number): boolean =>
  at !== null && !(sure && !isOwner(text)) && hasMenuBelow(snapshot, at, bodyAt);

/** The headline: what metadata confirm, else the likeliest heading before `bodyAt`, else what they state. */
export function findTitle(snapshot: Measured, head: Head, bodyAt: number | null): Title {
  const stated = statedTitles(head);
  const keys = acceptedKeys(stated.headlines);
  const { confirmed, other } = shownTitles(snapshot, keys, bodyAt ?? snapshot.size);
  const likely = (least?: number) => (bodyAt === null ? null : likelyTitle(snapshot, bodyAt, least));
  if (confirmed) return confirmedTitle(snapshot, { keys, confirmed, other }, likely, bodyAt);
  if (other) {
    // Portals mark up the section as an h1, and the headline as a lower heading.
    const behind = isShort(other) || isLinked(snapshot, other) ? likely() : null;
    return behind && behind.at > other.at ? behind : other;
  }
  const named = likely();
  const key = named ? wordsKey(named.text) : '';
  // Some systems put a label before the headline: "Tin tức - …".
  if (named && (isMostOf(keys, key, MOST.ofOther) || isReworded(stated.headlines, named.text)))
    return { ...named, sure: true };
  // A headline may say more than metadata do.
  const isName = (text: string) => isOwner(text) || isInFoot(snapshot, text);
  const shaped =
    stated.headlines.some((title) => namesHeadline(title, isName)) && !holdsStated(keys, key)
      ? likely(HEADLINE_SHAPE)
      : named;
  if (shaped) return shaped;
  const [first] = stated.headlines.length ? stated.headlines : stated.all;
  const text = first ? tidy(withoutSuffix(behindOwner(first) ?? first, metaOf(head, 'og:site_name'))) : '';
  return { text, composer: null, at: null, sure: false };
}
