import { holdsAny } from '../text';
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

/** A moment that a page states: in Vietnam's time where it states an offset from UTC, else as it stands there. */
export interface Stated {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`, `null` where only the day is stated. */
  time: string | null;
  hasOffset: boolean;
  /** Stated as an update ("Cập nhật: …"). */
  update: boolean;
}

/** How far Vietnam is from UTC. */
const VIETNAM = { minutes: 7 * 60, offset: '+07:00' };
/** No page of the web is older, none that we read younger. */
const YEARS = { min: 1995, max: 2099 };

const UPDATES = ['cập nhật', 'sửa', 'update'];
/** Behind one of these, up to the day: label, weekday, nothing else. The text is lower-cased, clocks are taken out. */
const UPDATE =
  /(?:cập nhật|sửa(?: đổi)?|updated?)[^a-zà-ỹ]*(?:lần cuối|lúc|ngày|vào|cuối|on)?[^a-zà-ỹ]*(?:(?:thứ|chủ)\s+[^\s,]+[^a-zà-ỹ]*)?(?:ngày[^a-zà-ỹ]*)?$/;

/** A moment with the offset from UTC, in minutes, that is stated with it; `null` where none is. */
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

/** The hour of a clock with its half of the day; "00:01 AM" and "14:05 PM" are clocks of 24 hours with a mark. */
function hourOf({ hour, half }: WrittenClock): number {
  if (!half || hour > 12) return hour;
  if (half === 'am' || half === 'sa' || half === 'sáng' || (half === 'đêm' && (hour < 6 || hour === 12)))
    return hour % 12;
  if (half === 'trưa') return hour < 4 ? hour + 12 : hour;
  return hour === 12 || hour === 0 ? hour : hour + 12;
}

/** A clock as `HH:MM`; `null` where no day has it. */
function timeOf(clock: WrittenClock | undefined): string | null {
  if (!clock) return null;
  const hour = hourOf(clock);
  return hour < 24 && clock.minute < 60 ? `${two(hour)}:${two(clock.minute)}` : null;
}

/** Seconds since 1970, or milliseconds, as systems that state no calendar have them. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** What .NET writes in American English: "9/12/2026 3:05:00 PM" has the month first. */
const AMERICAN = /^\d{1,2}\/\d{1,2}\/20\d\d \d{1,2}:\d\d:\d\d [ap]m$/;
/** It writes no leading zeros; what a system wrote by a form of its own has the day first. */
const UNPADDED = /(?:^|[/ ])[1-9][/:]/;

/** The basic form of ISO 8601, without the signs between: "20260326T083328", by some without its letter too. */
const BASIC = /^(20\d\d)(\d\d)(\d\d)t?(\d\d)(\d\d)(?:\d\d)?(?!\d)/;

/** What states a moment is no longer; more is text, and looking for moments in it costs more than its length. */
const LONGEST = 200;

/** Reads a date of metadata: ISO and its near relatives; `null` where it is none. */
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

/** The moment of a line that ends with "GMT" as headers of mails and messages do, without any offset. */
function withGreenwich(moment: Stated | null, text: string): Stated | null {
  return moment && text.endsWith(' gmt') ? momentOf(moment.day, moment.time, 0, moment.update) : moment;
}

function calendarDay({ figures: [a = 0, b = 0, c = 0] }: WrittenDay, form: Form): string | null {
  if (form !== 'printed') return dayOf(a, b, c);
  const year = c < 100 ? 2000 + c : c;
  // The day stands first; only where that is impossible has an American system printed it.
  return dayOf(year, b, a) ?? dayOf(year, a, b);
}

interface Day {
  day: string;
  from: number;
  to: number;
}

/** The days of a text that the calendar has: of each form only where none of those before stands. */
function daysIn(text: string): Day[] {
  for (const form of ['printed', 'year-first', 'machine'] as const) {
    const found = daysWritten(text, form).flatMap((one) => {
      const day = calendarDay(one, form);
      return day ? [{ day, from: one.from, to: one.to }] : [];
    });
    if (found.length) return found;
  }
  return [];
}

/** So far from its day may a clock stand, in characters: behind it, and before it. */
const NEAR = { behind: 25, before: 47 };

/** What a label right before a clock speaks of where that is the day's. */
const CLOCKS = ['lúc', 'giờ', 'thời gian', 'đăng', 'time'];

/** Whether what stands between a day and a clock says that this is another's: of an update, or how often, how long. */
const isOfOther = (between: string) =>
  holdsAny(between, UPDATES) || (/[a-zà-ỹ]{2}\s*:\s*$/.test(between) && !holdsAny(between, CLOCKS));

/** The clock that belongs to a day: right behind it, in `after`, else right before it. */
function clockNear(before: string, after: string): string | null {
  const [behind] = clocksWritten(after);
  const isOwn = behind && behind.from <= NEAR.behind && !isOfOther(after.slice(0, behind.from));
  if (isOwn) return timeOf(behind);
  const ahead = clocksWritten(before).at(-1);
  return ahead && before.length - ahead.from <= NEAR.before ? timeOf(ahead) : null;
}

/** Whether what stands before a day says that it is one of an update. */
const saysUpdate = (before: string) => holdsAny(before, UPDATES) && UPDATE.test(withoutClocks(before));

/**
 * A dash between figures or between a name and a day, or no space between day, clock, zone and what the next element
 * counts: "12/03/2024-08:05", "12/03/202408:05", "08:0512/03/2024", "08:05149 lượt xem".
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

/** What systems print as they keep it, by ISO 8601 or as HTTP has dates: its offset counts. */
const ISO = /\d{4}-\d\d-\d\dT\d\d:\d\d/;
const HTTP = /^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} \d\d:\d\d:\d\d gmt$/i;

/** Behind this stands when a text was published, whatever else it was before: "Nhận bài: 1/4/2026 - Đăng: 5/4/2026". */
const PUBLISHED = /(?:đăng|xuất bản)(?: lúc| ngày)?\s*:?\s*(?=\d)/i;

/** Of the moments that a printed line states the one that it calls so, else the first that is no update. */
function publicationIn(text: string): Stated | null {
  const all = momentsIn(text);
  const called = all.length > 1 ? momentsIn(text.slice(Math.max(text.search(PUBLISHED), 0))) : [];
  const moments = called.length ? called : all;
  return moments.find((one) => !one.update) ?? moments[0] ?? null;
}

/** The moment of publication that a printed line states. */
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
