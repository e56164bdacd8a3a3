import { holdsAny } from '../text';

/** A moment as a page states it: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, with its offset from UTC in minutes if stated. */
export interface Stated {
  day: string;
  /** `HH:MM`, `null` where only the day is stated. */
  time: string | null;
  offset: number | null;
  /** Stated as an update ("Cập nhật: …"). */
  update: boolean;
}

const VIETNAM_OFFSET = 7 * 60;
/** No page of the web is older, none that we read younger. */
const YEARS = { min: 1995, max: 2099 };

/** Texts are lower-cased before any of these is tried. */
const MACHINE =
  /(?:^|\D)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:[t\s]+(\d{1,2}):(\d\d)(?::\d\d)?(?:[.,]\d+)?\s*(z|[+-]\d\d:?\d\d)?(?:\s*([ap]m))?)?/;
const NUMERIC_DAY = /(?:^|[^\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d|[/-]\d)/g;
const WORDED_DAY = /(?:^|\D)(\d{1,2})\s*(?:tháng|th[gáa]?\.?)\s*(\d{1,2})\s*(?:,|năm|\/|-)?\s*((?:19|20)\d\d)/g;
const YEAR_FIRST = /(?:^|\D)((?:19|20)\d\d)([/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const CLOCK =
  /(?:^|[^\d:.,/-])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d\d)(?:\s?:\s?\d\d)?(?:\s?(?:phút|'))?(?!\d)\s*(am|pm|sa|ch|sáng|trưa|chiều|tối|đêm)?(?![a-zà-ỹ])/g;
const OFFSET = /\(?\s*(?:gmt|utc)\s*([+-])\s*(\d{1,2})(?::?(\d\d))?/;
const ZONES = ['gmt', 'utc'];
const UPDATES = ['cập nhật', 'sửa', 'update'];
const UPDATE =
  /(?:cập nhật|sửa đổi|chỉnh sửa|updated?)[^a-zà-ỹ]*(?:lần cuối|lúc|ngày|vào|cuối|on)?[^a-zà-ỹ]*(?:(?:thứ|chủ)\s+[^\s,]+[^a-zà-ỹ]*)?(?:ngày[^a-zà-ỹ]*)?$/;
/** Whether a text may hold a day at all. */
const ANY_DAY = /\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d\d|\d\s*th|(?:19|20)\d\d[-/.]\d/;

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  if (year < YEARS.min || year > YEARS.max || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The hour of a clock with its half of the day; "00:01 AM" and "14:05 PM" are clocks of 24 hours with a mark. */
function hourOf(hour: number, half: string | undefined): number {
  const mark = half;
  if (!mark || hour > 12) return hour;
  if (mark === 'am' || mark === 'sa' || mark === 'sáng') return hour === 12 ? 0 : hour;
  if (mark === 'trưa') return hour < 4 ? hour + 12 : hour;
  if (mark === 'đêm') return hour === 12 ? 0 : hour < 6 || hour === 0 ? hour : hour + 12;
  return hour === 12 || hour === 0 ? hour : hour + 12;
}

function clock(hour: string | undefined, minute: string | undefined, half?: string): string | null {
  if (hour === undefined || minute === undefined) return null;
  const h = hourOf(Number(hour), half);
  const m = Number(minute);
  return h < 24 && m < 60 ? `${two(h)}:${two(m)}` : null;
}

function offsetOf(text: string | undefined): number | null {
  if (!text) return null;
  if (text === 'z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null;
}

/** Reads a date of metadata: ISO and its near relatives; `null` where it is none. */
export function parseMachine(text: string): Stated | null {
  const match = MACHINE.exec(text.toLowerCase());
  if (!match) return parseVisible(text);
  const [, year, month, date, hour, minute, offset, half] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (!day) return null;
  return { day, time: clock(hour, minute, half), offset: offsetOf(offset), update: false };
}

interface Day {
  day: string;
  from: number;
  to: number;
}

function daysIn(text: string): Day[] {
  const found: Day[] = [];
  const add = (day: string | null, match: RegExpExecArray) => {
    if (day) found.push({ day, from: match.index + (/^\d/.test(match[0]) ? 0 : 1), to: match.index + match[0].length });
  };
  for (const match of text.matchAll(NUMERIC_DAY)) {
    const [, first, , second, last] = match;
    const year = Number(last) < 100 ? 2000 + Number(last) : Number(last);
    // The day stands first; only where that is impossible has an American system printed it.
    add(dayOf(year, Number(second), Number(first)) ?? dayOf(year, Number(first), Number(second)), match);
  }
  if (text.includes('th'))
    for (const match of text.matchAll(WORDED_DAY))
      add(dayOf(Number(match[3]), Number(match[2]), Number(match[1])), match);
  if (!found.length)
    for (const match of text.matchAll(YEAR_FIRST))
      add(dayOf(Number(match[1]), Number(match[3]), Number(match[4])), match);
  const machine = found.length ? null : MACHINE.exec(text);
  if (machine) {
    const day = dayOf(Number(machine[1]), Number(machine[2]), Number(machine[3]));
    if (day) found.push({ day, from: machine.index, to: machine.index + 10 });
  }
  return found.sort((a, b) => a.from - b.from);
}

function clocksIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(CLOCK)];
}

/** The clock that belongs to a day: right behind it, else right before it. */
function clockNear(text: string, day: Day, before: number, after: number): string | null {
  const behind = clocksIn(text.slice(day.to, after))[0];
  if (behind && behind.index <= 24) return clock(behind[1], behind[2], behind[3]);
  const ahead = clocksIn(text.slice(before, day.from)).at(-1);
  return ahead && day.from - before - ahead.index <= 48 ? clock(ahead[1], ahead[2], ahead[3]) : null;
}

/** All moments that a printed line states, in order. */
export function momentsIn(line: string): Stated[] {
  if (!/\d/.test(line)) return [];
  const text = line.toLowerCase();
  if (!ANY_DAY.test(text)) return [];
  const days = daysIn(text);
  return days.map((day, i) => {
    const before = days[i - 1]?.to ?? 0;
    const offset = holdsAny(text, ZONES) ? OFFSET.exec(text.slice(day.from)) : null;
    return {
      day: day.day,
      time: clockNear(text, day, before, days[i + 1]?.from ?? text.length),
      offset: offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) : null,
      update: holdsAny(text, UPDATES) && UPDATE.test(text.slice(before, day.from).replace(CLOCK, ' ')),
    };
  });
}

/** The moment of publication that a printed line states: of several the first that is no update. */
export function parseVisible(text: string): Stated | null {
  const moments = momentsIn(text);
  return moments.find((moment) => !moment.update) ?? moments[0] ?? null;
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A moment as articles keep it; one stated in a foreign offset is moved to Vietnam's. */
export function printMoment(moment: Stated): string {
  if (!moment.time) return moment.day;
  if (moment.offset === null) return `${moment.day}T${moment.time}`;
  if (moment.offset === VIETNAM_OFFSET) return `${moment.day}T${moment.time}${offsetText(VIETNAM_OFFSET)}`;
  const utc = Date.parse(`${moment.day}T${moment.time}:00Z`) - moment.offset * 60_000;
  return `${new Date(utc + VIETNAM_OFFSET * 60_000).toISOString().slice(0, 16)}${offsetText(VIETNAM_OFFSET)}`;
}
