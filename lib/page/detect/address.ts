/** What an address alone tells. */
export type AddressKind = 'front' | 'list' | 'search' | 'article' | 'other' | 'unknown';

const FRONT =
  /^\/?(?:index\.\w+|default\.\w+|home(?:page)?(?:\.\w+)?|trang-?chu(?:\.\w+)?|web\/guest(?:\/(?:home|trang-chu))?|vi|vn)?\/?$/i;
const SEARCH = /(?:^|\/)(?:search|tim-?kiem|ket-qua-tim-kiem)(?:[/.]|$)/i;
const LIST = /\/(?:tags?|chu-de|topic|tac-gia|author|category|chuyen-muc)[-/]|\/(?:trang|page)[-/]?\d+/i;
/** Sections of sites where no news stands. */
const OTHER =
  /(?:^|\/)(?:san-pham|products?|shop|gian-hang|cua-hang|gio-hang|rao-vat|tuyen-dung|viec-lam|dien-dan|forums?|threads?|showthread|van-ban|van-ban-phap-luat|vbpq[\w-]*|thu-tuc-hanh-chinh|dich-vu-cong|lien-he|gioi-thieu|about|contact|wiki|bao-cao-tai-chinh|du-lieu)(?:[/.]|$)/i;
const ENDING = /\.(?:html?|aspx?|php|chn|jsp|bbg|bcb|htmls?|epi|amp|vnp|tpo|vov)$/i;

/**
 * What kind of page it is by the form of the address: stories have long slugs or numbers, sections
 * have neither.
 */
export function addressKind(url: string): AddressKind {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'unknown';
  const path = parsed.pathname;
  if (/^(?:forums?|diendan|shop|mail|dichvucong|dvc)\./.test(parsed.hostname)) return 'other';
  if (SEARCH.test(path) || /[?&](?:q|s|keyword|tukhoa)=/i.test(parsed.search)) return 'search';
  const query = parsed.search.length > 1;
  if (FRONT.test(path)) return query ? 'unknown' : 'front';
  if (OTHER.test(path)) return 'other';
  if (LIST.test(path)) return 'list';
  const slug = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  const words = slug.replace(ENDING, '').split(/[-_]/).filter(Boolean);
  if (/\d{5,}/.test(path) || words.length >= 6) return 'article';
  if (query) return 'unknown';
  return words.length <= 4 && !/\d/.test(slug) ? 'list' : 'unknown';
}
