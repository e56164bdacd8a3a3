import { CAPITALS, LETTERS, SMALL_LETTERS } from '@/lib/text/patterns';
import { type SentenceRange, sentences } from '@/lib/text/sentences';
import { standsOpen } from './quotes';

/** What is longer, in UTF-16 units, is no sentence; from every place in it all of it would be looked at. */
export const LONGEST = 2000;

/**
 * Pairs of syllables that open sentences and hardly ever have their capital within one: each opened at least 100
 * sentences of the training set, and 100 for one time that it stood inside.
 */
const OPENINGS = new Set(
  (
    'Bên cạnh|Bước đầu|Bất chấp|Cho đến|Chính vì|Chúng tôi|Chẳng hạn|Cuối cùng|Cuối năm|Các chuyên|Các quan|' +
    'Cách đây|Có thể|Cùng ngày|Cùng với|Cũng theo|Cũng trong|Cũng tại|Cụ thể|Do vậy|Do đó|Dù vậy|Dự kiến|Giới chức|' +
    'Gần đây|Hai bên|Hiện chưa|Hiện nay|Hiện tại|Hàng loạt|Hôm qua|Hơn nữa|Hầu hết|Họ cũng|Họ đã|Hồi tháng|Khi đó|' +
    'Khi được|Khi đến|Không những|Kết quả|Kể từ|Liên quan|Lúc này|Lúc đó|Lý do|Mặc dù|Mặt khác|Một người|Một quan|' +
    'Một số|Một trong|Mới đây|Ngay khi|Ngay sau|Ngay từ|Ngoài ra|Ngoài việc|Nguyên nhân|Nhiều người|Nhà chức|' +
    'Như vậy|Nhận được|Những năm|Nói về|Năm nay|Năm ngoái|Nếu có|Nếu không|Phát biểu|Qua kiểm|Qua đó|Rạng sáng|' +
    'Rất nhiều|Sau cuộc|Sau hơn|Sau khi|Sau một|Sau nhiều|Sau đó|So với|Sáng nay|Sự việc|Thay vì|Theo anh|Theo bà|' +
    'Theo báo|Theo các|Theo cáo|Theo cơ|Theo ghi|Theo hãng|Theo hồ|Theo kế|Theo kết|Theo luật|Theo lãnh|Theo lời|' +
    'Theo một|Theo nguồn|Theo người|Theo nhà|Theo quy|Theo thông|Theo thống|Theo trang|Theo tìm|Theo tờ|Theo ông|' +
    'Theo điều|Theo đó|Theo đại|Thậm chí|Thế nhưng|Thời gian|Thời điểm|Thực tế|Tiếp đó|Trao đổi|Trong buổi|' +
    'Trong bài|Trong bối|Trong chuyến|Trong cuộc|Trong các|Trong khi|Trong lúc|Trong một|Trong ngày|Trong những|' +
    'Trong năm|Trong phiên|Trong quá|Trong số|Trong thời|Trong trường|Trong đó|Trên cơ|Trên thực|Trước khi|' +
    'Trước tình|Trước đây|Trước đó|Trả lời|Tuy nhiên|Tuy vậy|Tuần trước|Tính đến|Tương tự|Tại buổi|Tại cuộc|' +
    'Tại các|Tại cơ|Tại hiện|Tại hội|Tại khu|Tại phiên|Tại thời|Tại đây|Tất cả|Tổng số|Từ khi|Từ ngày|Từ năm|' +
    'Từ tháng|Từ đó|Việc này|Vào ngày|Vào tháng|Vì thế|Vì vậy|Ví dụ|Về phía|Về vấn|Với những|Với sự|Với việc|' +
    'Vụ việc|Vừa qua|Ông cho|Ông cũng|Đa số|Đáng chú|Đây cũng|Đây không|Đây là|Đây được|Đó là|Được biết|Đầu năm|' +
    'Đầu tháng|Đến khoảng|Đến nay|Đến ngày|Đến năm|Đến tháng|Để đảm|Đối với|Đồng thời'
  ).split('|'),
);
/** Openings that are a time with its number: "Ngày 18/6", "Sáng 4-9", "Khoảng 3 giờ". */
const TIMES = new Set('Ngày|Năm|Sáng|Trưa|Chiều|Tối|Đêm|Hôm|Khoảng|Đến|Lúc'.split('|'));
/** A syllable with a capital, and the one behind it. */
const CAPITAL = new RegExp(String.raw`([${CAPITALS}][${SMALL_LETTERS}]*) ([${SMALL_LETTERS}]+|\d)`, 'gu');
/** What ends no sentence, a space behind it or not even that. */
const UNENDED = /(?:[A-Za-zÀ-ӿẠ-ỹ\d)"”…] |\p{Ll})$/u;
/** A picture's credit in brackets. */
const CREDIT = /\((?:Ảnh|Nguồn|Trong ảnh)[^()]{0,60}\) (?=\p{Lu})/gu;
/** Behind these stand names, of films, movements, clauses of a law, which may open like a sentence. */
const BEFORE_NAMES = new RegExp(
  '(?:phim|hát|khúc|sách|cuốn|truyện|thơ|tập|kịch|vở|chuyện|mục|động|trào|trình|thi|án|hiệu|đề|như|của|và|về|là|với|cho|' +
    `vào|bố|tâm|vụ|[Ss]áng|[Cc]hiều|[Tt]ối|(?<![${LETTERS}])[a-zđ]\\))$`,
  'u',
);

/** Where a break may have been lost in a sentence, from the left. */
function lostBreaks(sentence: string): number[] {
  if (sentence.length > LONGEST) return [];
  const openings = Array.from(sentence.matchAll(CAPITAL))
    .filter(({ 1: first = '', 2: second = '', index }) => {
      const opens = OPENINGS.has(`${first} ${second}`) || (TIMES.has(first) && /\p{N}/u.test(second));
      return opens && UNENDED.test(sentence.slice(Math.max(0, index - 2), index));
    })
    .map(({ index }) => index);
  const credits = Array.from(sentence.matchAll(CREDIT), ({ 0: credit, index }) => index + credit.length);
  return [...openings, ...credits].sort((a, b) => a - b);
}

/**
 * The sentences of a block, parted as well where a subhead or a caption lost the line break behind it: "… bị thu hồi
 * Năm 2014, UBND tỉnh …". Together they cover all that is not white space.
 */
export function statements(text: string): SentenceRange[] {
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const ranges: SentenceRange[] = [];
    let from = 0;
    for (const index of lostBreaks(sentence)) {
      const before = sentence.slice(from, index).trimEnd();
      if (before === '' || standsOpen(before) || BEFORE_NAMES.test(before)) continue;
      ranges.push({ start: start + from, end: start + from + before.length });
      from = index;
    }
    return [...ranges, { start: start + from, end }];
  });
}
