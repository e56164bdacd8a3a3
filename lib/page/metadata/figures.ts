import { holdsAny } from '../text';

/**
 * Days and clocks as they stand in a text, found by its figures and what parts them. The text is lower-cased before;
 * expressions for all these forms would take longer to compile than the page to read.
 */

/** A run of digits: UTF-16 offsets `[from, to)`. */
export interface Figure {
  from: number;
  to: number;
  value: number;
}

/** Three figures that write a day, or may: nothing says that the calendar has it. */
export interface WrittenDay {
  /** `numeric` has the day or, rarely, the month first. */
  form: 'numeric' | 'worded' | 'year-first' | 'machine';
  /** In the order in which they are written. */
  figures: [Figure, Figure, Figure];
  from: number;
  to: number;
}

/** A clock with what may stand behind it: "sáng", "pm". */
export interface WrittenClock {
  from: number;
  to: number;
  hour: number;
  minute: number;
  half: string | null;
}

const size = (figure: Figure) => figure.to - figure.from;
const isShort = (figure: Figure) => size(figure) <= 2;
const isYear = (figure: Figure) => size(figure) === 4 && figure.value >= 1900 && figure.value < 2100;
const isDigit = (code: number) => code > 47 && code < 58;
/** Letters as dates are followed by, lower case: Latin ones, also with marks. */
const isLetter = (code: number) => (code > 96 && code < 123) || (code >= 0xe0 && code <= 0x1ef9);

export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    const from = i;
    let value = 0;
    for (; isDigit(text.charCodeAt(i)); i++) value = value * 10 + text.charCodeAt(i) - 48;
    found.push({ from, to: i, value });
  }
  return found;
}

/** What stands between two figures, without the one space that may stand on each side of it; `null` where more does. */
function between(text: string, a: Figure, b: Figure): string | null {
  const sign = text.slice(a.to, b.from).trim();
  return b.from - a.to <= sign.length + 2 ? sign : null;
}

const MONTHS = new Set(['tháng', ', tháng', 'th', 'thg', 'thá', 'tha', 'th.', 'thg.', 'thá.', 'tha.']);
const BEFORE_YEAR = new Set(['', ',', 'năm', '/', '-']);

/** Whether a weekday stands right before `at`: behind one, spaces alone may part the figures of a day. */
function isBehindWeekday(text: string, at: number): boolean {
  const words = text.slice(0, at).trim().split(' ').slice(-2);
  return words[0] === 'thứ' || (words[0] === 'chủ' && words[1]?.startsWith('nhật') === true);
}

function formOf(text: string, [a, b, c]: [Figure, Figure, Figure]): WrittenDay['form'] | null {
  const first = between(text, a, b);
  const second = between(text, b, c);
  if (first === second && (first === '/' || first === '.' || first === '-')) {
    const touched = a.from > 0 && '/.-'.includes(text[a.from - 1] ?? ' ');
    const goesOn = '/-'.includes(text[c.to] ?? ' ') && isDigit(text.charCodeAt(c.to + 1));
    if (isShort(a) && isShort(b) && (size(c) === 4 || size(c) === 2) && !touched && !goesOn) return 'numeric';
    const tight = b.from - a.to === 1 && c.from - b.to === 1;
    if (!tight || !isYear(a) || !isShort(b) || !isShort(c)) return null;
    return first === '-' ? 'machine' : 'year-first';
  }
  if (!isShort(a) || !isShort(b) || !isYear(c)) return null;
  if (first === '' && (second === '' || second === ',') && isBehindWeekday(text, a.from)) return 'numeric';
  const month = text.slice(a.to, b.from).trim();
  const named = MONTHS.has('/-'.includes(month[0] ?? ' ') ? month.slice(1).trim() : month);
  return named && BEFORE_YEAR.has(text.slice(b.to, c.from).trim()) ? 'worded' : null;
}

/** The days that a text writes, in order. Those with the year first count only where no other stands. */
export function daysWritten(text: string, figures: readonly Figure[]): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (let i = 0; i + 2 < figures.length; i++) {
    const [a, b, c] = [figures[i], figures[i + 1], figures[i + 2]];
    const form = a && b && c ? formOf(text, [a, b, c]) : null;
    if (!a || !b || !c || !form) continue;
    found.push({ form, figures: [a, b, c], from: a.from, to: c.to });
    i += 2;
  }
  return found;
}

const CLOCK_SIGNS = new Set([':', 'h', 'g', 'giờ']);
const HALVES = ['am', 'pm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'sa', 'ch'];

const isFreeAt = (text: string, at: number) => !isLetter(text.charCodeAt(at));

/** Where the spaces from `at` on end. */
function behindSpaces(text: string, at: number): number {
  while (at < text.length && (text[at] ?? '').trim() === '') at++;
  return at;
}

/** Two figures, or one with its unit: "8h5'", "8 giờ 5 phút". */
function isMinute(text: string, minute: Figure): boolean {
  if (size(minute) !== 1) return size(minute) === 2;
  return text[minute.to] === "'" || text.startsWith('phút', behindSpaces(text, minute.to));
}

function clockAt(text: string, figures: readonly Figure[], i: number, from: number, to: number): WrittenClock | null {
  const [hour, minute, second] = [figures[i], figures[i + 1], figures[i + 2]];
  if (!hour || !minute || hour.from < from || minute.to > to || !isShort(hour) || !isMinute(text, minute)) return null;
  if (hour.from > from && ':.,/-'.includes(text[hour.from - 1] ?? ' ')) return null;
  if (!CLOCK_SIGNS.has(between(text, hour, minute) ?? '')) return null;
  const hasSeconds = second && second.to <= to && size(second) === 2 && between(text, minute, second) === ':';
  let end = hasSeconds ? second.to : minute.to;
  // What stands behind may be the next element's: "09:00In bài viết".
  let free = text[hour.to] === ':' || isFreeAt(text, minute.to) || isFreeAt(text, end);
  const unit = behindSpaces(text, end);
  if (text.startsWith('phút', unit) || text[unit] === "'") {
    end = text[unit] === "'" ? unit + 1 : unit + 4;
    free ||= isFreeAt(text, end);
  }
  const behind = behindSpaces(text, end);
  const half = HALVES.find((one) => text.startsWith(one, behind) && isFreeAt(text, behind + one.length)) ?? null;
  if (!half && !free) return null;
  return {
    from: hour.from,
    to: half ? behind + half.length : end,
    hour: hour.value,
    minute: minute.value,
    half: half && behind < to ? half : null,
  };
}

/** The clocks that a text writes in `[from, to)`, in order. */
export function clocksWritten(text: string, figures: readonly Figure[], from: number, to: number): WrittenClock[] {
  const found: WrittenClock[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const clock = clockAt(text, figures, i, from, to);
    if (!clock) continue;
    found.push(clock);
    while ((figures[i + 1]?.from ?? clock.to) < clock.to) i++;
  }
  return found;
}

/** Minutes of hours and minutes that are written as one figure: "0700". */
const inMinutes = ({ value }: Figure) => Math.floor(value / 100) * 60 + (value % 100);

/** Which way from UTC a sign leads; 0 where it is none. */
const signOf = (text = '') => ({ '+': 1, '-': -1 })[text] ?? 0;

/** Minutes from UTC that `text` states at `at` as machines do: "z", "+0700", "+07:00"; `null` where it does not. */
function machineOffset(text: string, at: number): number | null {
  if (text[at] === 'z') return 0;
  const sign = signOf(text[at]);
  const digits = text.slice(at + 1, at + 3) + text.slice(text[at + 3] === ':' ? at + 4 : at + 3).slice(0, 2);
  const [whole] = figuresIn(digits);
  if (!sign || !whole || size(whole) !== 4) return null;
  return sign * inMinutes(whole);
}

/** The clock that follows a day written by a machine, with its offset from UTC in minutes; `null` where none does. */
export function machineClock(
  text: string,
  figures: readonly Figure[],
  day: WrittenDay,
): { clock: WrittenClock; offset: number | null } | null {
  const at = figures.indexOf(day.figures[2]) + 1;
  const [hour, minute, second] = [figures[at], figures[at + 1], figures[at + 2]];
  if (!hour || !minute || !isShort(hour) || size(minute) !== 2 || hour.from === day.to) return null;
  if (!['', 't'].includes(text.slice(day.to, hour.from).trim()) || text.slice(hour.to, minute.from) !== ':')
    return null;
  let last = second && size(second) === 2 && text.slice(minute.to, second.from) === ':' ? second : minute;
  const fraction = figures[figures.indexOf(last) + 1];
  if (fraction && fraction.from === last.to + 1 && '.,'.includes(text[last.to] ?? ' ')) last = fraction;
  const behind = behindSpaces(text, last.to);
  const offset = machineOffset(text, behind);
  const half = ['am', 'pm'].find((one) => text.startsWith(one, behind)) ?? null;
  return { clock: { from: hour.from, to: last.to, hour: hour.value, minute: minute.value, half }, offset };
}

const ZONES = ['gmt', 'utc'];

/**
 * Minutes from UTC that a text states for its readers behind `from`: "(GMT+7)", "(UTC)"; `null` where it does not, as
 * where "GMT" stands alone, which some put behind the clock of the place.
 */
export function zoneOffset(text: string, figures: readonly Figure[], from: number): number | null {
  if (!holdsAny(text, ZONES)) return null;
  for (const zone of ZONES) {
    const at = text.indexOf(zone, from);
    if (at < 0) continue;
    const i = figures.findIndex((figure) => figure.from > at);
    const [hours, minutes] = [figures[i], figures[i + 1]];
    const behind = text.slice(at + zone.length, hours?.from).trim();
    const sign = signOf(behind);
    if (!hours || !sign) {
      if (zone === 'utc' && (!hours || behind !== '')) return 0;
      continue;
    }
    if (size(hours) === 4) return sign * inMinutes(hours);
    const part = minutes && text.slice(hours.to, minutes.from) === ':' ? minutes.value : 0;
    return sign * (hours.value * 60 + part);
  }
  return null;
}
