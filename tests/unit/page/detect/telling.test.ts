import { describe, expect, it } from 'vitest';
import { isStory } from '@/lib/page/detect/telling';

describe.each<[string, [string, boolean][]]>([
  [
    'what tells of a person',
    [
      ['Mỗi sáng bà Triệu Thị Mùi nhóm bếp từ bốn giờ.', true],
      ['Bà Nàng bán chè ở đầu bản.', true],
      ['Xe chạy qua phố Bà Triệu, hai mươi phút một chuyến.', false],
      ['Xe chạy tới Bà Rịa - Vũng Tàu, hai mươi phút một chuyến.', false],
      ['Lớp học bằng tiếng Anh Mỹ, mỗi tuần hai buổi.', false],
    ],
  ],
  [
    'what tells of a day',
    [
      ['Bản họp tối 2/4 ở nhà văn hóa.', true],
      ['Hội thi mở từ ngày 2/4 trên bãi bồi ven suối.', true],
      ['Hai đêm 2-3/4, bản có hội xòe.', true],
      ['Từ ngày 2 đến 4/3, đội y tế vào bảy bản tiêm cho trẻ.', true],
      ['Học viên ghi tên trước ngày 30/11 được tặng sách.', false],
      ['Nhà trường nhận hồ sơ đến hết ngày 30/11.', false],
      ['Lớp dệt thổ cẩm học tối 2-4-6, mỗi buổi hai giờ.', false],
    ],
  ],
  [
    'what lets somebody speak',
    [
      ['Khẩu súng cũ được nộp đầu tiên, “treo vách hai mươi năm, giờ để đó chỉ sợ cháu nghịch”.', true],
      ['Già làng kể: “Suối rộng bằng ba sải tay.”', true],
      ['Phòng nghỉ được khách gọi là "góc rừng thông", mỗi phòng hai giường.', false],
      ['Quy định này thay cụm từ “ủy ban nhân dân xã và các bản” ở chương hai.', false],
      ['Hợp tác xã khẳng định: măng năm nay không ngâm thuốc.', true],
      ['Câu khẳng định: chủ ngữ, rồi động từ thêm đuôi s.', false],
      ['Có thể khẳng định rằng ruộng này đủ nước.', true],
      ['Thể khẳng định: chủ ngữ, rồi động từ.', false],
      ['Trưởng bản chia sẻ cách giữ nước cho ruộng bậc thang.', true],
      ['Đừng quên chia sẻ cho bạn bè cùng đọc nhé!', false],
      ['Thấy hay thì chia sẻ bài viết này lên trang của mình.', false],
      ['Hội thi có chủ đề: “Đường bản sạch, suối trong, nhà nào cũng có hoa trước ngõ”.', false],
      ['Tranh tô theo mẫu “Đường về bản Nà Hin mùa hoa ban nở trắng”, khổ lớn.', false],
    ],
  ],
])('%s', (_, texts) => {
  it.each(texts)('%s', (text, tells) => {
    expect(isStory([text])).toBe(tells);
  });
});
