import { describe, expect, it } from 'vitest';
import { articleOfBlocks } from '@/lib/model/article';
import { prepare } from '@/lib/reading/summary/document';
import { flawsOf } from '@/lib/reading/summary/flaws';

const TITLE = 'Xã Nậm Cúm bàn giao công trình nước sạch';

/** The flaw of a text's last sentence, under a title about a construction. */
function flawOf(text: string) {
  const document = prepare(
    articleOfBlocks([
      { kind: 'title', text: TITLE },
      { kind: 'paragraph', text },
    ]),
  );
  return flawsOf(document).at(-1);
}

describe('flawsOf', () => {
  it.each([
    'Theo đó, mỗi hộ được lắp một đồng hồ nước riêng.',
    'Bà cho biết cả bản đã có nước từ đầu tháng Ba.',
    'Thế nhưng mùa khô năm nay bể vẫn cạn trong nhiều tuần.',
    'Theo lời ông, cả bản đã có nước từ đầu tháng Ba.',
    'Tại hiện trường, tổ tuần tra đã lập biên bản ba người này.',
    'Sáng hôm sau, cả bản ra suối tháo hai đoạn ống cũ.',
    'Hơn một tháng sau, nước mới về tới bể của ba bản.',
    'Một thời gian sau, nước mới về tới bể của ba bản.',
    'Lý do là đoạn ống qua suối bị lũ cuốn từ mùa mưa trước.',
    'Thông tin trên được đưa ra tại cuộc họp sáng nay của xã.',
    'Ông Lò Văn Páo là tổ trưởng. Theo ông Páo, cả bản đã có nước từ đầu tháng Ba.',
    'Với kết quả này, cả bản không còn hộ nào thiếu nước.',
    'Tổ trưởng nói: “Cả bản mừng lắm, từ nay không phải gùi nước.',
    'Công trình cấp nước cho 214 hộ dân ba bản (huyện Mường Lay.',
    'Tổ trưởng nói: “Cả bản mừng lắm. Từ nay không còn ai phải gùi nước qua suối.',
    'Tôi gùi nước từ năm lên bảy, nay chỉ việc mở vòi.',
    'Bản chúng tôi mấy đời nay chỉ trông vào một con suối.',
  ])('finds what needs the sentence before: %s', (text) => {
    expect(flawOf(text)).toBe('context');
  });

  it.each([
    'Ông Lò Văn Páo cho biết cả bản đã có nước từ đầu tháng Ba.',
    'Ông Lò Văn Páo kể rằng lúc nhỏ, ông đã phải gùi nước mỗi ngày.',
    'Công trình này cấp nước cho 214 hộ dân ba bản vùng cao.',
    'Hộ nào góp công thì hộ này được miễn tiền lắp đồng hồ.',
    'Theo ông Páo, cả bản đã có nước từ đầu tháng Ba.',
    'Ông Lò Văn Páo là tổ trưởng. Ông Lò Văn Páo nói nhà ông Páo gần suối nhất.',
    'Dịp này, mỗi hộ dân được tặng một bể chứa nước mưa.',
    'Đàn ông đã đi làm xa, phụ nữ trong bản tự đào mương dẫn nước.',
    'Đội bóng của Anh đã tặng trường học trong bản hai bể nước.',
    'Tổ trưởng nói: “Cả bản mừng lắm, nước đã về”.',
    'Tổ trưởng nói: “Cả bản mừng lắm. Tôi cũng mừng”. Công trình cấp nước cho 214 hộ dân ba bản.',
    'Ông Lò Văn Páo nói: "Tôi mừng lắm, nước đã về tận bể".',
    'Ông Lò Văn Páo nói với chúng tôi rằng nước đã về tận bể.',
    'Đầu tuần sau, ba bản họp để cử người trông coi bể nước.',
    'Ba tháng sau khi khởi công, nước đã về tới bể của ba bản.',
    'Chủ tịch UBND xã Vàng Thị Mẩy xin nghỉ để dự lễ tốt nghiệp của con ở Mường Lay.',
    'Huyện dự kiến sẽ có buổi làm việc với Giám đốc Sở Xây dựng về hồ chứa thứ hai.',
  ])('lets stand what explains itself: %s', (text) => {
    expect(flawOf(text)).toBeNull();
  });

  it.each([
    'Ảnh minh họa.',
    'Bể nước của bản Hua Mùn.',
    'Xã Nậm Cúm bàn giao công trình nước sạch.',
    'Lễ bàn giao công trình nước sạch tại bản Hua Mùn',
    'Cùng dự lễ bàn giao có các đồng chí lãnh đạo huyện và đại diện ba bản.',
    'Ông Lò Văn Páo, Phó Bí thư Huyện ủy, cùng lãnh đạo các phòng tham dự hội nghị tại điểm cầu của huyện.',
    'Bí thư Huyện ủy Vàng Thị Mẩy và Chủ tịch UBND huyện chủ trì hội nghị.',
    'Đi cùng đoàn còn có ông Vàng A Chứ, Phó Chủ tịch UBND huyện.',
    'Dự lễ bàn giao có Phó Bí thư Huyện ủy Vàng A Chứ và đông đảo bà con ba bản.',
  ])('finds what states nothing: %s', (text) => {
    expect(flawOf(text)).toBe('form');
  });
});
