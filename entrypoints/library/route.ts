/** What the library page shows, by the fragment of its address. */
export type Route =
  | { kind: 'list' }
  /** A kept article. */
  | { kind: 'kept'; id: string }
  /** An article handed over by a web page's panel, not kept. */
  | { kind: 'aside'; key: string };

const ASIDE = 'reading-';

export function routeOf(hash: string): Route {
  const rest = decodeURIComponent(hash.replace(/^#/u, ''));
  if (rest === '') return { kind: 'list' };
  return rest.startsWith(ASIDE) ? { kind: 'aside', key: rest } : { kind: 'kept', id: rest };
}
