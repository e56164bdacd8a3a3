import { tidy } from '@/lib/text/characters';
import { isVietnamese } from '../detect/language';
import { Naming, namesAt } from '../extract/naming';
import { TITLE_CLASS } from '../extract/vocabulary';
import { Composer } from '../snapshot/compose';
import { itemsOf } from '../snapshot/lines';
import { type Measures, textIn } from '../snapshot/measures';
import { endOf, type Snapshot } from '../snapshot/snapshot';
import { HIDDEN, LINK } from '../snapshot/style';
import { HEADING } from '../snapshot/tags';
import { beginsAny, hasLetters, keyInitial, phrases, wordsKey } from '../text';
import { momentsIn } from './dates';
import { type Head, metaOf } from './head';

export interface Title {
  text: string;
  /** Where the text comes from; `null` where only metadata state it. */
  composer: Composer | null;
  /** Snapshot index of the element that shows it; `null` where only metadata state it. */
  at: number | null;
  /** Whether metadata confirm it. */
  sure: boolean;
}

/** Marks between a headline and the outlet's name in titles of documents. */
const SEPARATOR = /\s+(?:[|–—»•·›-]|::?)\s+/g;

/** The lines of a subtree as one, joined by spaces; all of them, or as many as have `enough` characters. */
export function composeSubtree(snapshot: Snapshot, at: number, enough?: number): Composer {
  const whole = new Composer();
  for (const item of itemsOf(snapshot, at, endOf(snapshot, at), () => 'enter', enough)) {
    if (item.kind !== 'line') continue;
    if (whole.length > 0) whole.separate(' ');
    whole.append(item.composer);
  }
  return whole.unbroken();
}

/** Where in a composed element the first or last text stands in an element of its own; `null` where in none. */
function endPiece(
  { parent }: Snapshot,
  at: number,
  { runs, length }: Composer,
  last: boolean,
): [number, number] | null {
  const childOf = (node: number) => {
    let up = node;
    while (up > at && parent[up] !== at) up = parent[up] ?? at;
    return up;
  };
  const end = runs.at(last ? -1 : 0);
  const child = end && childOf(end.node);
  if (child === undefined || child === end?.node) return null;
  const own = runs.filter(({ node }) => childOf(node) === child);
  const [first, final] = [own[0], own.at(-1)];
  const [from, to] = [first?.at ?? 0, (final?.at ?? 0) + (final?.length ?? 0)];
  return to - from < length ? [from, to] : null;
}

/** Whether a text is a date and nothing else. */
const isDate = (text: string) => /\d/.test(text) && !hasLetters(text) && momentsIn(text).length > 0;

/** What some put before a headline, in an element of its own. */
const BADGES = phrases('mới, new, nóng, hot');

/** A headline, and the date that stands behind it in the same element: "<h1><i>Mới</i> … <small>5/6/2026</small></h1>". */
function partsOfHeading(snapshot: Snapshot, at: number): { composer: Composer; date: string | null } {
  let composer = composeSubtree(snapshot, at);
  const [from, to] = endPiece(snapshot, at, composer, true) ?? [0, 0];
  const date = isDate(composer.text.slice(from, to)) ? composer.text.slice(from, to) : null;
  if (date) composer = composer.slice(0, from).finish();
  const [start, end] = endPiece(snapshot, at, composer, false) ?? [0, 0];
  if (BADGES.has(composer.text.slice(start, end).trim().toLowerCase()))
    composer = composer.slice(end + (composer.text[end] === ' ' ? 1 : 0), composer.length);
  return { composer, date };
}

const composeHeading = (snapshot: Snapshot, at: number) => partsOfHeading(snapshot, at).composer;

/** The date that stands in the headline's element, behind it; `null` where none does, or it is the headline's own. */
export function dateInHeading(snapshot: Snapshot, { at, text }: Title): string | null {
  const parts = at === null ? null : partsOfHeading(snapshot, at);
  return parts?.composer.text === text ? parts.date : null;
}

/** The headline that a family's selector found. */
export function titleAt(snapshot: Snapshot, at: number): Title {
  const composer = composeHeading(snapshot, at);
  return { text: composer.text, composer, at, sure: true };
}

/** A stated title without the names of outlet and section behind it. */
function withoutSuffix(title: string, siteName: string | null): string {
  if (siteName) {
    const escaped = siteName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const named = new RegExp(`\\s*(?:[|–—-]|::?|»|•|·|›)\\s*${escaped}\\s*$`, 'iu');
    if (named.test(title)) return title.replace(named, '');
  }
  // An outlet's name is short and begins with what it is; a headline's second half hardly does.
  return title.replace(
    /\s+[|–—»•·›-]+\s+(?:Báo|Tạp chí|Đài|Cổng|Trang|Tin tức|Kênh|\S+\.(?:vn|com|net|org))[^|]*$|\s*\|\s*[^|]{2,60}$/u,
    '',
  );
}

/** What systems put where a headline belongs when they do not know it: the site's name, the kind of page. */
const NO_HEADLINE =
  /^(?:cổng (?:thông tin|ttđt)|trang (?:thông tin|chủ)|chi tiết|báo điện tử|báo [^,:]{2,40} (?:điện tử|online)$|sàn giao dịch|(?:tin tức|bài viết|tin bài)(?:\s*[-–&,]?\s*sự kiện)?$)/;

function isHeadline(title: string, siteName: string | null): boolean {
  return title !== siteName && !(title.length < 80 && NO_HEADLINE.test(title.toLowerCase()));
}

/** A longer statement, in characters, is no title. */
const LONGEST = 1000;

/** The titles that metadata state, and those of them that may be the headline. */
function statedTitles(head: Head): { all: string[]; headlines: string[] } {
  const siteName = metaOf(head, 'og:site_name');
  const all = [
    metaOf(head, 'og:title'),
    head.article?.headline ?? null,
    metaOf(head, 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline'),
    head.title,
  ].flatMap((title) => (title && title.length <= LONGEST ? [title] : []));
  return { all, headlines: all.filter((title) => isHeadline(title, siteName)) };
}

/** Whether a title has the words of a headline. */
const isWorded = (title: string) => title.split(' ').length >= WORDS && isVietnamese(title);

/** How the names of outlets and offices begin that some systems state before the headline. */
const OWNERS = [
  ...[
    'báo ',
    'tạp chí ',
    'đài ',
    'cổng ',
    'tttđt ',
    'ttđt ',
    'trang ',
    'website ',
    'ubnd ',
    'ủy ban ',
    'uỷ ban ',
    'sở ',
    'đoàn ',
    'đảng ',
  ],
  ...[
    'huyện ',
    'tỉnh ',
    'hội ',
    'trường ',
    'phòng ',
    'ban ',
    'công an ',
    'công đoàn ',
    'mặt trận ',
    'liên đoàn ',
    'quỹ ',
  ],
];
/** Names of offices are this long at most, in characters. */
const OWNER = 60;

/** Whether a title may be nothing but the name of an office, as systems without titles of their own state it. */
const isOwner = (title: string) =>
  title.length <= OWNER && (beginsAny(title.toLowerCase(), OWNERS) || title === title.toUpperCase());

/** Whether a title names no more than the site, its owner, or its news. */
export const isSiteTitle = (title: string) =>
  title.split(SEPARATOR).every((part) => isOwner(part) || !isHeadline(part, null));

/** Whether some part of a title between its separators may be a headline: "Pages - Chi tiết tin" has none. */
const namesHeadline = (title: string) =>
  title.split(SEPARATOR).some((part) => isWorded(part) && !isOwner(part) && isHeadline(part, null));

const OWNED = /^([^|–—»:]{3,80}?)(?:\s+[|–—»•·›-]+|:)\s+(.{20,})$/;

/** What systems put before the headline of the page that is for printing. */
const PRINTS = ['bản in:', 'bản in -', 'in bài viết:', 'print:'];

/** The headline behind an owner's name or a label: "Cổng thông tin … - Headline"; `null` where none stands first. */
function behindOwner(title: string): string | null {
  const [, owner = '', rest] = beginsAny(title.toLowerCase(), [...OWNERS, ...PRINTS]) ? (OWNED.exec(title) ?? []) : [];
  return owner && rest ? rest : null;
}

/**
 * Keys that an element's text may have to be the title: the stated ones, their fronts before a suffix, and what stands
 * behind an owner's name.
 */
function acceptedKeys(stated: string[]): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const key = wordsKey(text);
    if (key.length >= 6 && (keys.get(key) ?? 0) < weight) keys.set(key, weight);
  };
  for (const title of stated) {
    add(title.replace(/\s*(?:…|\.{3})$/, ''), 3);
    // Whatever stands before a separator may be all of the headline.
    for (const separator of title.matchAll(SEPARATOR)) {
      const front = title.slice(0, separator.index);
      if (isHeadline(front, null)) add(front, 2);
    }
    add(behindOwner(title) ?? '', 2);
  }
  return keys;
}

/** Keys below this length, in characters, may be a name. */
const SHORT = 15;

/** Whether a text is so much of a stated title that only a label or an outlet's name is left over. */
function isMostOf(keys: ReadonlyMap<string, number>, key: string, share: number): boolean {
  for (const stated of keys.keys()) {
    const [shorter, longer] = key.length < stated.length ? [key, stated] : [stated, key];
    // Of short ones, less than most may be the outlet's name alone.
    if (shorter.length < longer.length * (shorter.length < SHORT ? Math.max(share, 0.7) : share)) continue;
    if (longer.startsWith(shorter) || (shorter.length >= SHORT && longer.endsWith(shorter))) return true;
  }
  return false;
}

/** The `h1` that a line stands in, else the line itself. */
function headlineAround(snapshot: Snapshot, owner: number): number {
  const parent = snapshot.parent[owner] ?? -1;
  const above = snapshot.parent[parent] ?? -1;
  if (snapshot.tag[parent] === 'h1') return parent;
  return snapshot.tag[above] === 'h1' ? above : owner;
}

/** The element within a line that shows a stated title alone, as a break may part it from the date; else the line. */
function titleWithin(snapshot: Snapshot, line: number, keys: ReadonlyMap<string, number>): number {
  const end = endOf(snapshot, line);
  if (!snapshot.tag.slice(line, end).includes('br')) return line;
  for (let at = line + 1; at < end; at++)
    if (snapshot.tag[at] !== '' && keys.has(wordsKey(composeSubtree(snapshot, at).text))) return at;
  return line;
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

/** How much an element looks like a headline, whatever its text. */
function shape(snapshot: Snapshot, at: number, names = namesAt(snapshot, at)): number {
  const tag = snapshot.tag[at] ?? '';
  const linked = (snapshot.flags[at] ?? 0) & LINK ? -2 : 0;
  if (tag === 'h1') return 6 + linked;
  return (HEADING.test(tag) ? 2 : 0) + (TITLE_CLASS.test(names) ? 2 : 0) + linked;
}

/** Class names of an element and of those that hold nothing but it, so many of them. */
export function namesAround(snapshot: Snapshot, measures: Measures, at: number): string {
  const length = textIn(measures, at, endOf(snapshot, at));
  let names = namesAt(snapshot, at);
  for (let up = snapshot.parent[at] ?? -1, n = 0; up > 0 && n < 2; up = snapshot.parent[up] ?? -1, n++) {
    if (textIn(measures, up, endOf(snapshot, up)) > length) break;
    names += ` ${namesAt(snapshot, up)}`;
  }
  return names;
}

/** Words of a headline that no metadata confirm; less is a section's name. */
const WORDS = 4;

/** Headlines are this long, in characters; anything else is not looked at. */
const LENGTH = { min: 8, max: 320 };

/** What heads the counter of visitors. */
const COUNTER = /^(?:tổng )?(?:số )?(?:lượt|lần|người|câu hỏi)(?: (?:đang )?(?:truy cập|xem|online|trực tuyến)|:)/;

/** A longer text that ends as a sentence does is one, in characters. */
const SENTENCE = 120;

/** The shape of a heading that a class calls the title too, whatever metadata state that is not shown. */
const HEADLINE_SHAPE = 4;

/** The last heading before `limit`, or element that a class names the title, of this shape at `least`. */
function likelyTitle(snapshot: Snapshot, measures: Measures, limit: number, least = 1): Title | null {
  let likely: Title | null = null;
  let above = 'h9';
  for (const i of measures.owners) {
    if (i >= limit) break;
    const length = (measures.own[i] ?? 0) + (measures.ownLink[i] ?? 0);
    if (length < LENGTH.min || length > LENGTH.max || (snapshot.flags[i] ?? 0) & (HIDDEN | LINK)) continue;
    if (measures.ownLink[i] || shape(snapshot, i, namesAround(snapshot, measures, i)) < least) continue;
    const composer = composeHeading(snapshot, i);
    // A lower heading that ends as a sentence does is the lead behind the headline, a long one a paragraph.
    const level = snapshot.tag[i] ?? '';
    if (composer.text.endsWith('.') && (length > SENTENCE || (HEADING.test(level) && level > above))) continue;
    if (composer.text.split(' ').length < WORDS || COUNTER.test(composer.text.toLowerCase())) continue;
    likely = { text: composer.text, composer, at: i, sure: false };
    above = level;
  }
  return likely;
}

/** Whether a title that metadata state may be a section's name: of few words, and in no heading. */
const isSection = ({ tag }: Snapshot, { text, at }: Title) =>
  at !== null && !HEADING.test(tag[at] ?? '') && text.split(' ').length < WORDS;

/** Portals head each of their parts. */
const PORTLET = new Naming('portlettitle', 'portlet');

/** Text and headline stand in so many elements of one another, at most. */
const HOLDERS = 4;

/** The prose before a node, without that of the blocks around it. */
function proseBefore({ parent }: Snapshot, { prose }: Measures, at: number): number {
  let sum = prose[at] ?? 0;
  for (let up = parent[at] ?? -1, n = 0; up >= 0 && n < HOLDERS; up = parent[up] ?? -1, n++)
    sum -= (prose[up + 1] ?? 0) - (prose[up] ?? 0);
  return sum;
}

/** Behind so much of the page's prose stands no headline of it, where there is so much, in characters. */
const TOLD = { share: 0.75, least: 300 };

/**
 * Finds the headline: the element whose text metadata confirm, or else the most likely `h1` before `bodyAt`, or else
 * what metadata state.
 */
export function findTitle(snapshot: Snapshot, measures: Measures, head: Head, bodyAt: number | null): Title {
  const stated = statedTitles(head);
  const keys = acceptedKeys(stated.headlines);
  let best: Title | null = null;
  let bestScore = 0;
  let fallback: Title | null = null;
  const limit = bodyAt ?? snapshot.size;
  const keyLengths = [...keys.keys()].map((key) => key.length);
  const shortest = Math.min(...keyLengths);
  const longest = Math.max(...keyLengths) * 1.6 + 10;
  const firsts = new Set([...keys.keys()].map((key) => key[0]));
  const prose = measures.prose[snapshot.size] ?? 0;
  const told = prose < TOLD.least ? prose : prose * TOLD.share;
  for (const owner of measures.owners) {
    const i = headlineAround(snapshot, owner);
    if ((snapshot.flags[i] ?? 0) & HIDDEN) continue;
    const isH1 = snapshot.tag[i] === 'h1';
    const to = endOf(snapshot, i);
    const length = (measures.text[to] ?? 0) - (measures.text[i] ?? 0);
    if (length < LENGTH.min || length > LENGTH.max || (!isH1 && i >= limit)) continue;
    if (!isH1 && (measures.prose[i] ?? 0) > told && proseBefore(snapshot, measures, i) > told) continue;
    if (!isH1 && (length < shortest * 0.55 || length > longest)) continue;
    if (!isH1 && !firsts.has(firstLetter(snapshot, i, to))) continue;
    if (!isH1 && (measures.own[i] ?? 0) + (measures.ownLink[i] ?? 0) < length * 0.6) continue;
    const inner = isH1 || HEADING.test(snapshot.tag[i] ?? '') ? i : titleWithin(snapshot, i, keys);
    const whole = composeSubtree(snapshot, inner);
    const composer = keys.has(wordsKey(whole.text)) ? whole : composeHeading(snapshot, inner);
    const { text } = composer;
    const key = wordsKey(text);
    // What leads to the front page is the site's name.
    if (!isH1 && leadsHome(snapshot, i)) continue;
    const weight = keys.get(key) ?? (isMostOf(keys, key, HEADING.test(snapshot.tag[i] ?? '') ? 0.55 : 0.7) ? 1 : 0);
    if (weight) {
      const score = weight * 4 + shape(snapshot, i) + Math.min(3, text.length / 25);
      if (score > bestScore) {
        bestScore = score;
        best = { text, composer, at: inner, sure: true };
      }
    } else if (isH1 && i < limit && !((snapshot.flags[i] ?? 0) & LINK) && text.split(' ').length >= WORDS) {
      if (leadsHome(snapshot, i) || isOwner(text) || PORTLET.test(namesAt(snapshot, i))) continue;
      // Some editors make headings of paragraphs.
      if (text.length > SENTENCE && text.endsWith('.')) continue;
      fallback = { text, composer, at: i, sure: false };
    }
  }
  // Systems state the section where they have no title, and it stands in lists and menus too.
  const section = best !== null && isSection(snapshot, best);
  if (best && section) best = { ...best, sure: false };
  const behind = section && bodyAt !== null ? likelyTitle(snapshot, measures, bodyAt) : null;
  const named = stated.headlines.some(namesHeadline);
  // Metadata of another story are confirmed by a list of such.
  const listed = best?.at != null && shape(snapshot, best.at) <= 0 && (measures.ownLink[best.at] ?? 0) > 0;
  const shown =
    (listed ? fallback : null) ??
    (behind && (behind.at ?? 0) > (best?.at ?? 0) ? behind : null) ??
    best ??
    fallback ??
    (bodyAt === null ? null : likelyTitle(snapshot, measures, bodyAt, named ? HEADLINE_SHAPE : 1));
  if (shown) return shown;
  const [first] = stated.headlines.length ? stated.headlines : stated.all;
  const text = first ? tidy(withoutSuffix(first, metaOf(head, 'og:site_name'))) : '';
  return { text, composer: null, at: null, sure: false };
}
