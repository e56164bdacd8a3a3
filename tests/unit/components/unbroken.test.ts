import { expect, it } from 'vitest';
import { unbroken } from '@/components/base/unbroken';

it.each([
  ['cao hơn 1.300 m.', 'cao hơn 1.300\u00a0m.'],
  ['63 hộ hiến 4,2 ha nương', '63 hộ hiến 4,2\u00a0ha nương'],
  ['96,5 tỷ đồng', '96,5\u00a0tỷ\u00a0đồng'],
  ['12.345.678 triệu đồng', '12.345.678\u00a0triệu đồng'],
  ['183,8 triệu đồng/lượng', '183,8\u00a0triệu đồng/lượng'],
  ['900 đồng/kg', '900\u00a0đồng/kg'],
  ['còn 40 phút', 'còn 40\u00a0phút'],
  // Words that only begin as a unit does.
  ['5 hai, 3 mặt trận', '5 hai, 3 mặt trận'],
])('keeps the number and the unit of “%s” together', (text, kept) => {
  expect(unbroken(text)).toBe(kept);
  expect(unbroken(text)).toHaveLength(text.length);
});
