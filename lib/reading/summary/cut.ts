import type { Day } from './day';
import type { Sentence } from './document';
import { expectedF1 } from './features/expectation';
import { beginning, occasionLength } from './openings';
import { standsOpen } from './quotes';
import type { Scored } from './score';
import { LONGEST } from './statements';
import type { Chances } from './words';

/** Fewer syllables do not make a statement. */
const SHORTEST = 8;
/** What a part of a sentence is worth: its words first, then their wording, as in training. */
const WORTH = { words: 1.7, pairs: 0.3 };

/** What a clause opens with that adds to a statement which is whole without it: another, a detail, an effect, an aim. */
const ADDITION = new RegExp(
  '^(?:đồng thời|qua đó|từ đó|nhờ đó|nhờ vậy|bên cạnh đó|ngoài ra|cùng với đó|kèm theo|cũng như|cùng với|trong đó|' +
    'trong số đó|trong số này|bao gồm|gồm|như(?! vậy| thế)|nhất là|đặc biệt|chủ yếu|thậm chí|ví dụ|cụ thể|điển hình|' +
    'góp phần|tạo điều kiện|gây|khiến|dẫn đến|giúp|đảm bảo|bảo đảm|đáp ứng|phục vụ|hướng tới|hướng đến|tiến tới|nhằm|' +
    'để|nơi|người (?:đã|đang|từng|bị|được|mà|có|đứng|phát ngôn)|thuộc|đoạn|vốn (?:là|bị|được|đã)|tức|một trong)[ :]',
  'u',
);
/** Where something added may begin. */
const EDGE = /[,;]\s|\s\(/gu;
/** The rest of a bracket that ends the sentence; one that makes a day or an hour certain stays. */
const ASIDE = /^(?!\p{N}|ngày|giờ|thứ|tức)[^()]*\)[.…]?$/u;
/** A list that was announced: half of it would be told as the whole. */
const LIST = /:|;\s\p{N}|(?<!\p{L})(?:gồm|trừ|như|sau đây|lần lượt|cụ thể|một là|thứ nhất)(?!\p{L})/u;
/**
 * What may turn, limit or complete the statement before it, tells who says so or who came to harm: no part with this is
 * cut off.
 */
const BINDING = new RegExp(
  '(?<!\\p{L})(?:nhưng|tuy nhiên|song|nếu|trừ|ngoại trừ|miễn là|với điều kiện|chỉ|dù|mặc dù|tuy|thay vì|chứ|không phải|' +
    'ngược lại|trái lại|mặt khác|mà|hai là|thực tế|thực chất|bác bỏ|tùy|tuỳ|nay|đều|thì|cộng|thiệt mạng|tử vong|chết|thương vong|bị thương|mất tích|' +
    'theo(?! (?:quy định|kế hoạch|tờ trình|thẩm quyền|hướng|lộ trình|pháp luật|chức năng|nhu cầu|phân công|đúng|dõi))|' +
    'cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|đưa tin|dẫn lời|dẫn|viết|chia sẻ|tuyên bố|phát biểu|' +
    'thông báo|kể|nhận định|xác nhận|thông tin|tiết lộ)(?!\\p{L})',
  'u',
);
/** The same of a part behind a semicolon, which has conditions, reasons and speakers of its own but at its end. */
const BINDING_ITEM = new RegExp(
  '^\\p{N}|^(?:hoàn toàn không|không phải|việc|công tác|ngành|lĩnh vực|kỷ niệm|nhưng|tuy|song|còn|ngược lại|trái lại|' +
    'hai là|thứ hai|thực tế|tùy|tuỳ)(?!\\p{L})|(?<!\\p{L})(?:nếu|trừ|miễn là|với điều kiện|thiệt mạng|tử vong|chết|thương vong|' +
    'bị thương|mất tích)(?!\\p{L})|[,”"] ?(?:theo [^,;]+|[^,;]+ (?:cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|đưa tin|' +
    'viết|chia sẻ|tuyên bố|phát biểu|thông báo|kể|nhận định|xác nhận|thông tin|nêu|đề nghị|yêu cầu)[^,;]{0,40})$',
  'u',
);
/** Where the statement goes on behind what was put in: ", người đang về nước, quay trở lại". */
const RESUMED = new RegExp(
  ',\\s(?:đã|sẽ|đang|được|bị|là|có|cần|phải|không|chưa|cũng|vẫn|mới|vừa|quay|trở|tới|đến|cho|yêu cầu|đề nghị) |' +
    '^(?:người|nơi|thuộc|đoạn|vốn|tức|một trong)[^,]*, (?!(?:xã|phường|quận|huyện|thị|tỉnh|thành phố)(?!\\p{L})|\\p{Lu})',
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

/** Whether a sentence's beginning is a statement by itself: no sign left open, and a predicate. */
function states(text: string): boolean {
  if (standsOpen(text) || /[-–—:]$/u.test(text)) return false;
  const clauses = text.split(/,\s/u);
  const main = clauses.findIndex((clause) => !LEADING_UP.test(clause));
  return main >= 0 && PREDICATE.test(clauses.slice(main).join(', '));
}

/** Whether a part behind a semicolon opens with a name that does nothing, as in a list of names. */
function isName(rest: string): boolean {
  return /^\p{Lu}/u.test(rest) && !PREDICATE.test(rest.split(';', 1)[0] ?? '');
}

/** Where a sentence can end before what it adds, from the left. */
function endings(text: string): number[] {
  if (text.length > LONGEST) return [];
  return Array.from(text.matchAll(EDGE))
    .filter(({ 0: sign, index }) => {
      const rest = text.slice(index + sign.length);
      const kept = text.slice(0, index);
      if (sign.startsWith(';')) return !LIST.test(kept) && !BINDING_ITEM.test(rest) && !isName(rest) && states(kept);
      const adds = sign.startsWith(',') ? ADDITION.test(rest) : ASIDE.test(rest);
      return adds && !BINDING.test(rest) && !RESUMED.test(rest) && states(kept);
    })
    .map(({ index }) => index);
}

/** Sum of chances over distinct ids. */
function hits(ids: Int32Array, chances: Float32Array): number {
  let sum = 0;
  for (const id of new Set(ids)) sum += chances[id] as number;
  return sum;
}

/** The syllables of a sentence from `first` up to `last`, with its text from `from` to `to`. */
interface Part {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** The part of a sentence that makes the point. */
function partOf({ text, ids, starts }: Sentence, day: Day | null, pairs: Int32Array, chances: Chances): Part {
  const indexOf = (offset: number) => {
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? starts.length : at;
  };
  const worth = (first: number, last: number) => {
    if (last - first < SHORTEST) return 0;
    const words = hits(ids.subarray(first, last), chances.words);
    const doubles = hits(pairs.subarray(first, last - 1), chances.pairs);
    return WORTH.words * expectedF1(words, last - first) + WORTH.pairs * expectedF1(doubles, last - first);
  };
  const sure = beginning(text, day);
  const froms = [...new Set([sure, sure + occasionLength(text.slice(sure), day)])];
  const parts = froms.flatMap((from) =>
    [text.length, ...endings(text)].map((to): Part => ({ from, to, first: indexOf(from), last: indexOf(to) })),
  );
  let [best, most] = [parts[0] as Part, -1];
  if (parts.length === 1) return best;
  for (const part of parts) {
    const own = worth(part.first, part.last);
    if (own > most) [best, most] = [part, own];
  }
  return best;
}

/**
 * The same with every sentence cut to what makes the point: without an opening that claims nothing, and without what it
 * adds at its end where a summary is not expected to say it. What turns, limits or attributes the statement stays.
 */
export function cutToPoints(scored: Scored): Scored {
  const { document, pairs, chances } = scored;
  const parts = document.sentences.map((sentence, at) =>
    partOf(sentence, document.day, pairs.sentences[at] as Int32Array, chances),
  );
  const sentences = document.sentences.map(({ span, text, ids, capital, starts }, at): Sentence => {
    const { from, to, first, last } = parts[at] as Part;
    return {
      span: { ...span, start: span.start + from, end: span.start + to },
      text: text.slice(from, to),
      ids: ids.subarray(first, last),
      capital: capital.subarray(first, last),
      starts: starts.subarray(first, last).map((start) => start - from),
    };
  });
  const doubles = pairs.sentences.map((ids, at) => {
    const { first, last } = parts[at] as Part;
    return ids.subarray(first, Math.max(first, last - 1));
  });
  return { ...scored, document: { ...document, sentences }, pairs: { ...pairs, sentences: doubles } };
}
