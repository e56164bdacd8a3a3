import { beginsAny, holdsAny, words } from './text';

/** Parameters that tell where a reader came from or how the page is to look, not which article it is. */
const TRACKING = words(
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid ttclid twclid zarsrc mibextid igshid yclid _ga _gl ref ' +
    'refer referer referrer source src share shared from s hmsr ito cmpid rdfrom nocache amp outputtype print ' +
    'gidzl spm mc_cid mc_eid __twitter_impression igsh srsltid li_fat_id mkt_tok vgo_ee hl device mobile view ' +
    'usqp phpsessid redirect inheritredirect returnurl initialtabid visibilitycontext',
);
const TRACKING_FAMILIES = 'utm_ gad_ fb_ vn_ at_ zalo amp_ share_ pk_ mtm_ _hs _branch_ _x_tr_'.split(' ');
/** Parameters with values that ask for another form of the page, such as one to print. */
const FORMS = words('tmpl=component mode=print view=print layout=print type=print format=amp');
/** Those of `TRACKING` that name the article where the address is a script's, without a path of its own. */
const MEANINGFUL = words('s source view from ref share src');
/** A path that names a story by headline and number: its parameters change nothing but which page of it is shown. */
const NAMED = /\/(?:[a-z\d]+-){6,}[a-z]*\d{4,}\.html?$/;
const PAGES = words('p page trang');
const SCRIPTED = /\.(?:aspx?|php|jsp|do)$|\/$/;
/** The prefix of mobile hosts, before a name of at least two parts: "m.vn" has none. */
const MOBILE = /^(?:m|mobile|wap|amp|mobi|touch|3g|m\d)\.(?=[^.]+\.)/;
const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org\/web\/[\d*]{4,14}\*?(?:[a-z]{2}_)?|archive\.(?:ph|today|is|li|md|fo|vn)\/(?:newest|oldest|\d[\d.-]*))\/(https?:\/\/.+)$/i;
const AMP_CACHE = /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:c|v|i)\/(s\/)?(.+)$/i;
const GOOGLE_AMP = /^https?:\/\/(?:www\.)?google\.[\w.]+\/amp\/(s\/)?(.+)$/i;
const GOOGLE_CACHE =
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]+:(?!\/\/))?(?:http(s)?:\/\/)?([^+&]+)/i;
const TRANSLATED = /^(https?:\/\/)([\w-]+)\.translate\.goog(?=[/?#]|$)/i;
const COPIES = ['archive.', '/amp/', 'ampproject', 'translate.goog', 'webcache.'];

/** The original's address, for that of a copy in an archive, a cache or a translator; any other unchanged. */
export function originalAddress(url: string): string {
  if (!holdsAny(url, COPIES)) return url;
  const translated = TRANSLATED.exec(url);
  if (translated) {
    const [whole, scheme = '', host = ''] = translated;
    // A dot is written as a hyphen, a hyphen as two.
    return scheme + host.replace(/--?/g, (sign) => (sign === '-' ? '.' : '-')) + url.slice(whole.length);
  }
  const archived = ARCHIVE.exec(url)?.[1];
  if (archived) return archived;
  const [, secure, rest] = AMP_CACHE.exec(url) ?? GOOGLE_AMP.exec(url) ?? GOOGLE_CACHE.exec(url) ?? [];
  return rest ? `http${secure ? 's' : ''}://${rest}` : url;
}

const withoutWww = (host: string) => (host.startsWith('www.') && host.split('.').length > 2 ? host.slice(4) : host);

/** The host without `www.` and the prefix of mobile hosts. */
const hostOf = (name: string) => withoutWww(withoutWww(name.replace(/\.$/, '')).replace(MOBILE, ''));

/** Whether a parameter says nothing of which article it is, but tracks, leads back or asks for another form. */
function isIdle(name: string, value: string, path: string): boolean {
  const key = name.toLowerCase();
  if (NAMED.test(path)) return !PAGES.has(key);
  if (FORMS.has(`${key}=${value.toLowerCase()}`)) return true;
  if (!TRACKING.has(key) && !beginsAny(key, TRACKING_FAMILIES)) return false;
  return !(MEANINGFUL.has(key) && SCRIPTED.test(path)) || /^https?:|^\//.test(value);
}

/** Takes from an address the parameters that say nothing of which article it is. */
export function dropIdleQuery(url: URL): void {
  const path = url.pathname.toLowerCase();
  for (const [name, value] of url.search ? [...url.searchParams] : []) {
    if (isIdle(name, value, path)) url.searchParams.delete(name);
  }
}

/** What a path that names a story contains. */
const STORYS_PATH = /\d{4}|(?:[a-z\d]+-){5}/i;

/** Whether a single-page application keeps its path in the fragment, and the path before names no story. */
export const isRouted = ({ pathname, hash }: URL) => /^#!?\/./.test(hash) && !STORYS_PATH.test(pathname);

/** Normalizes the address in place, and returns it as text. */
function cleaned(url: URL): string {
  if (!isRouted(url)) url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = hostOf(url.hostname);
  if (url.protocol === 'http:' && !url.port) url.protocol = 'https:';
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/i, '');
  dropIdleQuery(url);
  if (url.search) url.searchParams.sort();
  if (!/amp|\/\/|^\/(?:m|print)\//i.test(url.pathname)) return url.href.replace(/\?$/, '');
  url.pathname = url.pathname
    .replace(/(?<!:)\/{2,}/g, '/')
    .replace(/^\/(?:amp|m|print)\/(?=.)/i, '/')
    .replace(/(?:\/amp|[.-]amp)(?=\.(?:html?|chn|htm)$|\/?$)/i, '');
  return url.href.replace(/\?$/, '');
}

function webAddress(address: string, base?: string): URL | null {
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** The http(s) address that a page means, absolute; `null` for anything else. */
export const absolute = (address: string | undefined, base: string): string | null =>
  address ? (webAddress(address.trim(), base)?.href ?? null) : null;

/** The words and numbers of an address that names a story by both; `null` for any other. */
const nameOf = ({ pathname }: URL) =>
  NAMED.test(pathname) ? pathname.slice(pathname.lastIndexOf('/')).match(/[a-z]+|\d+/g) : null;

/**
 * Whether the declared address is that of another story on the same site: pages that load the next story by script keep
 * the first one's. One story may have two numbers or two headlines, but hardly both; on two sites it may.
 */
export function isOthersAddress(url: string, declared: string): boolean {
  const seen = webAddress(originalAddress(url));
  const named = webAddress(originalAddress(declared), seen?.href);
  if (!seen || !named || hostOf(seen.hostname) !== hostOf(named.hostname)) return false;
  const [own, other] = [nameOf(seen), nameOf(named)];
  if (!own || !other) return false;
  const shared = own.filter((word) => other.includes(word));
  return shared.every((word) => !/\d{4}/.test(word)) && 2 * shared.length < Math.min(own.length, other.length);
}

/**
 * The canonical address of an article: https, the original of copies, without `www.`, tracking parameters, mobile and
 * AMP forms and fragments that are no script's path. A declared address (`rel=canonical`, `og:url`) wins if it is on
 * the same site and no front page.
 */
export function canonicalAddress(url: string, declared?: string | null): string {
  const seen = webAddress(originalAddress(url));
  const original = declared ? originalAddress(declared) : null;
  const named = original ? webAddress(original, seen?.href) : null;
  if (!seen) return named ? cleaned(named) : url.replace(/#.*$/s, '');
  const own = cleaned(seen);
  if (!named) return own;
  const said = cleaned(named);
  const isFront = seen.pathname.length <= 1 && !isRouted(seen);
  const leads = named.pathname.length > 1 || named.search !== '' || isFront;
  // A copy under a short address declares its own long one.
  const namesCopy = original !== declared && URL.parse(declared ?? '')?.hostname === seen.hostname;
  return (named.hostname === seen.hostname || namesCopy) && leads ? said : own;
}
