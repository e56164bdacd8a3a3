import { endsStopped, lengthOf } from '../text';
import { isPoem } from './telling';

/** The lines of texts: of tables their rows, of lists their items. */
export const linesOf = (texts: readonly string[]) => texts.flatMap((text) => text.split('\n'));

/** So many lines, longer than verses, are entries where none ends as a sentence does; captions seldom do. */
const UNENDED = { fewest: 4, verse: 60 };

/** Whether it is nothing but entries: headlines, names of documents. */
export function isUnended(texts: readonly string[], pictures: number): boolean {
  const lines = linesOf(texts);
  const long = lines.filter(({ length }) => length > UNENDED.verse);
  return pictures === 0 && long.length >= UNENDED.fewest && !lines.some((line) => endsStopped(line));
}

/** Shorter lines, in characters, are no prose. */
const PROSE = 80;
export const isProse = ({ length }: string) => length >= PROSE;
/** So much prose, in characters, has a story, whatever table or sheet stands with it. */
export const STORY = 300;

/** Whether it is lines and no prose: a directory, a table, a menu. */
export function isListing(texts: readonly string[]): boolean {
  const lines = linesOf(texts);
  if (lines.length < 12 || isPoem(texts)) return false;
  return lengthOf(lines.filter(isProse)) < lengthOf(lines) * 0.35;
}

/** How a programme of broadcasts begins; a live report tells in sentences, under clocks or behind them. */
const BROADCAST = /^\d{1,2}\s?[:h]\s?\d\d(?!\d)[^.!?]{0,100}$/;

/** Whether it is when what is on the air, and nothing else. */
export const isProgramme = (texts: readonly string[]) =>
  texts.length > 2 && texts.every((text) => BROADCAST.test(text));

/** So many short texts with degrees has a forecast in figures. */
const DEGREES = 4;

/** Whether it is a table of the weather: its texts state degrees and are no sentences. */
export function isForecast(texts: readonly string[]): boolean {
  const degrees = texts.filter((text) => text.includes('°') && !text.endsWith('.'));
  const prose = texts.filter((text) => isProse(text) && !degrees.includes(text));
  return degrees.length >= DEGREES && lengthOf(prose) < STORY;
}
