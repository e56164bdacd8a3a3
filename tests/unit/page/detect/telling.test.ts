import { describe, expect, it } from 'vitest';
import { isStory } from '@/lib/page/detect/telling';

describe('what tells of a person', () => {
  it.each([
    ['Mỗi sáng bà Triệu Thị Mùi nhóm bếp từ bốn giờ.', true],
    ['Bà Nàng bán chè ở đầu bản.', true],
    ['Xe chạy qua phố Bà Triệu, hai mươi phút một chuyến.', false],
    ['Xe chạy tới Bà Rịa - Vũng Tàu, hai mươi phút một chuyến.', false],
    ['Lớp học bằng tiếng Anh Mỹ, mỗi tuần hai buổi.', false],
  ])('%s', (text, tells) => {
    expect(isStory([text])).toBe(tells);
  });
});
