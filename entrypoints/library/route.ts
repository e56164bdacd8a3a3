/** What the library page shows, by the fragment of its address. */
export type Route =
  | { kind: 'list' }
  /** A kept article. */
  | { kind: 'kept'; id: string }
  /** An article handed over by a web page's panel, not kept. */
  | { kind: 'aside'; key: string }
  /** Every use of a phrase in context; an empty one asks for it. */
  | { kind: 'concordance'; phrase: string }
  | { kind: 'storage' }
  | { kind: 'import' };

const ASIDE = 'reading-';
const CONCORDANCE = 'kwic=';

export function routeOf(hash: string): Route {
  const rest = decode(hash.replace(/^#/u, ''));
  if (rest === '') return { kind: 'list' };
  if (rest === 'storage' || rest === 'import') return { kind: rest };
  if (rest.startsWith(CONCORDANCE)) return { kind: 'concordance', phrase: rest.slice(CONCORDANCE.length) };
  return rest.startsWith(ASIDE) ? { kind: 'aside', key: rest } : { kind: 'kept', id: rest };
}

/** A fragment that is no encoding stands for itself: people edit addresses. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const concordanceHash = (phrase: string) => `#${CONCORDANCE}${encodeURIComponent(phrase)}`;
export const articleHash = (id: string) => `#${encodeURIComponent(id)}`;
