import { bareSyllable } from '@/lib/text/syllable';
import { dropIdleQuery, isRouted } from '../address';
import { phrases } from '../text';
import { FULL_WORDS } from '../title/lengths';

/** What an address alone tells of its page. */
export type AddressKind = 'front' | 'list' | 'search' | 'article' | 'other' | 'unknown';

const FRONTS = phrases('index, default, home, homepage, trang-chu, trangchu, vi, vn');
/** Pages asked for by words, a label or an author. */
const SEARCHES = phrases('search, tim-kiem, ket-qua-tim-kiem, tag, tags, tac-gia, author');
/** Sections whose pages have stories of their own only where they are long: those of a podcast are its episodes. */
const LISTS = phrases('chu-de, topic, dong-su-kien, category, chuyen-muc, podcast, podcasts');
/** Sections of sites without news. */
const OTHERS = phrases(
  'san-pham, product, products, shop, gian-hang, cua-hang, gio-hang, rao-vat, quang-cao, tuyen-dung, viec-lam, ' +
    'dien-dan, forum, forums, thread, threads, showthread, viewthread, viewtopic, van-ban, van-ban-phap-luat, ' +
    'thu-tuc-hanh-chinh, dich-vu-cong, lien-he, gioi-thieu, about, contact, wiki, bao-cao-tai-chinh, du-lieu',
);
/** Where anybody posts anything. */
const NETWORK = /^(?:[a-z-]+\.)?(?:facebook|youtube|tiktok|instagram|threads|twitter|x|reddit|linkedin)\.(?:com|net)$/;

/** Whether an address is in a social network, which has posts. */
export const isPost = (url: string) => NETWORK.test(URL.parse(url)?.hostname ?? '');

const OTHER_HOSTS = phrases('forum, forums, diendan, shop, mail, dichvucong, dvc');
const QUESTIONS = ['q', 's', 'keyword', 'tukhoa'];

/** Further pages of a list: "trang-2", "page/2". */
const PAGE = /(?:^|\/)(?:trang|page)[-/]?\d+$/;

/** What a query that names a story contains: a number or several words; a language is neither. */
const STORYS_QUERY = /\d|(?:[a-z]+-){3}/;

/** Segments in the addresses of single pages. */
const DETAILS = phrases('chi-tiet, chitiet, chi-tiet-tin, xem-chi-tiet, detail, details, articleid, newsid, view');

/** Whether a query searches for something; Drupal puts a page's path there ("?q=node/12"). */
const asks = ({ searchParams }: URL) =>
  QUESTIONS.some((name) => searchParams.has(name) && !searchParams.get(name)?.includes('/'));

/** A segment of a path without its file ending. */
const bare = (segment: string) => segment.replace(/\.[a-z]{2,5}$/, '');

/** Names of sections with fewer words could be the beginning of a headline, or be scattered in it. */
const BEGINNING = 3;

const wordsOf = (headline: string): string[] => bareSyllable(headline.toLowerCase()).match(/[a-z\d]+/g) ?? [];

/** Whether the words of the last segment are said in their order; editors leave words of the headline out of it. */
const inOrder = (said: readonly string[], words: readonly string[]) =>
  said.reduce((next, word) => (word === words[next] ? next + 1 : next), 0) === words.length;

/** Whether a headline contains the words of the last segment, and more; if undated, it must begin with them. */
function saysMore(headline: string, dated: boolean, words: readonly string[]): boolean {
  const said = wordsOf(headline);
  if (said.length < FULL_WORDS) return false;
  const at = ` ${said.join(' ')} `.indexOf(` ${words.join(' ')} `);
  if (words.length < BEGINNING) return dated && at >= 0;
  return dated ? inOrder(said, words) : at === 0;
}

/** Whether an address ends with words of a headline, which may be as short as a section's name. */
export function isNamedAfter(url: string, headline: string): boolean {
  const last = URL.parse(url)?.pathname.toLowerCase().split('/').findLast(Boolean) ?? '';
  return inOrder(wordsOf(headline), bare(last).split(/[-_]/));
}

/**
 * The kind of page by the form of its address: stories have long slugs or numbers, sections have neither. `headline` is
 * that of the page, as far as known; `dated`: whether a date stands with it.
 */
export function addressKind(url: string, headline = '', dated = true): AddressKind {
  let parsed = URL.parse(url);
  if (parsed && isRouted(parsed)) parsed = URL.parse(parsed.hash.replace(/^#!?/, ''), url);
  if (!parsed?.protocol.startsWith('http')) return 'unknown';
  if (OTHER_HOSTS.has(parsed.hostname.split('.')[0] ?? '')) return 'other';
  const segments = parsed.pathname.toLowerCase().split('/').filter(Boolean).map(bare);
  if (segments.length > 1 && segments.at(-1) === 'amp') segments.pop();
  if (segments.some((one) => SEARCHES.has(one)) || asks(parsed)) return 'search';
  dropIdleQuery(parsed);
  const last = segments.at(-1) ?? '';
  if (
    segments.length === 0 ||
    (segments.length === 1 && FRONTS.has(last)) ||
    parsed.pathname.startsWith('/web/guest/trang-chu')
  ) {
    return STORYS_QUERY.test(parsed.search) ? 'unknown' : 'front';
  }
  if (segments.some((one) => OTHERS.has(one) || one.startsWith('vbpq'))) return 'other';
  // Liferay puts "/-/" before a single document.
  if (segments.at(-2) === '-') return 'article';
  // A number of its own before the last words means a story, whatever stands before it.
  const numbered = /^\d{4,}$/.test(segments.at(-2) ?? '') && last.includes('-');
  if ((!numbered && segments.slice(0, -1).some((one) => LISTS.has(one))) || PAGE.test(segments.slice(-2).join('/')))
    return 'list';
  const year = segments.findIndex((one) => /^20[0-3]\d$/.test(one));
  if (year >= 0 && /^[01]?\d$/.test(segments[year + 1] ?? '')) {
    // A month or a day alone lists all stories of that time.
    if (/^\d{1,2}$/.test(last)) return 'list';
    if (!/^\d+$/.test(last)) return 'article';
  }
  if (segments.slice(0, -1).some((one) => DETAILS.has(one))) return 'article';
  const words = last.split(/[-_]/).filter(Boolean);
  if (segments.some((one) => /\d{5}/.test(one)) || words.length >= FULL_WORDS) return 'article';
  if (parsed.search) return 'unknown';
  return words.length <= 4 && !/\d/.test(last) && !saysMore(headline, dated, words) ? 'list' : 'unknown';
}

/** A date in an address, by which news systems number stories: "…-20260307080054340.htm", "/2026/03/07/". */
const DATED =
  /(?:^|\D)20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{0,9}(?:\D|$)|\/20[0-3]\d\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\//;

export const isDatedAddress = (url: string) => DATED.test(url);
