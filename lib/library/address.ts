import type { Article } from '@/lib/model/article';

/** The addresses of an article: where it is shown, and the one that its page states. */
export type Addresses = Pick<Article, 'url' | 'canonicalUrl'>;

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|mibextid|igshid|ref_src)$/iu;

/**
 * The form under which addresses are compared: https, no fragment, no `www.`, no tracking parameters, no slash at the
 * end. A saved file is its own address. Null where the text is neither.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'file:') return `file://${url.pathname}`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/(?<!\/)\/+$/u, '');
  // What a program shows under one path has its own behind the sign of a fragment.
  const route = /^#!?\/./u.test(url.hash) ? url.hash : '';
  return `https://${url.host.replace(/^www\./u, '')}${path}${url.search}${route}`;
}

/**
 * The keys of an article, the one that names it first. A canonical address that is a site's front page names nothing:
 * some systems print it on every page, and all their articles would become one.
 */
export function addressKeys({ url, canonicalUrl }: Addresses): string[] {
  const seen = addressKey(url);
  const canonical = addressKey(canonicalUrl);
  const named = canonical !== null && canonical !== `https://${new URL(canonical).host}`;
  return [...new Set([named ? canonical : null, seen].filter((key) => key !== null))];
}
