/** A date as far as it is stated; months and days count from 1, quarters from 1 to 4, times are local. */
export interface DatePart {
  year?: number;
  quarter?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

const DAY = 86_400_000;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether month and day exist; 29 February counts where the year is not stated. */
export function exists({ year, month, day }: DatePart): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  const last = month === undefined ? 31 : new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  return day >= 1 && day <= last;
}

function pointOf(part: DatePart): string | null {
  const { year, quarter, month, day, hour, minute } = part;
  if (year === undefined || !exists(part)) return null;
  const yyyy = String(year).padStart(4, '0');
  if (quarter !== undefined) return `${yyyy}-Q${quarter}`;
  if (month === undefined) return day === undefined ? yyyy : null;
  if (day === undefined) return `${yyyy}-${pad(month)}`;
  const time = hour === undefined || hour > 23 ? '' : `T${pad(hour)}:${pad(minute ?? 0)}`;
  return `${yyyy}-${pad(month)}-${pad(day)}${time}`;
}

/** ISO 8601 of a point or of an interval `a/b`; quarters are written `2022-Q1`; null where the year is unknown. */
export function isoOf(from: DatePart, to?: DatePart): string | null {
  const a = pointOf(from);
  if (!to) return a;
  const b = pointOf(to);
  return a !== null && b !== null ? `${a}/${b}` : null;
}

function time({ year, quarter, month, day }: DatePart): number {
  const middle = quarter === undefined ? (month ?? 7) : quarter * 3 - 1;
  return Date.UTC(year ?? 1970, middle - 1, day ?? 15);
}

/**
 * The year in which a day or month without one most likely lies, and its distance from `anchor` in days. The anchor's
 * own year is preferred; what lies ahead counts as further off than what is past, unless the words say that it is to
 * come: then no earlier year is chosen.
 */
export function nearestYear(part: DatePart, anchor: DatePart, ahead: boolean): { year: number; days: number } {
  const own = anchor.year ?? 1970;
  const now = time(anchor);
  let best = { year: own, days: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY };
  for (const year of [own, own - 1, own + 1]) {
    const days = Math.round((time({ ...part, year }) - now) / DAY);
    const direction = !ahead && days > 0 ? 1.3 : 1;
    if (ahead && year < own) continue;
    const cost = Math.abs(days) * direction * (year === own ? 0.5 : 1);
    if (cost < best.cost) best = { year, days: Math.abs(days), cost };
  }
  return { year: best.year, days: best.days };
}
