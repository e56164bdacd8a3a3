import { tidy } from '@/lib/text/characters';
import { type Head, metaOf } from '../metadata/head';
import { composeSubtree } from '../snapshot/lines';
import { type Measured, ownLength, proseIn, textIn } from '../snapshot/measures';
import { endOf, hasFlag, isHeading, parentsOf, type Snapshot } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { keyInitial, wordsKey } from '../text';
import { composeHeading, partsOfHeading, type ShownTitle, shape, type Title } from './heading';
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
  withoutSuffix,
} from './stated';

/** Where a headline ends, 0 where no element shows it. */
export const endOfTitle = (snapshot: Snapshot, at: number | null) => (at === null ? 0 : endOf(snapshot, at));

/** The date that stands in the headline's element, behind it; `null` where none does, or it is the headline's own. */
export function dateInHeading(snapshot: Snapshot, { at, text }: Title): string | null {
  const parts = at === null ? null : partsOfHeading(snapshot, at, undefined, (rest) => rest === text);
  return parts?.composer.text === text ? parts.date : null;
}

/** The headline that a family's selector found. */
export function shownTitle(snapshot: Snapshot, at: number): Title {
  const composer = composeHeading(snapshot, at);
  return { text: composer.text, composer, at, sure: true };
}

/** The `h1` that a line stands in, else the line itself. */
function headlineAround({ tag, parent }: Snapshot, owner: number): number {
  const up = parent[owner] ?? -1;
  return tag[up] === 'h1' ? up : owner;
}

/** The front page's address: what links to it is the site's name. */
const FRONT =
  /^(?:https?:\/\/[^/?#]+\/?|\.?\/|(?:https?:\/\/[^/?#]+)?\/?(?:index|default|home|trang-chu)(?:\.[a-z]{2,5})?)(?:#.*)?$/;

/** Whether an element's text leads to the front page. */
function leadsHome(snapshot: Snapshot, at: number): boolean {
  for (let i = at; i < endOf(snapshot, at); i++) {
    if (snapshot.tag[i] === 'a') return FRONT.test(snapshot.attributes[i]?.href?.toLowerCase() ?? '');
  }
  return false;
}

/** The first letter or digit of a subtree, as keys have it. */
function firstLetter(snapshot: Snapshot, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const text = snapshot.text[i];
    const initial = text && keyInitial(text);
    if (initial) return initial;
  }
  return undefined;
}

/** The shape of a heading that a class calls the title too, whatever metadata state that is not shown. */
const HEADLINE_SHAPE = 4;

/** Whether a stated title may be a section's or the site's: of few words or an office's, in a heading an owner's of few. */
const isSection = (snapshot: Snapshot, { text, at }: ShownTitle) =>
  isHeading(snapshot, at) ? hasFewWords(text) && isOwner(text) : hasFewWords(text) || namesOffice(text);

/** Whether a title is as short as the names of sections are. */
const isShort = ({ text }: Title) => text.length < HEADLINE.min;

/** Whether nothing of an element's text is outside a link. */
const isLinked = (snapshot: Measured, { at }: ShownTitle) => !snapshot.own[at] && !!snapshot.ownLink[at];

/** Whether a title leads somewhere, or what does is called so elsewhere: in a menu, on the way from the front page. */
const isInMenu = (snapshot: Measured, title: ShownTitle) =>
  isLinked(snapshot, title) || menuKeys(snapshot).has(wordsKey(title.text));

/** Whether a title is a link that nothing makes a headline. */
const isMereLink = (snapshot: Measured, { at }: ShownTitle) => shape(snapshot, at) <= 0 && !!snapshot.ownLink[at];

/** Text and headline stand in so many elements of one another, at most. */
const HOLDERS = 4;

/** The prose before a node, without that of the blocks around it. */
function proseAbove(snapshot: Measured, at: number): number {
  let sum = snapshot.proseBefore[at] ?? 0;
  for (const up of parentsOf(snapshot, at, HOLDERS)) sum -= proseIn(snapshot, up, up + 1);
  return sum;
}

/** Behind so much of the page's prose stands no headline of it, where there is so much, in characters. */
const TOLD = { share: 0.75, least: 300 };

/** Tells which elements besides `h1` may show a title of these keys, so that no others are put together. */
function mayShow(snapshot: Measured, keys: ReadonlyMap<string, number>, limit: number) {
  const stated = [...keys.keys()];
  const lengths = stated.map((key) => key.length);
  const shortest = Math.min(...lengths) * 0.55;
  const longest = stated.some(isOpen) ? LENGTH.max : Math.max(...lengths) * 1.6 + 10;
  const initials = new Set<string | undefined>(stated.map((key) => key[0]));
  const all = snapshot.proseBefore[snapshot.size] ?? 0;
  const told = all < TOLD.least ? all : all * TOLD.share;
  return (at: number, length: number): boolean => {
    if (at >= limit || length < shortest || length > longest) return false;
    if ((snapshot.proseBefore[at] ?? 0) > told && proseAbove(snapshot, at) > told) return false;
    if (ownLength(snapshot, at) < length * 0.6) return false;
    return initials.has(firstLetter(snapshot, at, endOf(snapshot, at))) && !leadsHome(snapshot, at);
  };
}

/** Whether an `h1` that nothing confirms is a headline, and no paragraph or name of a section or the site. */
function isOwnHeadline(snapshot: Measured, at: number, text: string): boolean {
  if (hasFlag(snapshot, at, LINK) || hasFewWords(text)) return false;
  // A short link is a section's name.
  if (!snapshot.own[at] && text.length < HEADLINE.min) return false;
  // Some editors make headings of paragraphs.
  if (text.length > LONGEST_SENTENCE && text.endsWith('.')) return false;
  return !isOwner(text);
}

/** So much of a stated title an element shows at least that is the headline. */
const MOST = { ofHeading: 0.55, ofOther: 0.7 };

/** Behind so much prose, in characters, headlines that are no `h1` repeat the one before, as lists of stories do. */
const REPEATED = 120;

/** Whether an element repeats the headline that is known: that is one by its shape and no link, and prose stands between. */
function isRepeated(snapshot: Measured, known: ShownTitle | null, at: number): boolean {
  if (known === null || snapshot.tag[at] === 'h1') return false;
  const isHeadline = shape(snapshot, known.at) > 0 && !hasFlag(snapshot, known.at, LINK);
  return isHeadline && !snapshot.ownLink[known.at] && proseIn(snapshot, known.at, at) >= REPEATED;
}

interface Shown {
  /** The element that shows best what metadata state. */
  confirmed: ShownTitle | null;
  /** The last `h1` before the text that they do not confirm. */
  other: ShownTitle | null;
}

/** The elements that show a stated title, or may be the headline by themselves. */
function shownTitles(snapshot: Measured, keys: ReadonlyMap<string, number>, limit: number): Shown {
  const mayBeTitle = mayShow(snapshot, keys, limit);
  let confirmed: ShownTitle | null = null;
  let [bestScore, bestWeight] = [0, 0];
  let other: ShownTitle | null = null;
  for (const owner of snapshot.owners) {
    const at = headlineAround(snapshot, owner);
    const isH1 = snapshot.tag[at] === 'h1';
    const length = textIn(snapshot, at);
    if (length < LENGTH.min || length > LENGTH.max) continue;
    if (isH1 ? leadsHome(snapshot, at) : !mayBeTitle(at, length)) continue;
    const whole = composeSubtree(snapshot, at);
    const isStated = (text: string) => keys.has(wordsKey(text));
    const composer = isStated(whole.text) ? whole : partsOfHeading(snapshot, at, whole, isStated).composer;
    const { text } = composer;
    const key = wordsKey(text);
    const most = isHeading(snapshot, at) ? MOST.ofHeading : MOST.ofOther;
    const weight = keys.get(key) ?? (isMostOf(keys, key, most) ? 1 : 0);
    const score = weight && weight * 4 + shape(snapshot, at) + Math.min(3, text.length / 25);
    if (score > bestScore && !(weight <= bestWeight && isRepeated(snapshot, confirmed, at))) {
      [bestScore, bestWeight] = [score, weight];
      confirmed = { text, composer, at, sure: true };
    } else if (!weight && isH1 && at < limit && isOwnHeadline(snapshot, at, text)) {
      other = { text, composer, at, sure: false };
    }
  }
  return { confirmed, other };
}

/** Finds what metadata confirm, else the likeliest heading before `bodyAt`, else what they state. */
export function findTitle(snapshot: Measured, head: Head, bodyAt: number | null): Title {
  const stated = statedTitles(head);
  const keys = acceptedKeys(stated.headlines);
  const { confirmed, other } = shownTitles(snapshot, keys, bodyAt ?? snapshot.size);
  const likely = (least?: number) => (bodyAt === null ? null : likelyTitle(snapshot, bodyAt, least));
  if (confirmed) {
    // Metadata may call the story otherwise than its headline does, as a list of the newest stories above does too.
    if (other && hasHeadlineLength(other.text.length) && isMereLink(snapshot, confirmed)) return other;
    // Systems state the section where they have no title, and it stands in lists and menus too; few words of a heading
    // may well be the headline, where none behind is called so.
    const section = isSection(snapshot, confirmed) || (isShort(confirmed) && isInMenu(snapshot, confirmed));
    const doubtful = section || hasFewWords(confirmed.text);
    const behind = doubtful ? likely(section ? undefined : HEADLINE_SHAPE) : null;
    if (behind && behind.at > confirmed.at) return behind;
    return { ...confirmed, sure: bodyAt === null ? !doubtful : !section };
  }
  if (other) {
    // Portals make an h1 of the section, too, and a lower heading of the headline.
    const behind = isShort(other) || isLinked(snapshot, other) ? likely() : null;
    return behind && behind.at > other.at ? behind : other;
  }
  const named = likely();
  const key = named ? wordsKey(named.text) : '';
  // Systems state a label before the headline: "Tin tức - …".
  if (named && (isMostOf(keys, key, MOST.ofOther) || isReworded(stated.headlines, named.text)))
    return { ...named, sure: true };
  // A headline may say more than metadata do.
  const shaped = stated.headlines.some(namesHeadline) && !holdsStated(keys, key) ? likely(HEADLINE_SHAPE) : named;
  if (shaped) return shaped;
  const [first] = stated.headlines.length ? stated.headlines : stated.all;
  const text = first ? tidy(withoutSuffix(behindOwner(first) ?? first, metaOf(head, 'og:site_name'))) : '';
  return { text, composer: null, at: null, sure: false };
}
