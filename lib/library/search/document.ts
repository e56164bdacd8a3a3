import type { Article, Block } from '@/lib/model/article';
import { bareSyllable } from '@/lib/text/syllable';
import { tokenize } from '@/lib/text/tokens';

/** Parts of an article that count differently in ranking, in the order of their positions. */
export const FIELDS = ['title', 'sapo', 'body', 'note'] as const;
export type Field = (typeof FIELDS)[number];

/** A syllable in its place. Positions count through the whole document; a gap of one keeps blocks apart. */
export interface PlacedSyllable {
  /** Folded. */
  syllable: string;
  position: number;
  field: Field;
  /** Index into the article's blocks, −1 for the notes; offsets into its text. */
  block: number;
  start: number;
  end: number;
}

/** A document as the index takes it: positions by index key, and how many positions each field spans. */
export interface IndexedDocument {
  doc: number;
  lengths: number[];
  terms: Map<string, number[]>;
}

/**
 * The key of a folded syllable: without marks first, so that all forms of an unaccented query stand side by side and are
 * read in one range.
 */
export function indexKey(syllable: string): string {
  const bare = bareSyllable(syllable);
  return bare === syllable ? bare : `${bare} ${syllable}`;
}

/** The folded syllable that a key stands for. */
export function syllableOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function fieldOf(block: Block): Field {
  return block.kind === 'title' || block.kind === 'sapo' ? block.kind : 'body';
}

interface Part {
  field: Field;
  block: number;
  text: string;
}

/** Where each field begins, given how many positions each spans. */
export function fieldStarts(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    const at = start;
    start += length + 1;
    return at;
  });
}

/** All syllables of an article and the reader's notes in order of position, and what each field spans. */
export function placeSyllables(article: Article, notes: string): { syllables: PlacedSyllable[]; lengths: number[] } {
  const parts: Part[] = article.blocks.map((block, i) => ({ field: fieldOf(block), block: i, text: block.text }));
  if (notes) parts.push({ field: 'note', block: -1, text: notes });
  const syllables: PlacedSyllable[] = [];
  let position = 0;
  const lengths = FIELDS.map((field) => {
    const from = position;
    for (const part of parts) {
      if (part.field !== field) continue;
      for (const { key, start, end, word } of tokenize(part.text)) {
        if (word) syllables.push({ syllable: key, position: position++, field, block: part.block, start, end });
      }
      position++;
    }
    const length = position - from;
    position++;
    return length;
  });
  return { syllables, lengths };
}

const keys = new Map<string, string>();
const KEYS_KEPT = 20_000;

function cachedKey(syllable: string): string {
  const known = keys.get(syllable);
  if (known !== undefined) return known;
  if (keys.size >= KEYS_KEPT) keys.clear();
  // A word beyond any language ("aaaa…") is cut, so that no key swells a block.
  const key = indexKey(syllable.slice(0, 64));
  keys.set(syllable, key);
  return key;
}

export function toDocument(doc: number, article: Article, notes: string): IndexedDocument {
  const { syllables, lengths } = placeSyllables(article, notes);
  const terms = new Map<string, number[]>();
  for (const { syllable, position } of syllables) {
    const key = cachedKey(syllable);
    const positions = terms.get(key);
    if (positions) positions.push(position);
    else terms.set(key, [position]);
  }
  return { doc, lengths, terms };
}
