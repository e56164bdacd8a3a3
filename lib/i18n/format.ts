import type { Language } from '@/lib/model/ids';

/** BCP 47 tags whose habits we follow: day before month in both. */
const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** "1.284" in Vietnamese, "1,284" in English; at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}

/**
 * A date as people write it in short, "28/6/2022", "28 Jun 2022", with blanks that do not break. Takes what an article or a fact holds: an ISO day with
 * or without time and offset, a month, a year, a quarter (`2022-Q1`), an interval of two of these (`a/b`). What is none
 * of these is given back unchanged.
 */
export function formatDate(iso: string, language: Language): string {
  const [from, to] = iso.split('/');
  if (from && to) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  const [, year = '', quarter, month, day] = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (quarter) {
    const roman = ['I', 'II', 'III', 'IV'][Number(quarter) - 1];
    return language === 'vi' ? `quý\u00a0${roman}/${year}` : `Q${quarter}\u00a0${year}`;
  }
  if (!month || !isDay(iso)) return iso;
  if (language === 'en') {
    const options = day ? ({ day: 'numeric', month: 'short', year: 'numeric' } as const) : MONTH;
    return formatParts(iso, language, options).replaceAll(' ', '\u00a0');
  }
  return `${day ? `${Number(day)}/` : 'tháng\u00a0'}${Number(month)}/${year}`;
}

/** Whether a text begins with a day or month that there is: a backup from elsewhere may say anything. */
export const isDay = (iso: string): boolean => !Number.isNaN(Date.parse(iso.slice(0, 10)));

const MONTH = { month: 'long', year: 'numeric' } as const;

/** Parts of an ISO day, as it stands on the page: never moved to the zone of who reads. */
export function formatParts(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' }).format(new Date(iso.slice(0, 10)));
}
