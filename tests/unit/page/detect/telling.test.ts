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

describe('what tells of a day', () => {
  it.each([
    ['Bản họp tối 2/4 ở nhà văn hóa.', true],
    ['Hội thi mở từ ngày 2/4 trên bãi bồi ven suối.', true],
    ['Hai đêm 2-3/4, bản có hội xòe.', true],
    ['Học viên ghi tên trước ngày 30/11 được tặng sách.', false],
    ['Nhà trường nhận hồ sơ đến hết ngày 30/11.', false],
    ['Lớp dệt thổ cẩm học tối 2-4-6, mỗi buổi hai giờ.', false],
  ])('%s', (text, tells) => {
    expect(isStory([text])).toBe(tells);
  });
});
