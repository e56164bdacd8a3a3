import { describe, expect, it } from 'vitest';
import { findNumbers, parseDigits } from '@/lib/text/numbers';

describe('parseDigits', () => {
  it.each([
    ['1.234', 1234],
    ['77.536', 77536],
    ['1.234.567,5', 1234567.5],
    ['41,57', 41.57],
    ['2,402', 2.402],
    ['5.5', 5.5],
    ['0.123', 0.123],
    ['05', 5],
    ['1,234,567', 1234567],
    ['2,350.75', 2350.75],
  ])('reads %s as Vietnamese papers mean it', (digits, value) => {
    expect(parseDigits(digits)).toBe(value);
  });

  it.each(['1.2.3', '1,2,3', '12.34.5'])('refuses %s', (digits) => {
    expect(parseDigits(digits)).toBeNull();
  });
});

describe('findNumbers', () => {
  const values = (text: string) => findNumbers(text).map(({ value }) => value);

  it('multiplies scale words, also several', () => {
    expect(values('22,5 triệu tấn, 5 vạn, 77 nghìn tỷ đồng, 3 tỉ')).toEqual([22.5e6, 50_000, 77e12, 3e9]);
  });

  it('reads halves and smaller parts', () => {
    expect(values('2 triệu rưỡi và 1 tỷ 200 triệu đồng')).toEqual([2.5e6, 1.2e9]);
    expect(values('GIẢI NGÂN 1,5 NGHÌN TỶ ĐỒNG, 45 TRIỆU USD; số 5 Vạn Phúc')).toEqual([1.5e12, 45e6, 5]);
    expect(values('8 nghìn 500 tỷ đồng cho 3 nghìn 200 hộ')).toEqual([8.5e12, 3200]);
  });

  it('reads thousands that spaces part, and no figures that only stand side by side', () => {
    expect(values('Có 1 234 hộ, 12 345,5 tấn và 2 500 000 đồng')).toEqual([1234, 12345.5, 2.5e6]);
    expect(values('Tháng 5 200 hộ, năm 2025 120 hộ, gọi 0912 34 567')).toEqual([5, 200, 2025, 120, 912, 34, 567]);
  });

  it('reads the sides of a thing that a sign of times parts', () => {
    expect(values('sân 40×60 m')).toEqual([40, 60]);
  });

  it('does not carry binary fractions into the value', () => {
    expect(values('41,57 triệu USD')).toEqual([41_570_000]);
  });

  it('gives the offsets of the whole number with its scale', () => {
    const text = 'đạt 1.200 tỷ đồng';
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1.200 tỷ']);
  });

  it('keeps out of words, plates and codes', () => {
    expect(values('Covid-19, A80, biển 25C-031.47, QL1A')).toEqual([]);
  });
});
