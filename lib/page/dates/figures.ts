/** Days and clocks as a lower-cased text writes them; the calendar need not have them. */

const SHORT = String.raw`\d{1,2}(?!\d)`;
const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
const WEEKDAY = String.raw`(?=\d)(?<=(?:^| )(?:thứ \S{1,9}|chủ nhật\S{0,9})\s?)`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`;

/** How a day is written: for readers, with its year first, or by machines, which may add an offset from UTC. */
export type Form = 'printed' | 'year-first' | 'machine';

const DAYS: Record<Form, RegExp> = {
  printed: new RegExp(
    [
      String.raw`(?<![\d/.-])${SHORT}\s?([/.-])\s?${SHORT}\s?\1\s?\d\d(?:\d\d)?(?!\d|[/-]\d)`,
      String.raw`${WEEKDAY}${SHORT}\s${SHORT}(?:\s?,)?\s${YEAR}`,
      String.raw`(?<!\d)${SHORT}\s?[/-]?\s?(?:(?:, )?tháng|th[gáa]?\.?)\s?${MONTH}\s?(?:[,/-]|năm)?\s?${YEAR}`,
    ].join('|'),
    'g',
  ),
  'year-first': new RegExp(String.raw`(?<!\d)${YEAR}([/.])${SHORT}\1${SHORT}`, 'g'),
  machine: new RegExp(String.raw`(?<!\d)${YEAR}-${SHORT}-${SHORT}`, 'g'),
};

/** The three figures of a day in the order in which they are written, at UTF-16 offsets `[from, to)`. */
export interface WrittenDay {
  figures: number[];
  from: number;
  to: number;
}

export const daysWritten = (text: string, form: Form): WrittenDay[] =>
  Array.from(text.matchAll(DAYS[form]), ({ 0: day, index }) => ({
    figures: (day.match(/\d+/g) ?? []).map(Number),
    from: index,
    to: index + day.length,
  }));

/** A clock, with the half of the day behind it: "sáng", "pm". */
export interface WrittenClock {
  hour: number;
  minute: number;
  half: string | undefined;
}

/**
 * Minutes: two figures, or one with its unit or before a zone, as scripts print; seconds or a unit may follow: "8h05",
 * "8:05:30", "8 giờ 5 phút", "7:8 GMT+7".
 */
const MINUTE = String.raw`(\d\d|\d(?='|\s*phút|p(?![a-zà-ỹ])|\s*\(?gmt))(?!\d)(?:\s?:\s?\d\d(?!\d))?(?:\s*(?:'|phút|p(?![a-zà-ỹ])))?`;
const HALF = 'am|pm|sáng|trưa|chiều|tối|đêm|sa|ch';
/** A whole hour, right before its day or where the text begins behind it: "8 giờ sáng 12/3/2026", ", 21h". */
const AHEAD = String.raw`(?=,? (?:ngày )?(?:\d{1,2}[/.-]\d|$))`;
const BEHIND = String.raw`(?<=^,? (?:lúc )?\d{1,2}\s?(?:h|giờ)(?: (?:${HALF}))?)(?=\s*(?:$|[^a-zà-ỹ\d\s]))`;
const WHOLE = String.raw`\s?(?:h|giờ)(?: (${HALF}))?(?:${AHEAD}|${BEHIND})`;
/** A clock with a colon; the next element's text may touch it: "09:00In bài viết". */
const CLOCK = new RegExp(
  String.raw`(?<![\d:.,/-])(\d{1,2})(?:\s?(?:[:hg]|giờ)\s?${MINUTE}(?:\s*(${HALF})(?![a-zà-ỹ])|(?![a-zà-ỹ]))|:\s?${MINUTE}|${WHOLE})`,
  'g',
);

/** The clocks that a text writes, in order, and where they stand. */
export const clocksWritten = (text: string): (WrittenClock & { from: number; to: number })[] =>
  Array.from(text.matchAll(CLOCK), ({ 0: clock, 1: hour, 2: minute, 3: half, 4: other = 0, 5: ofHour, index }) => ({
    hour: Number(hour),
    minute: Number(minute ?? other),
    half: half ?? ofHour,
    from: index,
    to: index + clock.length,
  }));

export const withoutClocks = (text: string) => text.replace(CLOCK, ' ');

/** An offset in minutes, written as one figure ("0700") or as hours and minutes, with its sign. */
function minutesOf(sign: string, hours: string, minutes = '0'): number {
  const [whole, part] = hours.length === 4 ? [hours.slice(0, 2), hours.slice(2)] : [hours, minutes];
  return (sign === '-' ? -1 : 1) * (Number(whole) * 60 + Number(part));
}

const MACHINE_CLOCK =
  /^(?:\s+|\s*t\s*)(\d{1,2}):(\d\d)(?!\d)(?::\d\d(?!\d))?(?:[.,]\d+)?\s*(?:(am|pm)|(z)|([+-])(\d\d):?(\d\d))?/;

/** The clock behind a day written by a machine, and its offset from UTC in minutes; `null` if there is none. */
export function machineClock(behind: string): { clock: WrittenClock; offset: number | null } | null {
  const found = MACHINE_CLOCK.exec(behind);
  if (!found) return null;
  const [, hour, minute, half, zulu, sign, hours = '', minutes] = found;
  const offset = sign ? minutesOf(sign, hours, minutes) : zulu ? 0 : null;
  return { clock: { hour: Number(hour), minute: Number(minute), half }, offset };
}

const ZONE = /(?:gmt|utc|(?<=:\d\d:\d\d )(?=[+-]\d{4}(?!\d)))\s*([+-])\s*(\d{1,4})(?::(\d\d))?|utc(?!\s*\d)/;

/** The offset from UTC in minutes as printed: "(GMT+7)", "+0700"; `null` for "GMT" alone, said of local time. */
export function zoneOffset(text: string): number | null {
  const [whole, sign = '+', hours = '0', minutes] = ZONE.exec(text) ?? [];
  return whole === undefined ? null : minutesOf(sign, hours, minutes);
}
