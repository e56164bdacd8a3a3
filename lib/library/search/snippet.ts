import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { type PlacedSyllable, partsOf, syllablesOf } from './document';
import { glanceOf } from './glance';
import { answersTo, type Clause } from './query';

/** A piece of an article, or of the notes on it, that shows why it was found. */
export interface Snippet {
  /** Where it stands in the article; null for the notes. */
  span: Span | null;
  text: string;
  /** What was asked for, as offsets into `text`. */
  matches: { start: number; end: number }[];
  /** Whether something was left off before and behind. */
  cut: { start: boolean; end: boolean };
}

/** A run of syllables that answers a clause. */
interface Hit {
  clause: number;
  first: PlacedSyllable;
  last: PlacedSyllable;
}

/** A clause ready to be looked for: a test for each of its syllables, and a quick look for the first. */
interface Matcher {
  clause: number;
  tests: ((found: string) => boolean)[];
  glance: RegExp;
}

export function matchersOf(clauses: readonly Clause[]): Matcher[] {
  const matcher = (clause: number, syllables: readonly string[], prefix: boolean): Matcher => ({
    clause,
    tests: syllables.map((syllable, i) => answersTo(syllable, prefix && i === syllables.length - 1)),
    glance: glanceOf(syllables[0] ?? '', prefix && syllables.length === 1),
  });
  return clauses.flatMap(({ syllables, prefix, others = [] }, clause) => [
    matcher(clause, syllables, prefix),
    ...others.map((other) => matcher(clause, other, false)),
  ]);
}

/** Where clauses stand in a text. */
export function hitsIn(syllables: readonly PlacedSyllable[], matchers: readonly Matcher[]): Hit[] {
  const hits: Hit[] = [];
  syllables.forEach((first, i) => {
    matchers.forEach(({ clause, tests }) => {
      if (!tests[0]?.(first.syllable)) return;
      const last = syllables[i + tests.length - 1];
      // Positions jump between blocks, so a run that keeps step lies in one.
      if (!last || last.position - first.position !== tests.length - 1) return;
      if (tests.every((test, k) => test(syllables[i + k]?.syllable ?? ''))) hits.push({ clause, first, last });
    });
  });
  return hits;
}

/** UTF-16 units of a snippet, and of its part before the first match. */
const WIDTH = 160;
const BEFORE = 48;

function textIn(article: Article, notes: string, block: number): string {
  return block < 0 ? notes : (article.blocks[block]?.text ?? '');
}

/** Moves an offset to where a word begins or ends, outwards at most to the text's ends. */
function toSpace(text: string, at: number, step: 1 | -1): number {
  let place = Math.min(Math.max(at, 0), text.length);
  for (let left = 24; left > 0 && place > 0 && place < text.length; left--) {
    if (/\s/u.test(text[step < 0 ? place - 1 : place] ?? ' ')) break;
    place += step;
  }
  return place;
}

function around(article: Article, notes: string, hits: readonly Hit[], at: Hit): Snippet {
  const { block } = at.first;
  const text = textIn(article, notes, block);
  const start = toSpace(text, at.first.start - BEFORE, -1);
  const end = toSpace(text, Math.max(start + WIDTH, at.last.end), 1);
  const inside = hits.filter(({ first, last }) => first.start >= start && last.end <= end);
  return {
    span: block < 0 ? null : { block, start, end },
    text: text.slice(start, end),
    matches: apart(inside).map(({ first, last }) => ({ start: first.start - start, end: last.end - start })),
    cut: { start: start > 0, end: end < text.length },
  };
}

/** Of hits that overlap, the first and longest: a word of what was typed may stand within another form of it. */
function apart(hits: readonly Hit[]): Hit[] {
  let behind = -1;
  const sorted = hits.toSorted((a, b) => a.first.start - b.first.start || b.last.end - a.last.end);
  return sorted.filter(({ first, last }) => {
    if (first.start < behind) return false;
    behind = last.end;
    return true;
  });
}

/** The best window of a block: with the most clauses of all that begin with a match. */
function bestOf(hits: readonly Hit[]): { hit: Hit; clauses: number } | null {
  let best: { hit: Hit; clauses: number } | null = null;
  for (const [i, hit] of hits.entries()) {
    const seen = new Set<number>();
    for (const other of hits.slice(i, i + 16)) {
      if (other.last.end - hit.first.start > WIDTH - BEFORE) break;
      seen.add(other.clause);
    }
    if (!best || seen.size > best.clauses) best = { hit, clauses: seen.size };
  }
  return best;
}

/**
 * The piece that shows most of a query. Body and notes come before title and sapo, which stand above it anyway. Null
 * where nothing answers.
 */
export function snippetOf(article: Article, notes: string, matchers: readonly Matcher[]): Snippet | null {
  const all = () => clausesOf(matchers);
  const glanced = (text: string) => clausesOf(matchers.filter(({ glance }) => glance.test(text)));
  return bestPiece(article, notes, matchers, glanced) ?? bestPiece(article, notes, matchers, all);
}

const clausesOf = (matchers: readonly Matcher[]) => new Set(matchers.map(({ clause }) => clause)).size;

/** `most`: how many clauses a text may hold at most. */
function bestPiece(
  article: Article,
  notes: string,
  matchers: readonly Matcher[],
  most: (text: string) => number,
): Snippet | null {
  const parts = partsOf(article, notes);
  const wanted = clausesOf(matchers);
  let found: { snippet: Snippet; clauses: number } | null = null;
  // Blocks are cut into syllables one by one: mostly one of the first holds all that was asked for.
  for (const field of ['body', 'note', 'sapo', 'title'] as const) {
    for (const part of parts) {
      if (part.field !== field || most(part.text) <= (found?.clauses ?? 0)) continue;
      const hits = hitsIn(syllablesOf(part, 0), matchers);
      const best = bestOf(hits);
      if (!best || best.clauses <= (found?.clauses ?? 0)) continue;
      found = { snippet: around(article, notes, hits, best.hit), clauses: best.clauses };
      if (best.clauses === wanted) return found.snippet;
    }
  }
  return found?.snippet ?? null;
}
