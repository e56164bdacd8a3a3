import { creditLength } from './credits';
import { dayLength } from './day';

/** Openings without which a sentence claims the same. */
const DISPENSABLE = [
  'Mới đây|Mới đây nhất|Vừa qua',
  // Links to the sentence before.
  'Theo đó|Bên cạnh đó|Cạnh đó|Song song đó|Cùng với đó|Thêm vào đó|Ngoài ra|Hơn nữa|Mặt khác|Đồng thời|Cụ thể|' +
    'Cụ thể hơn|Đặc biệt|Đáng chú ý|Thậm chí|Được biết|Tuy nhiên|Tuy vậy|Thế nhưng|Dù vậy|Trong khi đó|Vì vậy|Vì thế|' +
    'Chính vì vậy|Chính vì thế|Do đó|Do vậy|Bởi vậy|Như vậy|Trên cơ sở đó',
  // Before a day or an hour, which tells more.
  '(?:Trước|Sau|Tiếp) đó(?=, (?:vào |khoảng |lúc |rạng )?(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|tháng|năm) (?:\\p{N}|nay|qua))',
  // An occasion that was named before.
  '(?:Cũng tại|Tại) (?:hội nghị|hội thảo|cuộc họp|cuộc gặp|buổi làm việc|buổi lễ|buổi tiếp|buổi họp báo|phiên họp|kỳ họp)',
  'Như [^,]{0,40}đã (?:đưa tin|đưa|đăng|thông tin|phản ánh)',
  // To whom the speaker who comes next was talking.
  '(?:Trao đổi|Chia sẻ)(?: nhanh| thêm)? với (?:PV|phóng viên|chúng tôi|[Bb]áo|Tuổi Trẻ|Thanh Niên|Tiền Phong|Dân trí|' +
    'VnExpress|Zing)(?![^,]* (?:về|tại|bên lề|sáng|chiều|tối|ngày) )[^,\\p{N}]{0,40}',
];
const OPENING = new RegExp(`^(?:${DISPENSABLE.join('|')}), `, 'u');
/** What a point cannot open with: verbs and their signs, which want a subject, and words for what was said before. */
const LEANING = new RegExp(
  '^(?:(?:đã|sẽ|đang|sắp|bị|được|cần|phải|nên|không|chưa|chẳng|có|cũng|còn|vẫn|chỉ|là|và|để|nhằm|nhưng|do|vì|trừ|cho|' +
    'giúp|nâng|góp phần|phục vụ|trực tiếp|yêu cầu|đề nghị|tiếp tục|tăng cường|phát hiện|xem|nói|nhìn|xét|đồng thời|đây|' +
    'đó|điều (?:này|đó)|việc (?:này|đó)|họ|nó|hắn|vị này|theo đó)(?!\\p{L})|(?:theo )?(?:ông|bà|anh|chị|cô|em) (?!\\p{Lu}))',
  'u',
);

/** Length of a link or an occasion that the text opens with. */
function linkLength(text: string): number {
  const opened = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return OPENING.exec(opened)?.[0].length ?? 0;
}

/**
 * Where a sentence can begin without claiming anything else, in a story of `day`. Behind a link the day stays, as it
 * says when; behind the day a link goes too.
 */
export function beginning(text: string, day: string | null): number {
  let from = creditLength(text);
  for (const lengthOf of [(rest: string) => dayLength(rest, day), linkLength]) {
    const next = from + lengthOf(text.slice(from));
    if (!LEANING.test(text.slice(next))) from = next;
  }
  return from;
}
