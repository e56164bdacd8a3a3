import { endsPunctuated, FULL_LINE, lengthOf, STORY } from '../text';
import { isPoem, isStory } from './telling';

/** The lines of texts, which are a table's rows and a list's items. */
export const linesOf = (texts: readonly string[]) => texts.flatMap((text) => text.split('\n'));

/** So many lines, longer than verses, are entries if none ends as a sentence; captions seldom end so. */
const UNENDED = { fewest: 4, verse: 60 };

/** Whether the texts are only entries: headlines, names of documents. */
export function isUnended(texts: readonly string[], pictures: number): boolean {
  const lines = linesOf(texts);
  const long = lines.filter(({ length }) => length > UNENDED.verse);
  return pictures === 0 && long.length >= UNENDED.fewest && !lines.some((line) => endsPunctuated(line));
}

export const isProse = ({ length }: string) => length >= FULL_LINE;

/** Whether the texts are lines without prose: a directory, a table, a menu. */
export function isListing(texts: readonly string[]): boolean {
  const lines = linesOf(texts);
  if (lines.length < 12 || isPoem(texts)) return false;
  return lengthOf(lines.filter(isProse)) < lengthOf(lines) * 0.35;
}

/** An entry of a broadcasting schedule; live reports tell in sentences, below clocks or behind them. */
const BROADCAST = /^\d{1,2}\s?[:h]\s?\d\d(?!\d)[^.!?]{0,100}$/;

/** Whether the texts are only a broadcasting schedule. */
export const isProgramme = (texts: readonly string[]) =>
  texts.length > 2 && texts.every((text) => BROADCAST.test(text));

/** An entry of a calendar: "- Ngày 05/6 (thứ năm): …", "Thứ hai, 02/6: …", "Chiều: …". */
const DAYS_ENTRY =
  /^[-–+•*]?\s*(?:(?:ngày|thứ|chủ nhật) [^.!?:;]{0,30}\d|(?:sáng|trưa|chiều|tối)(?![a-zà-ỹ]))[^.!?:;]{0,30}:(?!\d)/;
const FEWEST_DAYS = 2;
/** Headlines of calendars, and of notices, which may hold one. */
const CALENDAR = /^thông báo(?![a-zà-ỹ])|(?<![a-zà-ỹ])lịch(?! sử)(?![a-zà-ỹ])/;

/** Whether a page is a calendar, by its headline and entries. */
export function isCalendar(title: string, texts: readonly string[]): boolean {
  if (!CALENDAR.test(title.toLowerCase())) return false;
  return linesOf(texts).filter((line) => DAYS_ENTRY.test(line.toLowerCase())).length >= FEWEST_DAYS;
}

/** A forecast in figures has at least so many short texts with degrees. */
const DEGREES = 4;

/** Whether the texts are a weather table: they state degrees, and are no sentences. */
export function isForecast(texts: readonly string[]): boolean {
  const degrees = texts.filter((text) => text.includes('°') && !text.endsWith('.'));
  const prose = texts.filter((text) => isProse(text) && !degrees.includes(text));
  return degrees.length >= DEGREES && lengthOf(prose) < STORY;
}

/** What lasting pages say of themselves: that a board is kept up to date, when a programme is on the air. */
const LASTING =
  /cập nhật (?:liên tục|tự động|theo thời gian thực|từng (?:phút|giờ)|\d+ phút)|tự động cập nhật|phát sóng[^.]{0,60} (?:hằng|hàng|mỗi) (?:ngày|tuần|tháng)(?![a-zà-ỹ])/;

/** Whether the texts say so and tell nothing; reports from the scene say so too. */
export const isLasting = (texts: readonly string[]) =>
  texts.some((text) => LASTING.test(text.toLowerCase())) && !isStory(texts);
