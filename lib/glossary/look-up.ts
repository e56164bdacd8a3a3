import type { Entry, EntryHead } from '@/lib/model/entry';
import { foldKey } from '@/lib/text/fold';
import { bareSyllable } from '@/lib/text/syllable';
import { syllables } from '@/lib/text/tokens';
import { plainEnglish } from './english';
import { headOf } from './glossary';

/** A thing that a query may name, with the folded keys it is found by. */
interface Candidate {
  head: EntryHead;
  vietnamese: string[];
  bare: string[];
  english: string[];
  /** Of each English key the stems of its words, with a space around each. */
  stems: string[];
}

/** How near a key comes to a query: 0 not at all, then at a word's start, at the start, whole. */
function nearness(key: string, query: string): number {
  if (key === query) return 3;
  for (let at = key.indexOf(query); at >= 0; at = key.indexOf(query, at + 1)) {
    if (at === 0) return 2;
    // Within a word it is another word: no "accommodation" for "oda".
    if (!WORD_AT_END.test(key.slice(0, at))) return 1;
  }
  return 0;
}

const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;

/** Letters below which a term within a longer text is a word of every sentence. */
const SHORTEST = 3;

/** Whether a key stands in a text as words of their own. */
const standsIn = (key: string, text: string) => key.length >= SHORTEST && ` ${text} `.includes(` ${key} `);

const best = (keys: string[], query: string) => keys.reduce((most, key) => Math.max(most, nearness(key, query)), 0);

/** Letters by which English words of one family are known: "defence", "defense", "defensive". */
const STEM = 5;
/** English words that say nothing of what is meant: "law of land" asks for "Land Law". */
const SMALL = /^(?:the|an?|of|on|for|in|to|and|or|by)$/u;
const stems = (text: string) =>
  text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (SMALL.test(word) ? [] : word.slice(0, STEM)));
const wordsOf = (text: string) => text.replaceAll("'", '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word of a query, by its stem, has a word of its family in one of the texts. */
const sharesStems = (known: readonly string[], query: readonly string[]) =>
  query.length > 0 && known.some((text) => query.every((stem) => text.includes(` ${stem} `)));

/**
 * Letters that are changed, left out or put in between two texts, or neighbours that changed places (optimal string
 * alignment), cut off above `limit`.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const crossed = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? limit) + 1 : change;
      next.push(Math.min(change, crossed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** Slips of the keys that an English word may hold: none in a short one, which would be another word. */
const slipsIn = ({ length }: string) => Number(length >= 5) + Number(length >= 8);

const englishKey = (text: string) => plainEnglish(text.trim()).replace(/\s+/gu, ' ');

const figuresIn = (text: string) => text.match(/\d+/gu)?.join() ?? '';

/** Words by which a text is longer than a query; each weighs less than a slip. */
const WORD = 0.01;

/** Slips by which a query's words are words of a text, in any order, and how much more it says; null where one is none. */
function slips(query: readonly string[], text: readonly string[]): number | null {
  let sum = Math.abs(text.length - query.length) * WORD;
  for (const word of query) {
    const limit = slipsIn(word);
    const fewest = Math.min(...text.map((other) => distance(word, other, limit)));
    if (fewest > limit) return null;
    sum += fewest;
  }
  return sum;
}

/**
 * Looks terms up in Vietnamese, with or without marks, and from English. Built once; a query walks all candidates,
 * which for a glossary of some thousand entries costs a millisecond or two.
 */
export class LookUp {
  readonly #candidates: Candidate[];

  /** `entries`: in order of precedence. */
  constructor(entries: readonly Entry[]) {
    this.#candidates = entries.map((entry) => {
      const vietnamese = [entry.term, ...entry.variants.map((variant) => variant.text)].map(foldKey);
      const english = entry.equivalents.map((equivalent) => plainEnglish(equivalent.text));
      return {
        head: headOf(entry),
        vietnamese,
        bare: vietnamese.map((key) => bareSyllable(key)),
        english,
        stems: english.map((text) => ` ${stems(text).join(' ')} `),
      };
    });
  }

  /**
   * The entries that answer a query, the best first. A query with marks does not find other marks; where nothing
   * answers, the nearest by edit distance (at most a fifth of the letters) do, then those whose English has words like
   * all of its words, and then those that stand within it.
   */
  find(query: string, limit = 8): EntryHead[] {
    const key = foldKey(query);
    if (key === '') return [];
    const english = englishKey(query);
    const queryStems = stems(english);
    const scored = this.#candidates.map((candidate) => ({
      candidate,
      score: Math.max(
        best(candidate.vietnamese, key) * 3,
        // A key with marks is in no bare one.
        best(candidate.bare, key) * 3 - 1,
        best(candidate.english, english) * 2,
        Number(sharesStems(candidate.stems, queryStems)),
      ),
    }));
    const found = scored.filter(({ score }) => score > 0);
    if (found.length > 0) return firstOf(found, limit);
    const near = this.near(query, limit);
    if (near.length > 0) return near;
    const nearInEnglish = this.#nearInEnglish(english, limit);
    return nearInEnglish.length > 0 ? nearInEnglish : this.within(query, limit);
  }

  /** What a longer text names, the longest first; none that is part of another. */
  within(longer: string, limit: number): EntryHead[] {
    const key = foldKey(longer);
    const english = englishKey(longer);
    const within = (text: string, keys: readonly string[]) => keys.filter((one) => standsIn(one, text));
    const named = this.#candidates
      .flatMap((candidate) => {
        const { vietnamese, bare, english: equivalents } = candidate;
        const keys = [...within(key, [...vietnamese, ...bare]), ...within(english, equivalents)];
        const longest = keys.sort((a, b) => b.length - a.length)[0];
        return longest ? [{ key: longest, candidate, score: longest.length }] : [];
      })
      .sort((a, b) => b.score - a.score);
    const whole = named.filter(
      ({ key: one, score }) => !named.some((other) => other.score > score && standsIn(one, other.key)),
    );
    return firstOf(whole, limit);
  }

  #nearInEnglish(query: string, limit: number): EntryHead[] {
    const words = wordsOf(query);
    const scored = this.#candidates.flatMap((candidate) => {
      const found = candidate.english.flatMap((text) => slips(words, wordsOf(text)) ?? []);
      return found.length > 0 ? [{ candidate, score: -Math.min(...found) }] : [];
    });
    return firstOf(scored, limit);
  }

  /**
   * The entries whose spelling comes nearest to a text, marks aside, by edit distance. Figures are no matter of spelling:
   * a decree of another number is another decree.
   */
  near(text: string, limit: number): EntryHead[] {
    const query = bareSyllable(foldKey(text));
    const figures = figuresIn(query);
    const farthest = Math.floor(query.length / 5);
    const far = (key: string) => (figuresIn(key) === figures ? distance(key, query, farthest) : farthest + 1);
    const scored = this.#candidates.map((candidate) => ({
      candidate,
      score: farthest + 1 - Math.min(...candidate.bare.map(far)),
    }));
    return firstOf(
      scored.filter(({ score }) => score > 0),
      limit,
    );
  }
}

function firstOf(scored: { candidate: Candidate; score: number }[], limit: number): EntryHead[] {
  return scored
    .sort((a, b) => b.score - a.score || length(a.candidate) - length(b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate.head);
}

const length = ({ head }: Candidate) => syllables(head.term).length;
