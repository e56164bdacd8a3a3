import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { type PlacedSyllable, placeSyllables } from './document';
import { answers, type Clause } from './query';

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

/** Where clauses stand in a text. */
export function hitsIn(syllables: readonly PlacedSyllable[], clauses: Clause[]): Hit[] {
  const hits: Hit[] = [];
  syllables.forEach((first, i) => {
    clauses.forEach(({ syllables: asked, prefix }, clause) => {
      const last = syllables[i + asked.length - 1];
      // Positions jump between blocks, so a run that keeps step lies in one.
      if (!last || last.position - first.position !== asked.length - 1) return;
      const all = asked.every((syllable, k) =>
        answers(syllable, syllables[i + k]?.syllable ?? '', prefix && k === asked.length - 1),
      );
      if (all) hits.push({ clause, first, last });
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

function around(article: Article, notes: string, hits: Hit[], at: Hit): Snippet {
  const { block } = at.first;
  const text = textIn(article, notes, block);
  const start = toSpace(text, at.first.start - BEFORE, -1);
  const end = toSpace(text, Math.max(start + WIDTH, at.last.end), 1);
  const inside = hits.filter(({ first, last }) => first.block === block && first.start >= start && last.end <= end);
  return {
    span: block < 0 ? null : { block, start, end },
    text: text.slice(start, end),
    matches: inside.map(({ first, last }) => ({ start: first.start - start, end: last.end - start })),
    cut: { start: start > 0, end: end < text.length },
  };
}

/**
 * The piece that shows most of a query: of the windows that begin with a match, the one with the most clauses, body
 * and note before title and sapo, which stand above it anyway. Null where nothing answers.
 */
export function snippetOf(article: Article, notes: string, clauses: Clause[]): Snippet | null {
  const hits = hitsIn(placeSyllables(article, notes).syllables, clauses);
  let best: { hit: Hit; value: number } | null = null;
  for (const [i, hit] of hits.entries()) {
    const seen = new Set<number>();
    for (let k = i; k < hits.length && k < i + 16; k++) {
      const other = hits[k];
      if (!other || other.first.block !== hit.first.block || other.last.end - hit.first.start > WIDTH - BEFORE) break;
      seen.add(other.clause);
    }
    const inBody = hit.first.field === 'body' || hit.first.field === 'note';
    const value = seen.size * 2 + (inBody ? 1 : 0);
    if (!best || value > best.value) best = { hit, value };
  }
  return best && around(article, notes, hits, best.hit);
}
