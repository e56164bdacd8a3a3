import { listed } from '@/lib/text/patterns';
import { tokenize } from '@/lib/text/tokens';
import { Phrases } from '../words';
import { ABBREVIATED, CLASSIFIERS, COMPOUNDS, NOT_COUNTED, TOGETHER, VERBS } from './nouns';

const keySet = (text: string): ReadonlySet<string> => new Set(tokenize(text).map(({ key }) => key));

/** Nouns of several syllables, and verbs that begin alike. */
const compounds = new Phrases<'noun' | 'verb'>().add(VERBS, 'verb').add(COMPOUNDS, 'noun');
const classifiers = keySet(CLASSIFIERS);
const notCounted = keySet(NOT_COUNTED);
const together = TOGETHER.map((group) => new Set(listed(group)));
/** First syllables of what is counted in capitals: "25 Nghị quyết", "3 Huy chương Vàng". */
const ACTS = keySet('nghị quyết chỉ thị thông huân huy bằng giấy');
const LOWER = /^\p{Ll}/u;
const SHOUTED = /^\p{Lu}{2,}$/u;

/** A counted noun, as a range of the text. */
export interface Counted {
  start: number;
  end: number;
}

/** The noun at `at` (white space before it allowed) that a number counts; `null` where none follows. */
export function nounAt(text: string, at: number): Counted | null {
  const words = wordsFrom(text, at);
  const first = words[0];
  // "24k mua", "35a rừng": letters that touch the number are no noun, but "1.971ca" is written too; "dự án 3EM" is a name.
  if (!first) return null;
  if (first.start === at && (knownLength(words) === 0 || SHOUTED.test(text.slice(at, first.end)))) return null;
  if (/^\p{Lu}\p{Ll}/u.test(text.slice(first.start, first.end)) && !ACTS.has(first.key) && !isTitled(words, text)) {
    return null;
  }
  let end = nounEnd(words, text);
  if (end === null) return null;
  for (let next = joined(text, first.start, end); next !== null; next = joined(text, first.start, end)) end = next;
  return { start: first.start, end };
}

/** Whether a known noun is written with one capital, as official letters do: "14 Thành viên UBND", "2 Giám đốc". */
function isTitled(words: readonly Word[], text: string): boolean {
  const length = compoundLength(words);
  return length > 1 && words.slice(1, length).every(({ start, end }) => LOWER.test(text.slice(start, end)));
}

/** The end of a noun from the lists above at `at`; `null` where none follows. */
export function knownNounEnd(text: string, at: number): number | null {
  const words = wordsFrom(text, at);
  const length = compoundLength(words);
  return length > 0 ? (words[length - 1]?.end ?? null) : null;
}

/** Whether the words right behind `at` are a noun that numbers count: what tells "15/20 xã" from a date. */
export function isCountedAt(text: string, at: number): boolean {
  const words = wordsFrom(text, at);
  const [first] = words;
  return first !== undefined && (knownLength(words) > 0 || ABBREVIATED.test(text.slice(first.start, first.end)));
}

interface Word {
  key: string;
  start: number;
  end: number;
}

/** Up to six words behind `at`, up to the first sign. */
function wordsFrom(text: string, at: number): Word[] {
  const words: Word[] = [];
  for (const token of tokenize(text.slice(at, at + 60), 6)) {
    if (!token.word) break;
    words.push({ key: token.key, start: at + token.start, end: at + token.end });
  }
  return words;
}

/** How many of the words are a noun of several syllables; 0 where they begin with none. */
function compoundLength(words: readonly Word[]): number {
  const found = compounds.at(words, 0);
  return found?.value === 'noun' ? found.to : 0;
}

function knownLength(words: readonly Word[]): number {
  return compoundLength(words) || (classifiers.has(words[0]?.key ?? '') ? 1 : 0);
}

function nounEnd(words: readonly Word[], text: string): number | null {
  const known = knownLength(words);
  if (known > 0) return words[known - 1]?.end ?? null;
  const [first, second] = words;
  if (!first || notCounted.has(first.key)) return null;
  const lower = (word: Word | undefined) => word !== undefined && LOWER.test(text.slice(word.start, word.end));
  if (ABBREVIATED.test(text.slice(first.start, first.end))) return first.end;
  if (!lower(first)) return null;
  return second && lower(second) && !notCounted.has(second.key) ? second.end : first.end;
}

/** The end of a noun that shares the number of the one at `[start, end)`. */
function joined(text: string, start: number, end: number): number | null {
  const gap = /^(?:\s*[,/]\s*|\s+(?:và|hoặc)\s+)/u.exec(text.slice(end, end + 8));
  if (!gap) return null;
  const words = wordsFrom(text, end + gap[0].length);
  const length = knownLength(words);
  const next = words[length - 1];
  if (length === 0 || !next || !words[0]) return null;
  const head =
    text
      .slice(start, end)
      .split(/\s*[,/]\s*|\s+(?:và|hoặc)\s+/u)
      .at(-1) ?? '';
  const follower = text.slice(words[0].start, next.end);
  return together.some((group) => group.has(head) && group.has(follower)) ? next.end : null;
}
