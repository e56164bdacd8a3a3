import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '@/lib/text/sentences';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Họp sáng nay. Có 30 đại biểu dự.', ['Họp sáng nay.', 'Có 30 đại biểu dự.']],
    ['Ông về TP. Hồ Chí Minh hôm qua. Rồi đi.', ['Ông về TP. Hồ Chí Minh hôm qua.', 'Rồi đi.']],
    ['PGS.TS. Lê A phát biểu. Hết.', ['PGS.TS. Lê A phát biểu.', 'Hết.']],
    ['BS.CKII. Lê A khám. Hết.', ['BS.CKII. Lê A khám.', 'Hết.']],
    ['Gặp GS.TSKH. Lê Bình. Hết.', ['Gặp GS.TSKH. Lê Bình.', 'Hết.']],
    ['Kim ngạch đạt 41.570.000 USD. Tăng 3,5%.', ['Kim ngạch đạt 41.570.000 USD.', 'Tăng 3,5%.']],
    ['Bà nói: “Tôi mừng lắm.” Cả nhà cười.', ['Bà nói: “Tôi mừng lắm.”', 'Cả nhà cười.']],
    ['Trồng rau, nuôi gà, v.v. để tăng thu nhập.', ['Trồng rau, nuôi gà, v.v. để tăng thu nhập.']],
    ['Đến bao giờ?… Chưa ai biết!', ['Đến bao giờ?…', 'Chưa ai biết!']],
    ['1. Mở đường. 2. Xây cầu.', ['1. Mở đường.', '2. Xây cầu.']],
    ['Tác giả K. Miên viết. Hay.', ['Tác giả K. Miên viết.', 'Hay.']],
    ['Dòng một\u2028Dòng hai', ['Dòng một', 'Dòng hai']],
    ['Ngày 19.12, đoàn về xã.', ['Ngày 19.12, đoàn về xã.']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('covers everything but white space, in order, for any string', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-zĐế .!?…“”"()\n\u2028]{0,80}$/));
    fc.assert(
      fc.property(text, (source) => {
        const found = sentences(source);
        const covered = found.map(({ start, end }) => source.slice(start, end)).join('');
        expect(covered.replace(/\s+/gu, '')).toBe(source.replace(/\s+/gu, ''));
        found.forEach((range, i) => {
          expect(range.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
