import { LETTERS } from '@/lib/text/patterns';
import { standsOpen } from './quotes';
import { REPORTING, TELLING } from './saying';
import { LONGEST } from './statements';

/** Where something added may begin. */
const EDGE = /[,;]\s|\s\(/gu;
/** What a clause opens with that adds to a statement which is whole without it: another, a detail, an effect, an aim. */
const ADDITION = new RegExp(
  '^(?:đồng thời|qua đó|từ đó|nhờ đó|nhờ vậy|bên cạnh đó|ngoài ra|cùng với đó|kèm theo|cũng như|cùng với|trong đó|' +
    'trong số đó|trong số này|bao gồm|gồm|như(?! vậy| thế)|nhất là|đặc biệt|chủ yếu|thậm chí|ví dụ|cụ thể|điển hình|' +
    'góp phần|tạo điều kiện|gây|khiến|dẫn đến|giúp|đảm bảo|bảo đảm|đáp ứng|phục vụ|hướng tới|hướng đến|tiến tới|nhằm|' +
    'để|nơi|người (?:đã|đang|từng|bị|được|mà|có|đứng|phát ngôn)|thuộc|đoạn|vốn (?:là|bị|được|đã)|tức|một trong)[ :]',
  'u',
);
/** The rest of a bracket that ends the sentence; one that makes a day or an hour certain stays. */
const ASIDE = /^(?!\p{N}|ngày|giờ|thứ|tức)[^()]*\)[.…]?$/u;
/** What may turn, limit or complete the statement before it, be its predicate, tell who says so or who came to harm. */
const BINDING = new RegExp(
  `(?<![${LETTERS}])(?:nhưng|tuy nhiên|song|nếu|trừ|ngoại trừ|miễn là|với điều kiện|chỉ|dù|mặc dù|tuy|thay vì|chứ|không phải|` +
    'ngược lại|trái lại|mặt khác|mà|hai là|thực tế|thực chất|bác bỏ|tùy|tuỳ|nay|đều|thì|cộng|chưa|' +
    'không (?:tính|kể|bao gồm)|thiệt mạng|tử vong|chết|thương vong|bị thương|mất tích|(?<!(?:nhất|vốn|cụ thể|tức) )là|' +
    'theo(?! (?:quy định|kế hoạch|tờ trình|thẩm quyền|hướng|lộ trình|pháp luật|chức năng|nhu cầu|phân công|đúng|dõi))|' +
    `${TELLING}|${REPORTING})(?![${LETTERS}])`,
  'u',
);
/** Where the statement goes on behind what was put in: ", người đang về nước, quay trở lại". */
const RESUMED = new RegExp(
  ',\\s(?:đã|sẽ|đang|được|bị|là|có|cần|phải|không|chưa|cũng|vẫn|mới|vừa|quay|trở|tới|đến|cho|yêu cầu|đề nghị) |' +
    `^(?:người|nơi|thuộc|đoạn|vốn|tức|một trong)[^,]*, (?!(?:xã|phường|quận|huyện|thị|tỉnh|thành phố)(?![${LETTERS}])|\\p{Lu})|` +
    '^thuộc [^,]* (?:đến|tới) ',
  'u',
);
/** Openings of a clause that only leads up to the statement. */
const LEADING_UP = new RegExp(
  '^(?:để|khi|nếu|sau|trước|trong|với|theo|nhằm|từ|tại|do|vì|ngoài|cùng|bên|về|qua|dù|mặc|ngày|sáng|chiều|tối|hôm|' +
    'đến|trên|nhân|tính|phát biểu|trao đổi|trả lời|nói|bởi|nhờ) ',
  'iu',
);
/** Signs of a predicate, with what must come behind them. */
const PREDICATE = new RegExp(
  ' (?:đã|sẽ|đang|được|bị|phải|là|có|cần|vừa|cũng|không|chưa|yêu cầu|đề nghị|cho biết|cho hay|khẳng định|nhấn mạnh|ký|' +
    'ban hành|tổ chức|quyết định|đạt|tăng|giảm|chỉ đạo|tiếp|gặp|thăm|tới|đến|dự|phát hiện|khởi tố|bắt|thông báo|công bố|' +
    'nhận|bày tỏ|đánh giá|mong muốn|kêu gọi|phê duyệt|thông qua|trao|tuyên bố|cáo buộc|xảy ra|gồm|cho rằng|dự kiến|' +
    'hy vọng|tiến hành|thực hiện|phát động|đề xuất|kiến nghị|thống nhất|giao|khai trương|khai mạc|khánh thành|' +
    'chủ trì|làm việc|trình|xử phạt|tuyên phạt|kết luận|kiểm tra|hỗ trợ|bổ nhiệm|xây dựng|triển khai|cấp|điều tra) ',
  'u',
);

/** What more must come behind. */
const UNFINISHED = /(?:[-–—:]|(?<![A-Za-zÀ-ӿẠ-ỹ])(?:và|hoặc|hay|của|với|trong đó))$/u;

/** Whether a sentence's beginning is a statement by itself: nothing left open, and a predicate. */
function states(text: string): boolean {
  if (standsOpen(text) || UNFINISHED.test(text)) return false;
  const clauses = text.split(/,\s/u);
  const main = clauses.findIndex((clause) => !LEADING_UP.test(clause));
  return main >= 0 && PREDICATE.test(clauses.slice(main).join(', '));
}

/**
 * Whether `rest` adds to what stands before it, and nothing else: what opens with words that stood there already is
 * another item of a list, half of which would be told as the whole; behind a quotation stands who said it.
 */
function adds(rest: string, kept: string): boolean {
  const [opening] = ADDITION.exec(rest) ?? [];
  return opening !== undefined && !` ${kept}`.includes(` ${opening}`) && !/[”"»]$/u.test(kept);
}

/**
 * Where a sentence can end: with its last word, or before what it adds. What turns, limits or attributes the statement
 * stays.
 */
export function endings(text: string): number[] {
  if (text.length > LONGEST) return [text.length];
  const early = Array.from(text.matchAll(EDGE)).filter(({ 0: sign, index }) => {
    const kept = text.slice(0, index);
    const rest = text.slice(index + sign.length);
    const added = sign.endsWith('(') ? ASIDE.test(rest) : adds(rest, kept);
    return added && !BINDING.test(rest) && !RESUMED.test(rest) && states(kept);
  });
  return [text.length, ...early.map(({ index }) => index)];
}
