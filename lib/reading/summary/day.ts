import { exists } from '@/lib/text/calendar';
import { CAPITALS, LETTERS } from '@/lib/text/patterns';
import { ASKING, TELLING } from './saying';
import { LONGEST } from './statements';

/** A day without a year, and one perhaps with it. */
const BARE = '\\d{1,2} ?[./-] ?\\d{1,2}(?![\\d%]|[./-]\\d)';
const DAY = `(?:${BARE}|\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?\\d{4}(?!\\d))`;
const TIME = '(?:rạng sáng|sáng sớm|sáng|trưa|đầu giờ chiều|chiều tối|chiều muộn|chiều|tối|đêm|hôm|ngày)';
/**
 * A day as an adverb by itself, or with a place behind it that stays: "chiều 4/3, ", "hôm nay (4/3), ", "ngày 4/3 tại …",
 * "sáng 4/3 UBND tỉnh …".
 */
const OPENING = new RegExp(
  `^(?:vào )?${TIME}(?: (?:ngày|nay|qua))? (?:(${DAY})|\\((${DAY})\\))(?: vừa qua)?(?:, | (?=(?:tại )?[${CAPITALS}]))`,
  'u',
);
const ANY = new RegExp(DAY, 'gu');
const NAMED = new RegExp(`(?<![${LETTERS}])(?:${TIME}|nay|qua) \\(?(${DAY})`, 'giu');
/** What is told from the day, by another one, or counted on it, so that the sentence needs it. */
const BOUND = new RegExp(
  `(?<![${LETTERS}])(?:cùng ngày|hôm sau|hôm trước|ngày sau|trước đó|sau đó|(?:${TIME}|nay|qua) \\(?${BARE})(?![${LETTERS}])|` +
    `^(?:${BARE}|ngày |đúng |nhân |tức |dịp |kỷ niệm |cũng |cùng |hạn |[^,;:]*\\d (?:ca|vụ|trường hợp|lượt)(?![${LETTERS}]))`,
  'iu',
);
/** What is still to come needs its day, unless it was said on that day. */
const AHEAD = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:sẽ|dự kiến|sắp) /u;
const SAID = new RegExp(`(?:${TELLING}|${ASKING}|đưa tin|văn bản) `, 'u');
/** Sentences that name the day of a story, if it has one. */
const OPENING_SENTENCES = 3;
/** How many days after it a paper still tells of a day as the present one. */
const FRESH = 3;
const MS_A_DAY = 86_400_000;

/** Of a day of the calendar, the year where it is stated. */
export interface Day {
  day: number;
  month: number;
  year?: number;
}

/** A day as written; null if there is none. */
function read(written: string | undefined): Day | null {
  const [day = 0, month = 0, year] = (written ?? '').split(/[./-]/u).map(Number);
  return month > 0 && exists({ month, day }) ? { day, month, ...(year !== undefined && { year }) } : null;
}

function openingOf(text: string): { day: Day | null; length: number } {
  const match = OPENING.exec(text.charAt(0).toLowerCase() + text.slice(1));
  return { day: read(match?.[1] ?? match?.[2]), length: match?.[0].length ?? 0 };
}

/** The same day with its year, if it lies at most `FRESH` days before `published`, a full ISO date; else null. */
function freshDay({ day, month, year }: Day, published: string): Day | null {
  const then = Date.parse(published);
  const years = [0, FRESH].map((days) => new Date(then - days * MS_A_DAY).getUTCFullYear());
  const own = years.find((candidate) => {
    const days = (then - Date.UTC(candidate, month - 1, day)) / MS_A_DAY;
    return days >= 0 && days <= FRESH && candidate === (year ?? candidate);
  });
  return own === undefined ? null : { day, month, year: own };
}

/** Whether the second day comes within half a year after the first. */
function follows(first: Day, second: Day): boolean {
  const days = (second.month - first.month) * 31 + second.day - first.day;
  return days !== 0 && (days + 372) % 372 < 186;
}

/**
 * The day that a story is of: the first that its opening names, if no sentence opens with a later one, and if the paper
 * came out on it or up to three days later. Where nobody knows when it came out, that is no condition, but the day has no
 * year then. Null where there is no such day.
 */
export function dayOfStory(sentences: string[], publishedAt: string | null): Day | null {
  const published = /^\d{4}-\d\d-\d\d/u.exec(publishedAt ?? '')?.[0];
  const opening = sentences.slice(0, OPENING_SENTENCES).join(' ').slice(0, LONGEST);
  const ofStory = (named: Day) => {
    if (published) return freshDay(named, published);
    return named.year === undefined ? named : null;
  };
  const [day = null] = Array.from(opening.matchAll(NAMED), ([, written]) => read(written))
    .map((named) => named && ofStory(named))
    .filter((named) => named !== null);
  const goesOn = sentences.some((text) => {
    const other = openingOf(text).day;
    return day && other && other.year === undefined && follows(day, other);
  });
  return goesOn ? null : day;
}

function isSame(day: Day | null, story: Day): boolean {
  return day?.day === story.day && day.month === story.month && (day.year ?? story.year) === story.year;
}

/** Whether a text names a day that is not that of the story. */
export function namesOtherDay(text: string, story: Day | null): boolean {
  const days = Array.from(text.matchAll(ANY), ([written]) => read(written));
  return /(?:hôm|ngày) (?:qua|kia|trước|sau)/u.test(text) || days.some((day) => day && !(story && isSame(day, story)));
}

/**
 * Length of an opening that says no more than the day of the story, which the date of the article tells: 0 where there
 * is none, or where the sentence needs it.
 */
export function dayLength(text: string, story: Day | null): number {
  if (story === null || text.length > LONGEST) return 0;
  const { day, length } = openingOf(text);
  if (!isSame(day, story)) return 0;
  const rest = text.slice(length);
  const ahead = rest.search(AHEAD);
  return BOUND.test(rest) || (ahead >= 0 && !SAID.test(rest.slice(0, ahead))) ? 0 : length;
}
