import { bareSyllable, isBare } from '@/lib/text/syllable';
import { syllables } from '@/lib/text/tokens';

/** Syllables that must stand side by side; a single word is a phrase of one. */
export interface Clause {
  /** Folded. */
  syllables: string[];
  /** In quotes. Unquoted neighbours may stand apart, but rank higher together. */
  quoted: boolean;
  /** The last syllable may go on: it is still being typed. */
  prefix: boolean;
  /** Phrases that answer it as well: other forms of what it is a word of. */
  others?: string[][];
}

/** A question to the library, read from what was typed. All parts must hold. */
export interface Query {
  clauses: Clause[];
  /** The words of the clauses as they were typed. */
  words: string[];
  /** None of these may stand in the article. */
  excluded: Clause[];
  province: string[];
  outlet: string[];
  tag: string[];
  /** First and last day, month or year: `2025-06-01`, `2025-06`, `2025`. */
  from: string | null;
  to: string | null;
  /** Set by the surface, not by what was typed. */
  favourite?: boolean;
  unread?: boolean;
}

type Filter = 'province' | 'outlet' | 'tag' | 'from' | 'to';

/** Names of filters without marks, so that "tinh:" typed in haste is one too. */
const FILTERS = new Map<string, Filter>([
  ['tinh', 'province'],
  ['province', 'province'],
  ['bao', 'outlet'],
  ['outlet', 'outlet'],
  ['nhan', 'tag'],
  ['tag', 'tag'],
  ['tu', 'from'],
  ['from', 'from'],
  ['den', 'to'],
  ['to', 'to'],
]);

const PART = /(-)?(?:(\p{L}[\p{L}\p{M}]*):)?(?:"([^"]*)("|$)|([^\s"]+))/gu;
const QUOTES = /[“”„‟«»]/gu;

/** `15/1/2026`, `1/2026` and `2026` as ISO; ISO as it is; null for anything else. */
function isoDate(text: string): string | null {
  const vietnamese = /^(?:(?:(0?[1-9]|[12]\d|3[01])[/.-])?(0?[1-9]|1[0-2])[/.-])?(\d{4})$/u.exec(text);
  if (vietnamese) {
    const [, day, month, year] = vietnamese;
    const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
    return parts.join('-');
  }
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(text) ? text : null;
}

function filterNamed(name: string | undefined): Filter | null {
  return name === undefined ? null : (FILTERS.get(bareSyllable(name.toLowerCase())) ?? null);
}

/** UTF-16 units of a query that are read: enough for any sentence. */
const MAX_QUERY = 500;

/** Reads a query. Nothing is an error: what is no filter is a word. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MAX_QUERY).normalize('NFC').replace(QUOTES, '"');
  const query: Query = {
    clauses: [],
    words: [],
    excluded: [],
    province: [],
    outlet: [],
    tag: [],
    from: null,
    to: null,
  };
  for (const match of text.matchAll(PART)) {
    const [whole, minus, name, quoted, closing, plain] = match;
    const filter = filterNamed(name);
    const value = quoted ?? plain ?? '';
    if (filter === 'from' || filter === 'to') {
      const date = isoDate(value);
      if (date) query[filter] = date;
      continue;
    }
    if (filter) {
      if (value.trim()) query[filter].push(value.trim());
      continue;
    }
    const words = syllables(quoted === undefined ? whole.replace(/^-/u, '') : `${name ?? ''} ${quoted}`);
    if (words.length === 0) continue;
    const atEnd = match.index + whole.length === text.length;
    const clause = { syllables: words, quoted: quoted !== undefined, prefix: atEnd && closing !== '"' };
    if (minus) query.excluded.push(clause);
    else {
      query.clauses.push(clause);
      query.words.push(quoted ?? whole);
    }
  }
  return query;
}

/** What a query asks for, without its filters: its words as they were typed, and whether it asks for anything at all. */
export function askedIn(typed: string): { words: string; anything: boolean } {
  const { words, excluded, province, outlet, tag, from, to } = parseQuery(typed);
  const anything = [words, excluded, province, outlet, tag].some(({ length }) => length > 0) || (from ?? to) !== null;
  return { words: words.join(' ').trim(), anything };
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]+$/u;

/**
 * Whether folded syllables of articles answer one of the query. An unmarked one stands for every accent, a marked one for
 * itself: "đường" is not "dương". As a prefix, what is typed may lack its last letters; a tone typed already must be
 * the syllable's own.
 */
export function answersTo(asked: string, prefix: boolean): (found: string) => boolean {
  const bare = isBare(asked);
  if (!prefix && !bare) return (found) => found === asked;
  const tone = TONE.exec(asked)?.[0] ?? '';
  const start = asked.slice(0, asked.length - tone.length);
  const known = new Map<string, boolean>();
  return (found) => {
    const before = known.get(found);
    if (before !== undefined) return before;
    const target = bare ? bareSyllable(found) : found;
    const answer = prefix ? target.startsWith(start) && target.endsWith(tone) : target === asked;
    known.set(found, answer);
    return answer;
  };
}

/** Whether the query asks for words at all, not for filters alone. */
export function hasWords(query: Query): boolean {
  return query.clauses.length > 0;
}
