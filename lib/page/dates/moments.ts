import { hasLetters, holdsAny } from '../text';
import {
  clocksWritten,
  daysWritten,
  type Form,
  machineClock,
  type WrittenClock,
  type WrittenDay,
  withoutClocks,
  zoneOffset,
} from './figures';
import { withMonthFigures } from './months';

/** A moment that a page states: in Vietnam's time if it states an offset from UTC, else as it stands there. */
export interface Stated {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`; `null` if only the day is stated. */
  time: string | null;
  hasOffset: boolean;
  /** Stated as that of an update ("Cập nhật: …"). */
  update: boolean;
}

/** Vietnam's offset from UTC. */
const VIETNAM = { minutes: 7 * 60, offset: '+07:00' };
/** No web page is older, and none that we read is younger. */
const YEARS = { min: 1995, max: 2099 };

const UPDATES = ['cập nhật', 'sửa', 'update'];
/** The label of an update up to its day, with a weekday at most between; lower case, clocks taken out. */
const UPDATE =
  /(?:cập nhật|sửa(?: đổi)?|updated?)[^a-zà-ỹ]*(?:lần cuối|lúc|ngày|vào|cuối|on)?[^a-zà-ỹ]*(?:(?:thứ|chủ)\s+[^\s,]+[^a-zà-ỹ]*)?(?:ngày[^a-zà-ỹ]*)?$/;

/** A moment, converted to Vietnam's time where an offset from UTC in minutes is stated. */
function momentOf(day: string, time: string | null, offset: number | null, update = false): Stated {
  if (!time || offset === null) return { day, time, hasOffset: false, update };
  const there = new Date(Date.parse(`${day}T${time}:00Z`) + (VIETNAM.minutes - offset) * 60_000).toISOString();
  return { day: there.slice(0, 10), time: there.slice(11, 16), hasOffset: true, update };
}

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  if (year < YEARS.min || year > YEARS.max || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The hour of a clock with its half of the day; "00:01 AM" and "14:05 PM" are 24-hour clocks with a mark. */
function hourOf({ hour, half }: WrittenClock): number {
  if (!half || hour > 12) return hour;
  if (half === 'am' || half === 'sa' || half === 'sáng' || (half === 'đêm' && (hour < 6 || hour === 12)))
    return hour % 12;
  if (half === 'trưa') return hour < 4 ? hour + 12 : hour;
  return hour === 12 || hour === 0 ? hour : hour + 12;
}

/** A clock as `HH:MM`; `null` if no day has such a time. */
function timeOf(clock: WrittenClock | undefined): string | null {
  if (!clock) return null;
  const hour = hourOf(clock);
  return hour < 24 && clock.minute < 60 ? `${two(hour)}:${two(clock.minute)}` : null;
}

/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** American English as .NET writes it, with the month first: "9/12/2026 3:05:00 PM". */
const AMERICAN = /^\d{1,2}\/\d{1,2}\/20\d\d \d{1,2}:\d\d:\d\d [ap]m$/;
/** It writes no leading zeros; with them, a system's own form is meant, which has the day first. */
const UNPADDED = /(?:^|[/ ])[1-9][/:]/;

/** The basic form of ISO 8601, without separators: "20260326T083328"; some leave out the letter. */
const BASIC = /^(20\d\d)(\d\d)(\d\d)t?(\d\d)(\d\d)(?:\d\d)?(?!\d)/;

/** What states a moment is at most this long: searching a longer text costs more than its length. */
const LONGEST = 200;

/** Reads a date of metadata (ISO 8601 and its near relatives); `null` if it is none. */
export function parseMachine(value: string): Stated | null {
  if (value.length > LONGEST) return null;
  if (EPOCH.test(value)) return parseMachine(new Date(Number(value.padEnd(13, '0'))).toISOString());
  const text = value.toLowerCase().replace(BASIC, '$1-$2-$3t$4:$5');
  if (AMERICAN.test(text) && UNPADDED.test(text)) {
    const [month, day, ...rest] = text.split('/');
    return parseVisible(`${day}/${month}/${rest}`);
  }
  const [written] = daysWritten(text, 'machine');
  if (!written) return withGreenwich(publicationIn(value), text);
  const day = calendarDay(written, 'machine');
  if (!day) return null;
  const read = machineClock(text.slice(written.to));
  return momentOf(day, timeOf(read?.clock), read?.offset ?? null);
}

/** The moment of a line that ends with "GMT" without an offset, as headers of mails do. */
function withGreenwich(moment: Stated | null, text: string): Stated | null {
  return moment && text.endsWith(' gmt') ? momentOf(moment.day, moment.time, 0, moment.update) : moment;
}

/** The names of weekdays before a day, Sunday first; "thu" is a word of ours too. */
const WEEKDAYS = [
  'chủ nhật|cn|sun(?:day)?',
  'thứ (?:hai|2)|t2|mon(?:day)?',
  'thứ (?:ba|3)|t3|tue(?:sday)?',
  'thứ (?:tư|4)|t4|wed(?:nesday)?',
  'thứ (?:năm|5)|t5|thu(?:rsday|(?=,))',
  'thứ (?:sáu|6)|t6|fri(?:day)?',
  'thứ (?:bảy|bẩy|7)|t7|sat(?:urday)?',
].map((names) => new RegExp(`(?<![a-zà-ỹ])(?:${names})[ ,–-]+(?:ngày )?$`));

/** Whether a day is the weekday that a text ends with. */
const isNamed = (day: string | null, text: string) =>
  day !== null && WEEKDAYS[new Date(day).getUTCDay()]?.test(text) === true;

/** A written day by the calendar, with the text `before` it; `null` if there is none. */
function calendarDay({ figures: [a = 0, b = 0, c = 0] }: WrittenDay, form: Form, before = ''): string | null {
  if (form !== 'printed') return dayOf(a, b, c);
  const year = c < 100 ? 2000 + c : c;
  const [day, american] = [dayOf(year, b, a), dayOf(year, a, b)];
  // The day stands first; only where that is impossible, or another weekday, has an American system printed it.
  return isNamed(american, before) && !isNamed(day, before) ? american : (day ?? american);
}

interface Day {
  day: string;
  from: number;
  to: number;
}

/** The days of a text that exist in the calendar, in the first of the forms that occurs. */
function daysIn(text: string): Day[] {
  for (const form of ['printed', 'year-first', 'machine'] as const) {
    const found = daysWritten(text, form).flatMap((one) => {
      const isNumeric = !hasLetters(text.slice(one.from, one.to));
      const day = calendarDay(one, form, isNumeric ? text.slice(0, one.from) : '');
      return day ? [{ day, from: one.from, to: one.to }] : [];
    });
    if (found.length) return found;
  }
  return [];
}

/** How far a clock may stand from its day, in characters. */
const NEAR = { behind: 25, before: 47 };

/** Words of labels right before a clock that is the day's. */
const CLOCKS = ['lúc', 'giờ', 'thời gian', 'đăng', 'time'];

/** Whether the text between a day and a clock says that the clock is another's: an update's, a count, a duration. */
const isOfOther = (between: string) =>
  holdsAny(between, UPDATES) || (/[a-zà-ỹ]{2}\s*:\s*$/.test(between) && !holdsAny(between, CLOCKS));

/** The clock of a day: right behind it, in `after`, else right before it. */
function clockNear(before: string, after: string): string | null {
  const [behind] = clocksWritten(after);
  const isOwn = behind && behind.from <= NEAR.behind && !isOfOther(after.slice(0, behind.from));
  if (isOwn) return timeOf(behind);
  const ahead = clocksWritten(before).at(-1);
  return ahead && before.length - ahead.from <= NEAR.before ? timeOf(ahead) : null;
}

/** Whether the text before a day says that it is that of an update. */
const saysUpdate = (before: string) => holdsAny(before, UPDATES) && UPDATE.test(withoutClocks(before));

/**
 * What hides a boundary: a dash between figures or between a name and a day, or no space between day, clock, zone and
 * the next element's count ("12/03/2024-08:05", "12/03/202408:05", "08:0512/03/2024", "08:05149 lượt xem").
 */
const UNTIDY = /\d[–−]\d|[a-zà-ỹ]-\d{1,2}[/.-]\d{1,2}[/.-]\d|20\d\d[-,]?\d|[:h]\d{3}|\+ ?7\d/;

function withSpaces(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/(?<=\d)[–−](?=\d)/g, '-')
    .replace(/(?<=[a-zà-ỹ])-(?=\d{1,2}[/.-]\d{1,2}[/.-]\d)/g, ' ')
    .replace(/((?:[/.-]|(?<!\d))20\d\d)[-,]?(?=\d{1,2}[:h]\d\d)/g, '$1 ')
    .replace(/((?:[/.-]|tháng \d{1,2},? )20\d\d|[:h]\d\d|(?:gmt|utc) ?\+ ?7)(?=\d)/g, '$1 ');
}

/** All moments that a printed line states, in order. */
export function momentsIn(line: string): Stated[] {
  if (!/\d/.test(line)) return [];
  const text = withSpaces(withMonthFigures(line.toLowerCase()));
  const days = daysIn(text);
  return days.map(({ day, from, to }, i) => {
    const before = text.slice(days[i - 1]?.to ?? 0, from);
    const time = clockNear(before, text.slice(to, days[i + 1]?.from));
    return momentOf(day, time, zoneOffset(text.slice(from)), saysUpdate(before));
  });
}

/** Dates printed as systems store them, by ISO 8601 or as in HTTP: their offsets count. */
const ISO = /\d{4}-\d\d-\d\dT\d\d:\d\d/;
const HTTP = /^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} \d\d:\d\d:\d\d gmt$/i;

/** The label of publication: "Nhận bài: 1/4/2026 - Đăng: 5/4/2026". */
const PUBLISHED = /(?:đăng|xuất bản)(?: lúc| ngày)?\s*:?\s*(?=\d)/i;

/** The moment of a printed line labelled as publication, else the first that is no update's. */
function publicationIn(text: string): Stated | null {
  const all = momentsIn(text);
  const called = all.length > 1 ? momentsIn(text.slice(Math.max(text.search(PUBLISHED), 0))) : [];
  const moments = called.length ? called : all;
  return moments.find((one) => !one.update) ?? moments[0] ?? null;
}

/** The moment of publication that a printed text states. */
export function parseVisible(text: string): Stated | null {
  const machine = ISO.test(text) ? parseMachine(text) : null;
  if (machine) return machine;
  const moment = publicationIn(text);
  return HTTP.test(text) ? withGreenwich(moment, text.toLowerCase()) : moment;
}

export function printMoment({ day, time, hasOffset }: Stated): string {
  if (!time) return day;
  return `${day}T${time}${hasOffset ? VIETNAM.offset : ''}`;
}
