import { expect, test } from 'vitest';
import { compose } from '@/lib/glossary/compose';
import { entry } from './entries';

const committee = entry('uy-ban-nhan-dan', 'Ủy ban nhân dân', {
  patterns: [
    { vi: 'UBND tỉnh {place}', en: "People's Committee of {place} Province" },
    { vi: 'Ủy ban nhân dân tỉnh {place}', en: "People's Committee of {place} Province" },
  ],
});
const zone = entry('khu-vuc-phong-thu', 'khu vực phòng thủ', {
  patterns: [{ vi: 'khu vực phòng thủ tỉnh {place}', en: '{place} Provincial Defensive Zone' }],
});
const english = (text: string, of = committee) => compose(of, text)?.en ?? null;

test('a body takes the name that the text gives it', () => {
  expect(compose(committee, 'Uỷ ban nhân dân tỉnh  Lai Châu')).toEqual({
    vi: 'Uỷ ban nhân dân tỉnh  Lai Châu',
    en: "People's Committee of Lai Châu Province",
  });
  expect(english('UBND TỈNH Lai Châu')).toBe("People's Committee of Lai Châu Province");
  expect(english("UBND tỉnh A$'B")).toBe("People's Committee of A$'B Province");
});

test('a pattern serves for other kinds of units', () => {
  expect(english('UBND xã Mường So')).toBe("People's Committee of Mường So Commune");
  expect(english('UBND thị xã Nghi Sơn')).toBe("People's Committee of Nghi Sơn Town");
  expect(english('UBND TP Cần Thơ')).toBe("People's Committee of Cần Thơ City");
  expect(english('UBND TP.HCM')).toBe("People's Committee of Hồ Chí Minh City");
  expect(english('khu vực phòng thủ huyện Tam Đường', zone)).toBeNull();
});

test('without a name or pattern there is no composed form', () => {
  expect(english('UBND tỉnh')).toBeNull();
  expect(english('UBND Hà Nội')).toBeNull();
  expect(english('khu vực phòng thủ', zone)).toBeNull();
});
