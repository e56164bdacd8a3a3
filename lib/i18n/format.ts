/**
 * Numbers and dates as people write them. The browser's own formatters are left to what is rare: in Chromium the first one
 * costs a fresh page some 13 ms, nearly what all else of our scripts costs there.
 */
import type { Language } from '@/lib/model/ids';

const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "1.284" in Vietnamese, "1,284" in English; at most two decimals. What both write alike needs no formatter. */
export function formatNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}

/**
 * A date as people write it in short, "28/6/2022", "28 Jun 2022", with blanks that do not break. Takes what an article
 * or a fact holds: an ISO day with or without time and offset, a month, a year, a quarter (`2022-Q1`), an interval of
 * two of these (`a/b`). What is none of these is given back unchanged.
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
  if (language === 'vi') return `${day ? `${Number(day)}/` : 'tháng\u00a0'}${Number(month)}/${year}`;
  const name = MONTHS[Number(month) - 1] ?? '';
  return day
    ? `${Number(day)}\u00a0${name.slice(0, name === 'September' ? 4 : 3)}\u00a0${year}`
    : `${name}\u00a0${year}`;
}

/** Whether a text begins with a day or month that there is: a backup from elsewhere may say anything. */
export const isDay = (iso: string): boolean => !Number.isNaN(Date.parse(iso.slice(0, 10)));
