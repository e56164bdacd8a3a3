import type { Article, Block } from '@/lib/model/article';
import { bareSyllable } from '@/lib/text/syllable';
import { tokenize } from '@/lib/text/tokens';

/** Parts of an article that count differently in ranking, in the order of their positions. */
export const FIELDS = ['title', 'sapo', 'body', 'note'] as const;
type Field = (typeof FIELDS)[number];

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

/** A block of an article, or the reader's notes, as a part of one field. */
interface Part {
  field: Field;
  /** Index of the block, −1 for the notes. */
  block: number;
  text: string;
}

export function partsOf(article: Article, notes: string): Part[] {
  const parts: Part[] = article.blocks.map((block, i) => ({ field: fieldOf(block), block: i, text: block.text }));
  if (notes) parts.push({ field: 'note', block: -1, text: notes });
  return parts;
}

/** Syllables of a part; the first has the position `from`. */
export function syllablesOf({ field, block, text }: Part, from: number): PlacedSyllable[] {
  const words = tokenize(text).filter(({ word }) => word);
  return words.map(({ key, start, end }, i) => ({ syllable: key, position: from + i, field, block, start, end }));
}

/**
 * All syllables of an article and the reader's notes in order of position, and what each field spans. A gap of one
 * parts blocks, and a further one fields.
 */
export function placeSyllables(article: Article, notes: string): { syllables: PlacedSyllable[]; lengths: number[] } {
  const parts = partsOf(article, notes);
  const syllables: PlacedSyllable[] = [];
  let position = 0;
  const lengths = FIELDS.map((field) => {
    const from = position;
    for (const part of parts) {
      if (part.field !== field) continue;
      const placed = syllablesOf(part, position);
      for (const syllable of placed) syllables.push(syllable);
      position += placed.length + 1;
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
