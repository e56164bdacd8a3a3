import { type Article, sapoOf, titleOf } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { tokenize } from '@/lib/text/tokens';
import { type Day, dayOfStory } from './day';
import { statements } from './statements';

/** Kinds of blocks whose sentences can become key points; captions, headings, tables and verse cannot. */
const BODY_KINDS = new Set(['paragraph', 'quote', 'list']);
/** Sentences beyond these are not ranked: each is compared with each, and no story is as long. */
const MOST_SENTENCES = 2000;

/** A run of text as numbers: per syllable its id in the document's vocabulary, and whether it is written with a capital. */
export interface Words {
  ids: Int32Array;
  capital: Uint8Array;
}

/** A sentence of the body. */
export interface Sentence extends Words {
  span: Span;
  text: string;
  /** Per syllable, where it begins in `text`. */
  starts: Int32Array;
}

/** An article prepared for ranking: every folded syllable a number. */
export interface SummaryDocument {
  /** The folded syllable of each id. */
  vocabulary: string[];
  /** The day that the story is of (`dayOfStory`), null where unsure. */
  day: Day | null;
  title: Words;
  /** Empty where the article has none. */
  sapo: Words;
  /** In reading order, at most `MOST_SENTENCES`; each has at least one syllable. */
  sentences: Sentence[];
}

/** Prepares an article's title, sapo and body sentences. */
export function prepare(article: Article): SummaryDocument {
  const vocabulary: string[] = [];
  const known = new Map<string, number>();
  const read = (text: string): Omit<Sentence, 'span'> => {
    const words = tokenize(text).filter((token) => token.word);
    const ids = new Int32Array(words.length);
    const starts = Int32Array.from(words, ({ start }) => start);
    const capital = new Uint8Array(words.length);
    words.forEach((word, at) => {
      let id = known.get(word.key);
      if (id === undefined) {
        id = vocabulary.push(word.key) - 1;
        known.set(word.key, id);
      }
      ids[at] = id;
      if (/^\p{Lu}/u.test(text.charAt(word.start))) capital[at] = 1;
    });
    return { text, ids, capital, starts };
  };

  const title = read(titleOf(article));
  const sapo = read(sapoOf(article) ?? '');
  const found: Sentence[] = [];
  article.blocks.forEach((block, at) => {
    if (!BODY_KINDS.has(block.kind)) return;
    for (const { start, end } of statements(block.text)) {
      if (found.length === MOST_SENTENCES) return;
      const sentence = read(block.text.slice(start, end));
      if (sentence.ids.length > 0) found.push({ ...sentence, span: { block: at, start, end } });
    }
  });
  const day = dayOfStory(
    found.map((sentence) => sentence.text),
    article.publishedAt,
  );
  return { vocabulary, day, title, sapo, sentences: found };
}
