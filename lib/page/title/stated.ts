import { oneOfLines } from '@/lib/text/patterns';
import { isVietnamese } from '../language';
import { type Head, metaOf } from '../metadata/head';
import { beginnings, beginsAny, NAMES, withoutOuterSigns, wordsKey } from '../text';
import { HEADLINE, WORDS } from './lengths';

/** What stands behind a dash in one office's name: "Sở Lao động - Thương binh và Xã hội". */
const ONE_NAME = '(?!thương binh|thể thao và )';

/** Separators between the headline and the outlet's name in document titles. */
const SEPARATOR = new RegExp(String.raw`\s+(?:[|–—»•·›<>-]|::?)\s+${ONE_NAME}`, 'gi');

/** Separators that no headline contains, with what stands behind: names of section and site. */
const LED_UP = /\s+(?:[‹«⋆~]|<(?!\s\d))\s.*$/;
/** A path from the site down to the headline, up to its last separator. */
const LED_DOWN = /^.*\s(?:[›»>]|\/(?=\s\p{Lu}))\s+/u;
export const withoutPath = (title: string) => title.replace(LED_DOWN, '');

/** A stated title without the names of outlet and section behind it. */
export function withoutSuffix(stated: string, siteName: string | null): string {
  const title = stated.replace(LED_UP, '');
  const front = siteName && title.endsWith(siteName) ? title.slice(0, -siteName.length) : '';
  const headline = front.replace(/\s*(?:[|–—»•·›-]|::?)\s*$/, '');
  if (headline !== front) return headline;
  // An outlet's name is short and begins with its kind; a headline's second half hardly does. A section may precede it.
  return title.replace(
    /\s+[|–—»•·›-]+\s+(?:Báo|Tạp chí|Đài|Cổng|Trang|Tin tức|Kênh|\S+\.(?:vn|com|net|org))[^|]*$|(?:(?<=^.{20,})\s*\|\s*[^|\d]{2,20})?\s*\|\s*[^|]{2,60}$/u,
    '',
  );
}

/** Titles of systems that do not know the headline: the site's name, the kind of page. */
const NO_HEADLINE = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    cổng (?:thông tin|ttđt)|trang (?:thông tin|chủ)|(?:xem )?chi tiết
    báo điện tử|báo [^,:]{2,40} (?:điện tử|online)$|sàn giao dịch
    (?:tin tức|bài viết|tin bài)(?:\s*[-–&,]?\s*sự kiện)?$
  `)}`,
);

/** Whether a lower-cased text names the kind of page or site, as such titles do. */
export const isKind = (text: string) => text.length < 80 && NO_HEADLINE.test(withoutOuterSigns(text));

const mayBeHeadline = (title: string, siteName: string | null) => title !== siteName && !isKind(title.toLowerCase());

/** The longest title, in characters. */
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

const isWorded = (title: string) => title.split(' ').length >= WORDS && isVietnamese(title);

/** First words of the names of outlets and offices, which some systems put before the headline. */
const OWNERS = beginnings(
  'báo, tạp chí, đài, cổng, tttđt, ttđt, trang, website, ubnd, ủy ban, uỷ ban, sở, đoàn, đảng, huyện, tỉnh, hội, ' +
    'trường, phòng, ban, bệnh viện, trung tâm, công an, bộ chỉ huy, bộ chqs, công đoàn, mặt trận, liên đoàn, quỹ, ' +
    'chi cục, cục thi hành án, cảng vụ, kho bạc, viện kiểm sát, tòa án nhân dân, bhxh, ' +
    'bảo hiểm xã hội tỉnh, liên minh, ubmttq',
);

/** The names of a place and of the one that it lies in, as communes call their sites: "Xã Nà Hin - Tỉnh Mường Tấc". */
const PLACE =
  /^(?:xã|phường|đặc khu|thị trấn) [^-–:]{2,30} [-–] (?:(?:huyện|quận|tỉnh|thành phố|tp\.?) \S+(?: \S+){0,2}(?: [-–] |$)){1,2}$/;

/** Whether a title begins as the name of an outlet or office, and is no longer than one. */
export function namesOffice(title: string): boolean {
  const name = withoutOuterSigns(title.toLowerCase());
  return title.length <= NAMES && (beginsAny(name, OWNERS) || PLACE.test(name));
}

/** Whether a title may be only an outlet's or office's name, as systems without page titles state it. */
export const isOwner = (title: string) =>
  namesOffice(title) || (title.length <= NAMES && title === title.toUpperCase());

/**
 * Whether a part of a title, between separators, may be the headline: "Pages - Chi tiết tin" has none. The signs in
 * which a site puts its name (":: Name ::") make it no longer.
 */
export const namesHeadline = (title: string, isName = isOwner) =>
  title
    .split(SEPARATOR)
    .map(withoutOuterSigns)
    .some((part) => part.length >= HEADLINE.min && isWorded(part) && !isName(part) && mayBeHeadline(part, null));

const OWNED = new RegExp(String.raw`^([^|–—»:]{3,80}?)(?:\s+[|–—»•·›>/-]+|::)\s+${ONE_NAME}(.{20,})$`, 'i');

/** First words in page titles: an owner's name, a commune's, a section, what the page is for. */
const FRONTS = [
  ...OWNERS,
  ...beginnings('xã, phường, đặc khu, bản in, in trang, chi tiết, tin tức, tin hoạt động, bài viết'),
];

/** What stands behind the name of a list, written as one word: "ThongBao - Tin buồn". */
const LISTED = /^[A-Z][a-z]+(?:[A-Z][a-z]+)+ - (.+)$/;

/** The headline behind an owner's name or label ("Bản in - Headline"); `null` if there is neither. */
export function behindOwner(title: string): string | null {
  const listed = LISTED.exec(title)?.[1];
  if (listed) return listed;
  const isFront = (text: string) => beginsAny(text.toLowerCase(), FRONTS);
  const [, front = '', behind = ''] = (isFront(title) && OWNED.exec(title)) || [];
  // The owner's name stands behind what the owner does, too: "Xã Nà Hin mở lớp dạy nghề | Xã Nà Hin".
  const isOwned = behind.length < front.length && isFront(behind) && namesHeadline(front);
  return isOwned ? null : withoutPath(behind) || null;
}

/** The headline behind the name of a series or a label: "Giữ rừng - Kỳ 2: Headline"; `null` if there is none. */
function behindLabel(title: string): string | null {
  const rest = title.slice(title.indexOf(': ') + 1).trim();
  return rest.length < title.length && isWorded(rest) ? rest : null;
}

/** Marks the key of a title that is cut off: any text that continues it matches. */
const OPEN = '…';

/** Whether a key is that of a title that is cut off. */
export const isOpen = (key: string) => key.endsWith(OPEN);

/** The weight of a whole stated title. */
export const WHOLE = 3;

/** The fewest letters of most headlines, which names of outlets may lack. */
const NAME = 6;

/** The keys of the stated titles, of their parts and of what follows an owner or label, with weights. */
export function acceptedKeys(stated: string[]): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (text: string, weight: number, least = NAME) => {
    const key = wordsKey(text);
    if (key.length >= least && (keys.get(key) ?? 0) < weight) keys.set(key, weight);
    if (text.length >= HEADLINE.min && /(?:…|\.{3})$/.test(text)) keys.set(key + OPEN, weight);
  };
  for (const title of stated) {
    // Beside a headline, a shorter part names the outlet.
    const least = namesHeadline(title) ? NAME : 2;
    add(title, WHOLE, least);
    // What stands before a separator may be the whole headline.
    const fronts = [...title.matchAll(SEPARATOR)]
      .map(({ index }) => title.slice(0, index))
      .filter((front) => mayBeHeadline(front, null));
    for (const front of fronts) add(front, 2, least);
    for (const text of [title, ...fronts]) add(behindLabel(text) ?? '', 2);
    add(behindOwner(title) ?? '', 2);
  }
  return keys;
}

/** A key shorter than this may be a name, in characters. */
const SHORT = 15;

/** Whether a text covers so much of a stated title that only a label or outlet's name is missing. */
export function isMostOf(keys: ReadonlyMap<string, number>, key: string, share: number): boolean {
  for (const stated of keys.keys()) {
    if (isOpen(stated) && key.startsWith(stated.slice(0, -OPEN.length))) return true;
    const [shorter, longer] = key.length < stated.length ? [key, stated] : [stated, key];
    // A smaller part of a short title may be only the outlet's name.
    if (shorter.length < longer.length * (shorter.length < SHORT ? Math.max(share, 0.7) : share)) continue;
    if (longer.startsWith(shorter) || (shorter.length >= SHORT && longer.endsWith(shorter))) return true;
  }
  return false;
}

/** The least share of words that a headline has in common with its rewording. */
const REWORDED = 0.75;

const wordsOf = (title: string) => new Set(title.toLowerCase().split(/[\s,.:;!?"“”‘’()–-]+/));

/** Whether a text rewords a stated title: what is shown and what is stated are edited separately. */
export function isReworded(stated: readonly string[], text: string): boolean {
  const shown = wordsOf(text);
  return stated.some((title) => {
    const words = wordsOf(title);
    const common = [...words].filter((word) => shown.has(word)).length;
    return common >= Math.max(words.size, shown.size, WORDS) * REWORDED;
  });
}

export const holdsStated = (keys: ReadonlyMap<string, number>, key: string) =>
  [...keys.keys()].some((stated) => stated.length >= SHORT && key.includes(stated));
