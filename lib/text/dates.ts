import { type DatePart, isoOf, nearestYear } from './calendar';
import { type DateCandidate, findDateCandidates } from './date-forms';
import { sentences } from './sentences';

/** A date as written, in UTF-16 offsets, with its ISO form; null where it recurs or cannot be resolved. */
export interface DateMention {
  start: number;
  end: number;
  iso: string | null;
}

const RECURRING = /(?:(?:hằng|hàng|mỗi) năm|những năm trước|thường niên(?!\s+năm\s+\d))(?![A-Za-zÀ-ӿẠ-ỹ])[^,;.()]*$/iu;
const RECURRING_BEHIND = /^\s*(?:(?:hằng|hàng|mỗi) (?:năm|tháng))(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** What a period that began with the date before ends with. */
const UNTIL = /^\s*(?:cho )?(?:đến|tới)(?: hết)?(?: ngày)?\s*$/iu;
const FUTURE = /(?:sẽ|dự kiến|sắp|kế hoạch|chậm nhất|trước|hạn)(?:\s+[A-Za-zÀ-ӿẠ-ỹ]+){0,4}\s*$/iu;
/** A yearly day, named: "ngày kỷ niệm thành lập … 22/12", "Ngày Quốc tế Phụ nữ 8/3". */
const ANNIVERSARY = /(?:kỷ niệm|truyền thống|thành lập)[^.;,]{0,80}$/iu;
const SAME_YEAR = /^\s*(?:năm nay|vừa qua)/iu;
/** A yearly day further off than this is the day as such, not this year's occasion. */
const OCCASION_DAYS = 40;
/** How far before a date its sentence tells its year; a hostile page may write one sentence of megabytes. */
const BEFORE = 400;
/** How far apart two dates may stand of which the first takes its year from the second. */
const SHARED_YEAR_GAP = 48;

/** The day of publication as a point in time; null where the page does not state one. */
function dayOf(published: string | null): DatePart | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/u.exec(published ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? 15) } : null;
}

/** Gives a date the larger parts that only the next one states: "ngày 5 và 6/3", "30/4 và 1/5/2013". */
function inherit(candidates: readonly DateCandidate[], text: string): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const here = candidates[i];
    const next = candidates[i + 1];
    if (!here || !next) continue;
    const gap = text.slice(here.end, next.start);
    const joined = gap.length <= SHARED_YEAR_GAP && /^\s*(?:và|đến|tới|hoặc|-|–|cho đến)(?=\s|$)/iu.test(gap);
    if (!joined && !/^\s*,\s*(?:ngày\s*)?$/iu.test(gap)) continue;
    const part = here.to ?? here.from;
    if (gap.length <= 16 && part.month === undefined && part.day !== undefined && next.from.month !== undefined) {
      part.month = next.from.month;
    }
    if (part.year === undefined && part.month !== undefined && next.from.year !== undefined) part.year = next.from.year;
  }
}

function shiftOf(behind: string): { years: number; length: number } {
  const match = /^\s+năm (ngoái|trước|tới|sau)(?![A-Za-zÀ-ӿẠ-ỹ])/iu.exec(behind);
  if (!match) return { years: 0, length: 0 };
  return { years: /ngoái|trước/iu.test(match[1] ?? '') ? -1 : 1, length: match[0].length };
}

/** Dates of a text in order, resolved against the day of publication (ISO, as far as the page states it). */
export function findDates(text: string, published: string | null): DateMention[] {
  const today = dayOf(published);
  const all = findDateCandidates(text);
  const found: DateMention[] = [];
  let next = 0;
  for (const range of sentences(text)) {
    const first = next;
    while ((all[next]?.start ?? text.length) < range.end) next++;
    const here = all.slice(first, next);
    inherit(here, text);
    let anchor: DatePart | null = null;
    for (const [i, date] of here.entries()) {
      const before = text.slice(Math.max(range.start, date.start - BEFORE), date.start);
      const behind = text.slice(date.end, date.end + 24);
      let { end } = date;
      if (date.from.year === undefined && date.to?.year === undefined) {
        const shift = date.from.month === undefined ? { years: 0, length: 0 } : shiftOf(behind);
        const isEnd = anchor !== null && UNTIL.test(text.slice(here[i - 1]?.end ?? 0, date.start));
        const year = pickYear(date, anchor ?? today, today, {
          before,
          behind,
          ahead: isEnd || FUTURE.test(before),
          shift: shift.years,
          recurring: RECURRING.test(before) || RECURRING_BEHIND.test(behind),
        });
        end += shift.length;
        if (year !== null) fill(date, year);
      }
      found.push({ start: date.start, end, iso: isoOf(date.from, date.to) });
      anchor = nextAnchor(date, anchor, today, before);
    }
  }
  return settled(text, found);
}

/** A day that is a yearly one at one place of a text is so at every place that writes it alike. */
function settled(text: string, dates: readonly DateMention[]): DateMention[] {
  const dayOf = ({ start, end }: DateMention) => /\d.*$/u.exec(text.slice(start, end))?.[0] ?? '';
  const yearly = new Set(dates.filter(({ iso }) => iso === null).map(dayOf));
  return dates.map((date) => (yearly.has(dayOf(date)) ? { ...date, iso: null } : date));
}

/** What the words around a date say of its year. */
interface Around {
  before: string;
  behind: string;
  /** It is still to come. */
  ahead: boolean;
  /** How many years from that of today: "năm ngoái" is −1. */
  shift: number;
  recurring: boolean;
}

/** The year of a date that states none; `anchor`: what its sentence speaks of, `today`: the day of publication. */
function pickYear(
  date: DateCandidate,
  anchor: DatePart | null,
  today: DatePart | null,
  { before, behind, ahead, shift, recurring }: Around,
): number | null {
  if (date.from.month === undefined && date.from.quarter === undefined && !date.share) return null;
  if (today === null || anchor === null) return null;
  if (shift !== 0) return today.year === undefined ? null : today.year + shift;
  if (SAME_YEAR.test(behind)) return today.year ?? null;
  if (recurring) return null;
  const { year, days } = nearestYear(date.from, anchor, ahead);
  return ANNIVERSARY.test(before) && days > OCCASION_DAYS ? null : year;
}

function fill(date: DateCandidate, year: number): void {
  date.from.year = year;
  if (!date.to) return;
  const wraps = (date.to.month ?? 0) < (date.from.month ?? 0);
  date.to.year ??= wraps ? year + 1 : year;
}

/**
 * Later dates of a sentence without a year belong near an earlier complete one ("ngày 31/12/2012 … ngày 5/1"), or into
 * a year long past that the sentence opens with ("Năm 1968 … tháng 3").
 */
function nextAnchor(
  date: DateCandidate,
  anchor: DatePart | null,
  today: DatePart | null,
  before: string,
): DatePart | null {
  const { year, month } = date.from;
  if (year === undefined || date.to) return anchor;
  if (month !== undefined) return { year, month, day: date.from.day ?? 15 };
  const past = today?.year !== undefined && today.year - year >= 2;
  return past && before.trim().length < 24 ? { year, month: 7, day: 1 } : anchor;
}
