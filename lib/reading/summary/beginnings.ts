import { CAPITALS, LETTERS } from '@/lib/text/patterns';
import { creditLength } from './credits';
import { type Day, dayLength, namesOtherDay } from './day';
import { ASKING, TELLING } from './saying';

/** Openings without which a sentence claims the same. */
const DISPENSABLE = [
  'Mới đây|Mới đây nhất|Vừa qua',
  // Links to the sentence before.
  'Theo đó|Bên cạnh đó|Cạnh đó|Song song đó|Cùng với đó|Thêm vào đó|Ngoài ra|Hơn nữa|Mặt khác|Đồng thời|Cụ thể|' +
    'Cụ thể hơn|Đặc biệt|Đáng chú ý|Thậm chí|Được biết|Tuy nhiên|Tuy vậy|Thế nhưng|Dù vậy|Trong khi đó|Vì vậy|Vì thế|' +
    'Chính vì vậy|Chính vì thế|Do đó|Do vậy|Bởi vậy|Như vậy|Trên cơ sở đó',
  // Before a day or an hour, which tells more.
  '(?:Trước|Sau|Tiếp) đó(?=, (?:vào |khoảng |lúc |rạng )?(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|tháng|năm) (?:\\d|nay|qua))',
  // An occasion that was named before.
  '(?:Cũng tại|Tại) (?:hội nghị|hội thảo|cuộc họp|cuộc gặp|buổi làm việc|buổi lễ|buổi tiếp|buổi họp báo|phiên họp|kỳ họp)',
  'Như [^,]{0,40}đã (?:đưa tin|đưa|đăng|thông tin|phản ánh)',
  // To whom the speaker who comes next was talking.
  '(?:Trao đổi|Chia sẻ)(?: nhanh| thêm)? với (?:PV|phóng viên|chúng tôi|[Bb]áo|Tuổi Trẻ|Thanh Niên|Tiền Phong|Dân trí|' +
    'VnExpress|Zing)(?![^,]* (?:về|tại|bên lề|sáng|chiều|tối|ngày) )[^,\\d]{0,40}',
];
const OPENING = new RegExp(`^(?:${DISPENSABLE.join('|')}), `, 'u');
/** What a point cannot open with: verbs and their signs, which want a subject, and words for what was said before. */
const LEANING = new RegExp(
  '^(?:(?:đã|sẽ|đang|sắp|bị|được|cần|phải|nên|không|chưa|chẳng|có|cũng|còn|vẫn|chỉ|là|và|để|nhằm|nhưng|do|vì|trừ|cho|' +
    'giúp|nâng|góp phần|phục vụ|trực tiếp|yêu cầu|đề nghị|tiếp tục|tăng cường|phát hiện|xem|nói|nhìn|xét|đồng thời|đây|' +
    `đó|điều (?:này|đó)|việc (?:này|đó)|họ|nó|hắn|vị này|theo đó|trước đó|sau đó)(?![${LETTERS}])|(?:theo )?(?:ông|bà|anh|chị|cô|em) (?![${CAPITALS}]))`,
  'u',
);

/** Where or to whom somebody speaks, with what it was about: the statement is the speaker's anywhere. */
const OCCASION = new RegExp(
  '^(?:(?:trả lời|giải đáp|đáp lại|phúc đáp) |' +
    '(?:(?:phát biểu|kết luận|báo cáo|thảo luận|góp ý)(?: [^,]{1,24})? (?:(?:tại|trong|trước|bên lề) )?|(?:tại|trong|bên lề) )' +
    '(?:một )?(?:hội nghị|hội thảo|toạ đàm|tọa đàm|cuộc (?:họp|gặp|tiếp|làm việc|giao ban)|kỳ họp|đại hội|diễn đàn|lễ|' +
    `buổi (?:làm việc|lễ|tiếp|họp|gặp|thảo luận)|phiên (?:họp|thảo luận|chất vấn|giải trình|làm việc)|hành lang)(?![${LETTERS}]))` +
    '[^,;:"“”()]{0,120}, $',
  'iu',
);
/** How somebody who speaks is named; a short name with a comma behind it is a place or one of a list. */
const SPEAKER =
  /^(?:(?![^,]{1,25}, )\p{Lu}|(?:ông|bà) \p{Lu}|(?:đồng chí|đại biểu|đại diện|lãnh đạo|bí thư|phó|chủ tịch|bộ trưởng|thứ trưởng|giám đốc) )/u;
const SAYS = new RegExp(`(?:${TELLING}|${ASKING})[ :,]`, 'u');

/**
 * Length of an occasion on which somebody says the rest, as far as its day is that of the story: 0 where there is none.
 */
function occasionLength(text: string, day: Day | null): number {
  const comma = text.indexOf(', ') + 2;
  const [occasion, rest] = [text.slice(0, comma), text.slice(comma)];
  const said = OCCASION.test(occasion) && SPEAKER.test(rest) && SAYS.test(rest) && !namesOtherDay(occasion, day);
  return said ? comma : 0;
}

/** Length of a link or an occasion that the text opens with. */
function linkLength(text: string): number {
  const opened = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return OPENING.exec(opened)?.[0].length ?? 0;
}

/**
 * Where a sentence can begin without claiming anything else, in a story of `day`: first where it is sure to, then perhaps
 * behind an occasion. Behind a link the day stays, as it says when; behind the day a link goes too.
 */
export function beginnings(text: string, day: Day | null): number[] {
  let from = creditLength(text);
  for (const lengthOf of [(rest: string) => dayLength(rest, day), linkLength]) {
    const next = from + lengthOf(text.slice(from));
    if (!LEANING.test(text.slice(next))) from = next;
  }
  const occasion = occasionLength(text.slice(from), day);
  return occasion > 0 ? [from, from + occasion] : [from];
}
