const names = (list: string) => new Set(list.split(' '));

/** Parameters that tell where a reader came from or how the page is to look, not which article it is. */
const TRACKING = names(
  'fbclid gclid dclid gbraid wbraid msclkid zarsrc mibextid igshid yclid _ga _gl ref refer referer referrer source src ' +
    'share shared from s hmsr ito cmpid rdfrom nocache amp outputtype print gidzl spm mc_cid mc_eid __twitter_impression ' +
    'hl device mobile view',
);
const TRACKING_FAMILIES = ['utm_', 'fb_', 'vn_', 'at_', 'zalo'];
/** Those of them that choose the article where a script's address has no path of its own. */
const MEANINGFUL = names('s source view from ref share src');
const MOBILE = /^(?:m|mobile|wap|amp|mobi|m\d)\./;
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;
const AMP_CACHE = /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:c|v|i)\/(s\/)?(.+)$/i;
const GOOGLE_AMP = /^https?:\/\/(?:www\.)?google\.[\w.]+\/amp\/(s\/)?(.+)$/i;

/** The address that a copy stands for: of an archive, of an AMP cache. */
function unwrapped(url: string): string {
  if (!url.includes('archive.org') && !url.includes('/amp/') && !url.includes('ampproject')) return url;
  const archived = ARCHIVE.exec(url)?.[1];
  if (archived) return archived;
  const [, secure, rest] = AMP_CACHE.exec(url) ?? GOOGLE_AMP.exec(url) ?? [];
  return rest ? `http${secure ? 's' : ''}://${rest}` : url;
}

function cleaned(url: URL): string {
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '').replace(MOBILE, '');
  if (url.hostname.startsWith('www.') && url.hostname.split('.').length > 2) url.hostname = url.hostname.slice(4);
  if (url.protocol === 'http:' && !url.port) url.protocol = 'https:';
  const scripted = /\.(?:aspx?|php|jsp|do)$|\/$/i.test(url.pathname);
  for (const name of url.search ? [...url.searchParams.keys()] : []) {
    const key = name.toLowerCase();
    const tracks = TRACKING.has(key) || TRACKING_FAMILIES.some((family) => key.startsWith(family));
    if (tracks && !(scripted && MEANINGFUL.has(key))) url.searchParams.delete(name);
  }
  if (url.search) url.searchParams.sort();
  const path = url.pathname.toLowerCase();
  if (!path.includes('amp') && !path.includes('//') && !path.startsWith('/m/')) return url.href.replace(/\?$/, '');
  url.pathname = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/^\/(?:amp|m)\/(?=.)/i, '/')
    .replace(/(?:\/amp|[.-]amp)(?=\.(?:html?|chn|htm)$|\/?$)/i, '');
  return url.href.replace(/\?$/, '');
}

/**
 * The one address of an article: without fragment, tracking parameters, mobile and AMP forms, out of archives and
 * caches, https, without `www.`. A declared address (`rel=canonical`, `og:url`) wins where it is of the same site and
 * leads to a page of its own, not to the front page.
 */
export function canonicalAddress(url: string, declared?: string | null): string {
  const seen = URL.parse(unwrapped(url));
  if (!seen || !/^https?:$/.test(seen.protocol)) {
    const named = declared ? URL.parse(declared) : null;
    return named && /^https?:$/.test(named.protocol) ? cleaned(named) : url.replace(/#.*$/s, '');
  }
  const own = cleaned(seen);
  const named = declared ? URL.parse(unwrapped(declared), seen.href) : null;
  if (!named || !/^https?:$/.test(named.protocol)) return own;
  const said = cleaned(named);
  const sameSite = new URL(said).hostname === new URL(own).hostname;
  const leads = new URL(said).pathname.length > 1 || new URL(said).search !== '' || new URL(own).pathname.length <= 1;
  return sameSite && leads ? said : own;
}
