import { expect, it } from 'vitest';
import { formatDate, formatNumber } from '@/lib/i18n/format';

it.each([
  ['2022-06-28', 'thứ Ba, 28/6/2022', 'Tuesday, 28 June 2022'],
  ['2022-06-26T23:59+07:00', 'Chủ nhật, 26/6/2022', 'Sunday, 26 June 2022'],
  ['2022-06', 'tháng 6/2022', 'June 2022'],
  ['2022', '2022', '2022'],
  ['2022-Q1', 'quý I/2022', 'Q1 2022'],
  ['2022-06-28/2022-07-01', '28/6/2022 – 1/7/2022', '28 Jun 2022 – 1 Jul 2022'],
  ['hôm qua', 'hôm qua', 'hôm qua'],
])('writes %s as people do', (iso, vi, en) => {
  expect(formatDate(iso, 'vi')).toBe(vi);
  expect(formatDate(iso, 'en')).toBe(en);
});

it('writes the day alone, or the time of the page unmoved', () => {
  expect(formatDate('2026-01-08T18:21', 'vi', 'day')).toBe('8/1/2026');
  expect(formatDate('2026-01-08T18:21', 'en', 'day')).toBe('8 Jan 2026');
  expect(formatDate('2026-01-08T18:21-05:00', 'vi', 'time')).toBe('18:21, thứ Năm, 8/1/2026');
  expect(formatDate('2026-01-08', 'vi', 'time')).toBe('thứ Năm, 8/1/2026');
});

it('parts thousands and decimals the language’s way', () => {
  expect(formatNumber(1284.5, 'vi')).toBe('1.284,5');
  expect(formatNumber(1284.5, 'en')).toBe('1,284.5');
});
