import type { Language } from '@/lib/model/ids';

/** BCP 47 tags whose habits we follow: day before month in both. */
const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/**
 * `day`: "28/6/2022", "28 Jun 2022"; `weekday`: "thứ Ba, 28/6/2022", "Tuesday, 28 June 2022"; `time`: the same after
 * "18:21, ", where there is a time.
 */
export type DateForm = 'day' | 'weekday' | 'time';

/** "1.284" in Vietnamese, "1,284" in English; at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}

/**
 * A date as people write it. Takes what an article or a fact holds: an ISO day with or without time and offset, a
 * month, a year, a quarter (`2022-Q1`), an interval of two of these (`a/b`). The time is the page's own: it is shown
 * as it stands, never moved to the reader's zone. What is none of these is given back unchanged.
 */
export function formatDate(iso: string, language: Language, form: DateForm = 'weekday'): string {
  const [from, to] = iso.split('/');
  if (from && to) return `${formatDate(from, language, 'day')} – ${formatDate(to, language, 'day')}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
  if (quarter) return formatQuarter(Number(quarter[2]), quarter[1] ?? '', language);
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2}))?/.exec(iso);
  if (!match) return iso;
  const [, year = '', month, day, hour, minute] = match;
  if (!month) return year;
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (!day) return formatMonth(utc, language);
  if (form === 'day') return formatDay(utc, language, 'short');
  const full = `${weekday(utc, language)}, ${formatDay(utc, language, 'long')}`;
  return form === 'time' && hour ? `${hour}:${minute}, ${full}` : full;
}

function formatDay(date: Date, language: Language, month: 'short' | 'long'): string {
  if (language === 'vi') return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  return part(date, language, { day: 'numeric', month, year: 'numeric' });
}

function formatMonth(date: Date, language: Language): string {
  if (language === 'vi') return `tháng ${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  return part(date, language, { month: 'long', year: 'numeric' });
}

function formatQuarter(quarter: number, year: string, language: Language): string {
  const roman = ['I', 'II', 'III', 'IV'][quarter - 1];
  return language === 'vi' ? `quý ${roman}/${year}` : `Q${quarter} ${year}`;
}

/** "thứ Ba", "Chủ nhật"; "Tuesday". */
function weekday(date: Date, language: Language): string {
  if (language === 'en') return part(date, language, { weekday: 'long' });
  const name = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'][date.getUTCDay()];
  return name ?? '';
}

function part(date: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' }).format(date);
}
