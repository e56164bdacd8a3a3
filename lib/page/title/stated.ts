import { isVietnamese } from '../language';
import { type Head, metaOf } from '../metadata/head';
import { beginnings, beginsAny, NAMES, withoutOuterSigns, wordsKey } from '../text';
import { HEADLINE, WORDS } from './lengths';

/** Marks between a headline and the outlet's name in titles of documents. */
const SEPARATOR = /\s+(?:[|–—»•·›-]|::?)\s+/g;

/** Signs that no headline holds, and before the names of section and site, some with several of them. */
const LED_UP = /\s+[‹«⋆~]\s.*$/;
/** What stands before the last sign that leads down to it from the site. */
const LED_DOWN = /^.*\s[›»]\s+/;

/** A stated title without the names of outlet and section behind it. */
export function withoutSuffix(stated: string, siteName: string | null): string {
  const title = stated.replace(LED_UP, '');
  const front = siteName && title.endsWith(siteName) ? title.slice(0, -siteName.length) : '';
  const headline = front.replace(/\s*(?:[|–—»•·›-]|::?)\s*$/, '');
  if (headline !== front) return headline;
  // An outlet's name is short and begins with what it is; a headline's second half hardly does. Its section may stand before.
  return title.replace(
    /\s+[|–—»•·›-]+\s+(?:Báo|Tạp chí|Đài|Cổng|Trang|Tin tức|Kênh|\S+\.(?:vn|com|net|org))[^|]*$|(?:(?<=^.{20,})\s*\|\s*[^|\d]{2,20})?\s*\|\s*[^|]{2,60}$/u,
    '',
  );
}

/** What systems put where a headline belongs when they do not know it: the site's name, the kind of page. */
const NO_HEADLINE =
  /^(?:cổng (?:thông tin|ttđt)|trang (?:thông tin|chủ)|(?:xem )?chi tiết|báo điện tử|báo [^,:]{2,40} (?:điện tử|online)$|sàn giao dịch|(?:tin tức|bài viết|tin bài)(?:\s*[-–&,]?\s*sự kiện)?$)/;

/** Whether a short text in lower case says what kind of page or site it heads. */
export const isKind = (text: string) => text.length < 80 && NO_HEADLINE.test(withoutOuterSigns(text));

const mayBeHeadline = (title: string, siteName: string | null) => title !== siteName && !isKind(title.toLowerCase());

/** A longer statement, in characters, is no title. */
const LONGEST = 1000;

/** The titles that metadata state, and those of them that may be the headline. */
export function statedTitles(head: Head): { all: string[]; headlines: string[] } {
  const siteName = metaOf(head, 'og:site_name');
  const all = [
    metaOf(head, 'og:title'),
    head.article?.headline ?? null,
    metaOf(head, 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline'),
    head.title,
  ].flatMap((title) => (title && title.length <= LONGEST ? [title] : []));
  return { all, headlines: all.filter((title) => mayBeHeadline(title, siteName) || behindOwner(title) !== null) };
}

/** Whether a title has the words of a headline. */
const isWorded = (title: string) => title.split(' ').length >= WORDS && isVietnamese(title);

/** How the names of outlets and offices begin that some systems state before the headline. */
const OWNERS = beginnings(
  'báo, tạp chí, đài, cổng, tttđt, ttđt, trang, website, ubnd, ủy ban, uỷ ban, sở, đoàn, đảng, huyện, tỉnh, hội, ' +
    'trường, phòng, ban, bệnh viện, trung tâm, công an, công đoàn, mặt trận, liên đoàn, quỹ',
);

/** Whether a title begins as the names of outlets and offices do, and is no longer. */
export const namesOffice = (title: string) => title.length <= NAMES && beginsAny(title.toLowerCase(), OWNERS);

/** Whether a title may be nothing but the name of an office, as systems without titles of their own state it. */
export const isOwner = (title: string) =>
  namesOffice(title) || (title.length <= NAMES && title === title.toUpperCase());

/** Whether some part of a title between its separators may be a headline: "Pages - Chi tiết tin" has none. */
export const namesHeadline = (title: string) =>
  title
    .split(SEPARATOR)
    .some((part) => part.length >= HEADLINE.min && isWorded(part) && !isOwner(part) && mayBeHeadline(part, null));

const OWNED = /^[^|–—»:]{3,80}?(?:\s+[|–—»•·›-]+|::)\s+(.{20,})$/;

/** What stands first in titles of pages: an owner's name, a commune's, what the page is for, a section. */
const FRONTS = [
  ...OWNERS,
  ...beginnings('xã, phường, đặc khu, bản in, in trang, chi tiết, tin tức, tin hoạt động, bài viết'),
];

/** "Cổng thông tin … - Headline", "Bản in - Headline": what stands behind; `null` where neither stands first. */
export function behindOwner(title: string): string | null {
  const behind = beginsAny(title.toLowerCase(), FRONTS) ? OWNED.exec(title)?.[1] : undefined;
  return behind?.replace(LED_DOWN, '') ?? null;
}

/** The headline behind the name of its series or a label: "Giữ rừng - Kỳ 2: Headline"; `null` where none stands first. */
function behindLabel(title: string): string | null {
  const rest = title.slice(title.indexOf(': ') + 1).trim();
  return rest.length < title.length && isWorded(rest) ? rest : null;
}

/** Ends the key of a cut title, which any that begins so continues. */
const OPEN = '…';

/** Whether a key is the beginning of one: its title is cut. */
export const isOpen = (key: string) => key.endsWith(OPEN);

/** Keys of what shows the title: the stated ones, their fronts, and what stands behind an owner or a label. */
export function acceptedKeys(stated: string[]): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (text: string, weight: number) => {
    const key = wordsKey(text);
    if (key.length >= 6 && (keys.get(key) ?? 0) < weight) keys.set(key, weight);
    if (text.length >= HEADLINE.min && /(?:…|\.{3})$/.test(text)) keys.set(key + OPEN, weight);
  };
  for (const title of stated) {
    add(title, 3);
    // Whatever stands before a separator may be all of the headline.
    const fronts = [...title.matchAll(SEPARATOR)]
      .map(({ index }) => title.slice(0, index))
      .filter((front) => mayBeHeadline(front, null));
    for (const front of fronts) add(front, 2);
    for (const text of [title, ...fronts]) add(behindLabel(text) ?? '', 2);
    add(behindOwner(title) ?? '', 2);
  }
  return keys;
}

/** Keys below this length, in characters, may be a name. */
const SHORT = 15;

/** Whether a text is so much of a stated title that only a label or an outlet's name is left over. */
export function isMostOf(keys: ReadonlyMap<string, number>, key: string, share: number): boolean {
  for (const stated of keys.keys()) {
    if (isOpen(stated) && key.startsWith(stated.slice(0, -OPEN.length))) return true;
    const [shorter, longer] = key.length < stated.length ? [key, stated] : [stated, key];
    // Of short ones, less than most may be the outlet's name alone.
    if (shorter.length < longer.length * (shorter.length < SHORT ? Math.max(share, 0.7) : share)) continue;
    if (longer.startsWith(shorter) || (shorter.length >= SHORT && longer.endsWith(shorter))) return true;
  }
  return false;
}

/** So many of its words has a headline in common with itself in other words. */
const REWORDED = 0.75;

const wordsOf = (title: string) => new Set(title.toLowerCase().split(/[\s,.:;!?"“”‘’()–-]+/));

/** Whether a text says what a stated title does in other words: what is shown and what is stated are edited apart. */
export function isReworded(stated: readonly string[], text: string): boolean {
  const shown = wordsOf(text);
  return stated.some((title) => {
    const words = wordsOf(title);
    const common = [...words].filter((word) => shown.has(word)).length;
    return common >= Math.max(words.size, shown.size, WORDS) * REWORDED;
  });
}

/** Whether a text holds a whole stated title, and maybe more. */
export const holdsStated = (keys: ReadonlyMap<string, number>, key: string) =>
  [...keys.keys()].some((stated) => stated.length >= SHORT && key.includes(stated));
