import { expect, it } from 'vitest';
import { englishFigure } from '@/lib/i18n/figures';

it.each([
  [{ value: 52_020_000_000, unit: 'VND' }, 'VND 52.02 billion'],
  [{ value: 256_341e9, unit: 'VND' }, 'VND 256.341 trillion'],
  [{ value: 450_000, unit: 'VND' }, 'VND 450,000'],
  [{ value: 1_234_567_890, unit: 'VND' }, 'VND 1,234,567,890'],
  [{ value: 180_800_000, range: [180_800_000, 183_800_000], unit: 'VND/lượng' }, 'VND 180.8–183.8 million per tael'],
  [{ value: 5_000_000, unit: 'VND/người/tháng' }, 'VND 5 million per person per month'],
  [{ value: 910, total: 920, unit: 'tân binh' }, '910 of 920 recruits'],
  [{ value: 97.43, unit: '%' }, '97.43%'],
  [{ value: 1, unit: 'người' }, '1 person'],
  [{ value: 2595, unit: 'con' }, '2,595 con'],
  [{ value: 5, unit: 'constructor' }, '5 constructor'],
  [{ value: 1_340_000, unit: 'ha' }, '1.34 million ha'],
  [{ value: 50, range: [50, 100], unit: 'mm/24 giờ' }, '50–100 mm per 24 hours'],
  [{ value: 25, unit: 'Nghị quyết' }, '25 resolutions'],
  [{ value: 21, unit: 'tỉnh, thành phố' }, '21 provinces and cities'],
  [{ value: 60, unit: 'cán bộ, chiến sĩ' }, '60 officers and soldiers'],
  [{ value: 6.2, unit: 'độ Richter' }, '6.2 on the Richter scale'],
  [{ value: 12.5, unit: 'm3/s' }, '12.5 m³/s'],
  [{ value: 98.86, unit: null }, '98.86'],
] satisfies [Parameters<typeof englishFigure>[0], string][])('writes %j as %s', (figure, english) => {
  expect(englishFigure(figure)).toBe(english);
});

it.each([
  [{ value: 1200, unit: 'cán bộ', approx: true }, 'Hơn', 'more than 1,200 officials'],
  [{ value: 30, unit: '%', approx: true }, 'khoảng từ', 'about 30%'],
  [{ value: 40, unit: '%', approx: true }, '', 'about 40%'],
  [{ value: 5, unit: 'ha', approx: true }, 'gần', 'nearly 5 ha'],
  [{ value: 2, unit: 'vé', bound: 'max' }, 'không quá', 'at most 2 tickets'],
  [{ value: 10, unit: 'ngày', bound: 'max' }, 'dưới', 'less than 10 days'],
  [{ value: 18, unit: 'tuổi', bound: 'min' }, '', 'at least 18 years old'],
] satisfies [Parameters<typeof englishFigure>[0], string, string][])(
  'writes %j hedged by “%s” as %s',
  (figure, hedge, english) => {
    expect(englishFigure(figure, hedge)).toBe(english);
  },
);
