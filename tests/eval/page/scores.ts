import { tidy } from '@/lib/text/characters';
import { syllables } from '@/lib/text/tokens';
import type { Gold } from './gold';

/** What an extractor made of a page. `null` where it does not tell that part apart. */
export interface Extracted {
  title: string;
  sapo: string | null;
  authors: string[] | null;
  published: string | null;
  body: string[];
  captions: string[] | null;
}

export interface Scores {
  body: number;
  recall: number;
  title: boolean;
  sapo: boolean;
  authors: boolean;
  published: boolean;
  captions: number;
}

const SHINGLE = 4;

function shingles(texts: readonly string[]): Map<string, number> {
  const words = texts.flatMap(syllables);
  const counts = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function f1(hits: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);
}

/** F1 of body text on shingles of four syllables; what is only in captions, sapo or title counts neither way. */
function bodyScore(gold: Gold, body: readonly string[]): { f1: number; recall: number } {
  const wanted = shingles(gold.body);
  const neutral = shingles([...gold.captions, gold.sapo ?? '', gold.title]);
  let hits = 0;
  let found = 0;
  for (const [key, count] of shingles(body)) {
    const hit = Math.min(count, wanted.get(key) ?? 0);
    hits += hit;
    found += hit + Math.max(0, count - hit - (neutral.get(key) ?? 0));
  }
  const total = [...wanted.values()].reduce((a, b) => a + b, 0);
  return { f1: f1(hits, found, total), recall: total ? hits / total : 1 };
}

const same = (a: string | null, b: string | null) => tidy(a ?? '') === tidy(b ?? '');

function sapoIsRight(gold: Gold, made: Extracted): boolean {
  if (same(gold.sapo, made.sapo)) return true;
  return made.sapo === null && (gold.notes ?? '').includes('no sapo element') && same(gold.sapo, made.body[0] ?? null);
}

/** To the minute in Vietnam where gold has one, to the day where it has only that. */
function samePublished(gold: string | null, made: string | null): boolean {
  if (gold === null || made === null) return gold === made;
  return made.slice(0, 16) === gold || (gold.length === 10 && made === gold);
}

function captionScore(gold: Gold, captions: readonly string[]): number {
  const left = gold.captions.map((caption) => syllables(caption).join(' '));
  let hits = 0;
  for (const caption of captions) {
    const at = left.indexOf(syllables(caption).join(' '));
    if (at < 0) continue;
    left.splice(at, 1);
    hits++;
  }
  return f1(hits, captions.length, gold.captions.length);
}

export function score(gold: Gold, made: Extracted): Scores {
  const { f1: body, recall } = bodyScore(gold, made.body);
  const authors = [...(made.authors ?? [])].map(tidy).sort();
  return {
    body,
    recall,
    title: same(gold.title, made.title),
    sapo: sapoIsRight(gold, made),
    authors: authors.join('|').toLowerCase() === gold.authors.map(tidy).sort().join('|').toLowerCase(),
    published: samePublished(gold.published, made.published),
    captions: captionScore(gold, made.captions ?? []),
  };
}

/** Paragraphs of `from` of whose shingles less than half are in `other`. */
export function missing(from: readonly string[], other: readonly string[]): string[] {
  const has = shingles(other);
  return from.filter((text) => {
    const own = [...shingles([text]).keys()];
    if (!own.length) return syllables(text).length > 0 && !other.some((one) => one.includes(tidy(text)));
    return own.filter((key) => has.has(key)).length < own.length * 0.5;
  });
}
