const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|zarsrc|zalo.*|mibextid|igshid|yclid|_ga|_gl|ref|refer|referer|referrer|source|src|share|shared|from|s|fb_.*|hmsr|ito|cmpid|rdfrom|vn_source|vn_campaign|vn_medium|vn_term|vn_thumb|nocache|amp|outputtype|print|gidzl|spm|at_.*|mc_[ce]id|__twitter_impression|hl|device|mobile|view|keyword)$/i;
/** Parameters that choose the article where an address has no path of its own. */
const MEANINGFUL_ALONE = /^(?:s|source|view|from|keyword|ref|share|src)$/i;
const MOBILE = /^(?:m|mobile|wap|amp|mobi|m\d)\./;
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;
const AMP_CACHE = /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:c|v|i)\/(s\/)?(.+)$/i;
const GOOGLE_AMP = /^https?:\/\/(?:www\.)?google\.[\w.]+\/amp\/(s\/)?(.+)$/i;

/** The address that a copy stands for: of an archive, of an AMP cache. */
function unwrapped(url: string): string {
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
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name) && !(scripted && MEANINGFUL_ALONE.test(name))) url.searchParams.delete(name);
  }
  url.searchParams.sort();
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
