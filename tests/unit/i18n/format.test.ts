import { expect, it, vi } from 'vitest';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { formatLongDate } from '@/lib/i18n/long-date';

it.each([
  ['2022-06-28', 'thứ Ba, 28/6/2022', 'Tuesday, 28 June 2022'],
  ['2022-06-26T23:59+07:00', 'Chủ nhật, 26/6/2022', 'Sunday, 26 June 2022'],
  ['2022-06', 'tháng\u00a06/2022', 'June\u00a02022'],
  ['2022', '2022', '2022'],
  ['2022-Q1', 'quý\u00a0I/2022', 'Q1\u00a02022'],
  ['2022-06-28/2022-07-01', '28/6/2022 – 1/7/2022', '28\u00a0Jun\u00a02022 – 1\u00a0Jul\u00a02022'],
  ['hôm qua', 'hôm qua', 'hôm qua'],
  ['2022-13', '2022-13', '2022-13'],
  ['2022-12-45T10:00', '2022-12-45T10:00', '2022-12-45T10:00'],
])('writes %s as people do', (iso, vi, en) => {
  expect(formatLongDate(iso, 'vi')).toBe(vi);
  expect(formatLongDate(iso, 'en')).toBe(en);
});

it('writes the day in short, as it stands on the page', () => {
  expect(formatDate('2026-01-08T18:21', 'vi')).toBe('8/1/2026');
  expect(formatDate('2026-01-08T01:21+07:00', 'en')).toBe('8\u00a0Jan\u00a02026');
  expect(formatDate('2026-01', 'en')).toBe('January\u00a02026');
});

it('parts thousands and decimals the language’s way', () => {
  expect(formatNumber(1284.5, 'vi')).toBe('1.284,5');
  expect(formatNumber(1284.5, 'en')).toBe('1,284.5');
});

it('names months as British English does', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
  const told = (iso: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(iso)).replaceAll(' ', '\u00a0');
  for (const iso of months) {
    expect(formatDate(iso, 'en')).toBe(told(iso, { month: 'long', year: 'numeric' }));
    expect(formatDate(`${iso}-09`, 'en')).toBe(told(`${iso}-09`, { day: 'numeric', month: 'short', year: 'numeric' }));
  }
});

it.each(['vi', 'en'] as const)(
  'writes counts and dates in %s without a formatter, whose first is dear in a page',
  (language) => {
    const made = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'DateTimeFormat')];
    expect([0, 7, 999, -12].map((value) => formatNumber(value, language))).toEqual(['0', '7', '999', '-12']);
    formatDate('2026-01-08', language);
    for (const formatter of made) expect(formatter).not.toHaveBeenCalled();
  },
);
