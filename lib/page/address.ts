import { isRouted } from './detect/address-kind';
import { beginsAny, holdsAny, words } from './text';

/** Parameters that tell where a reader came from or how the page is to look, not which article it is. */
const TRACKING = words(
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid ttclid twclid zarsrc mibextid igshid yclid _ga _gl ref ' +
    'refer referer referrer source src share shared from s hmsr ito cmpid rdfrom nocache amp outputtype print ' +
    'gidzl spm mc_cid mc_eid __twitter_impression igsh srsltid li_fat_id mkt_tok vgo_ee hl device mobile view ' +
    'usqp phpsessid redirect inheritredirect returnurl initialtabid visibilitycontext',
);
const TRACKING_FAMILIES = 'utm_ gad_ fb_ vn_ at_ zalo amp_ share_ pk_ mtm_ _hs _branch_ _x_tr_'.split(' ');
/** What parameters say that ask for a page's form to be printed. */
const FORMS = words('tmpl=component mode=print view=print layout=print type=print format=amp');
/** Those of them that choose the article where a script's address has no path of its own. */
const MEANINGFUL = words('s source view from ref share src');
/** A path that names a story by its headline and number: whatever else is asked, it is that story, or a further page of it. */
const NAMED = /\/(?:[a-z\d]+-){6,}[a-z]*\d{4,}\.html?$/;
const PAGES = words('p page trang');
const SCRIPTED = /\.(?:aspx?|php|jsp|do)$|\/$/;
/** The mark of a mobile form before a host that has a name of its own: "m.vn" is none. */
const MOBILE = /^(?:m|mobile|wap|amp|mobi|touch|3g|m\d)\.(?=[^.]+\.)/;
const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org\/web\/[\d*]{4,14}\*?(?:[a-z]{2}_)?|archive\.(?:ph|today|is|li|md|fo|vn)\/(?:newest|oldest|\d[\d.-]*))\/(https?:\/\/.+)$/i;
const AMP_CACHE = /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:c|v|i)\/(s\/)?(.+)$/i;
const GOOGLE_AMP = /^https?:\/\/(?:www\.)?google\.[\w.]+\/amp\/(s\/)?(.+)$/i;
const GOOGLE_CACHE =
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]+:(?!\/\/))?(?:http(s)?:\/\/)?([^+&]+)/i;
const TRANSLATED = /^(https?:\/\/)([\w-]+)\.translate\.goog(?=[/?#]|$)/i;
const COPIES = ['archive.', '/amp/', 'ampproject', 'translate.goog', 'webcache.'];

/** The address that a copy stands for: of an archive, of a cache, of a translator; of any other page its own. */
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

/** The host without `www.` and the mark of its mobile form. */
const hostOf = (name: string) => withoutWww(withoutWww(name.replace(/\.$/, '')).replace(MOBILE, ''));

/** Whether a parameter leads back, counts a visit or asks for another form of the page. */
function isIdle(name: string, value: string, path: string): boolean {
  const key = name.toLowerCase();
  if (NAMED.test(path)) return !PAGES.has(key);
  if (FORMS.has(`${key}=${value.toLowerCase()}`)) return true;
  if (!TRACKING.has(key) && !beginsAny(key, TRACKING_FAMILIES)) return false;
  return !(MEANINGFUL.has(key) && SCRIPTED.test(path)) || /^https?:|^\//.test(value);
}

/** The address of a page as it is kept, which `url` is made, too. */
function cleaned(url: URL): string {
  // Each part that is set is parsed again with all others.
  if (url.href.includes('#') && !isRouted(url)) url.hash = '';
  if (url.username) url.username = '';
  if (url.password) url.password = '';
  const host = hostOf(url.hostname);
  if (host !== url.hostname) url.hostname = host;
  if (url.protocol === 'http:' && !url.port) url.protocol = 'https:';
  if (url.pathname.includes(';')) url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/i, '');
  const path = url.pathname.toLowerCase();
  for (const [name, value] of url.search ? [...url.searchParams] : []) {
    if (isIdle(name, value, path)) url.searchParams.delete(name);
  }
  if (url.search) url.searchParams.sort();
  if (!/amp|\/\/|^\/(?:m|print)\//.test(path)) return url.href.replace(/\?$/, '');
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

/** The words and the number of an address that names a story by both; `null` of any other. */
const nameOf = ({ pathname }: URL) =>
  NAMED.test(pathname) ? pathname.slice(pathname.lastIndexOf('/')).match(/[a-z]+|\d+/g) : null;

/**
 * Whether a declared address is another story's of the same site: pages that turn to the next story without a load leave
 * it as it was. One story may have two numbers, or two headlines, but hardly both; on two sites it may.
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
 * The one address of an article: https, without `www.`, tracking parameters, mobile and AMP forms, and a fragment that is
 * no program's path; out of archives and caches. A declared address (`rel=canonical`, `og:url`) wins where it is of the
 * same site and leads to a page of its own, not to the front page.
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
  // A copy under a short address names itself by its long one.
  const namesCopy = original !== declared && URL.parse(declared ?? '')?.hostname === seen.hostname;
  return (named.hostname === seen.hostname || namesCopy) && leads ? said : own;
}
