import { oneOf } from '@/lib/text/patterns';
import { clauseBehind, type Range } from './clauses';
import { LEAST, meaningful, shortened, wordsIn } from './phrases';

/**
 * The words behind a figure that say what it measures: what becomes of it or what it does ("5 người | bị thương"), whose
 * or for whom it is, what it is an amount of ("127 gram | ma túy").
 */
export interface Behind extends Range {
  kind: 'predicate' | 'owner' | 'purpose' | 'attribute';
}

/** What may stand between a noun and what is said of it. */
const BETWEEN = new RegExp(
  String.raw`^\s*(?:${oneOf(`
    ban đầu | hiện | đều | cũng | vẫn | nữa | khác nhau | khác | trên | này | nói trên | đầu tiên | còn lại | đó | ấy
  `)}(?=\s|$)\s*)*`,
  'iu',
);
const BETWEEN_TIMES = /^\s*(?:(?:nay|qua|liền|liên tiếp|liên tục)\s+)*/iu;
/** What things counted, or a share of them, do or undergo. */
const PREDICATE = new RegExp(
  String.raw`^(?:${oneOf(`
    đã | đang | sẽ | chưa | không | phải | được | bị | có | là | chết | tử vong | thiệt mạng | mất tích | thương vong
    nhập viện | trúng tuyển | trở thành | gia nhập | tham gia | tham dự | lên đường | tốt nghiệp | tình nguyện | viết đơn
    đến (?=khám|dự|tham|thăm|làm|học|xem|từ|hiện trường|nhận) | đạt | dương tính | mắc | nghi mắc | đăng ký | vi phạm | cai nghiện | phạm tội | liên quan | hư hỏng | sập | ngập
  `)}(?=\s|$)\s*)+`,
  'iu',
);
/** For whom or what for. */
const PURPOSE = /^(?:cho(?! phép| biết| thấy| rằng| hay)|dành cho|đối với|đối|để|nhằm|hỗ trợ)\s/iu;
const OWNER = /^của\s/iu;
/** When a stretch of time begins, and what it is an anniversary of. */
const SINCE =
  /^(?:sau khi|trước khi|kể từ khi|kể từ|sau|ngày (?:sinh|mất|thành lập|truyền thống|giải phóng|tái lập))\s/iu;
/** Words with which nothing begins that a figure is of: "tăng 36 USD so với …" against "thu giữ 127 gram ma túy". */
const NO_ATTRIBUTE = new RegExp(
  String.raw`^${oneOf(`
    so | mỗi | trong | tại | ở | để | và | với | từ | đến | tới | vào | cho | là | do | theo | trên | dưới | lên
    xuống | thì | đã | sẽ | được | bị | này | nữa | trở | khi | sau | trước | cùng | nhưng | nên | của | ngay
    chỉ | còn | như | tương | cao | thấp | hơn | bằng | ra | nhằm | thuộc | liên | nay | qua | gần | về | mà
    đối | không | có | các | đầu | vì | tọa | bố | tùy | khá | nằm | kéo | giúp | gồm | nối | đi | phục | cách | dài | rộng | sâu
    nặng | mới | vẫn | cũng | đang | vừa | sang | kể | tính | năm | ngày | tháng | quý | sáng | chiều | tối | rồi | nhất
    thứ | khác | trên | đó | ấy | hay | hoặc | nếu | song | tức | cuối | hồi | lúc
  `)}$`,
  'iu',
);
/** A phrase so short that its place and time may stay, in words. */
const SHORT = 8;
/** Where a phrase of some words may end: where, when, how, why. */
const PART =
  /\s(?:trong|tại|ở|so|theo|để|vào|do|nhằm|từ|trên|khi|(?<!mặt\s)(?<!công\s)bằng|nhưng|thông qua|cập|cho thấy)\s|\slà (?=\p{Lu})/gu;
/** A further figure of the same thing. */
const FURTHER = /\svới (?:tổng|số|giá|mức|diện)(?!\p{L})/u;

/** The end of a phrase: before the next figure, and before where and when once something is said. */
function cut(piece: string): string {
  const figure = /\s\S*\d/u.exec(piece)?.index ?? piece.length;
  const said = piece.slice(0, figure).split(FURTHER)[0] ?? '';
  if (wordsIn(said).length <= SHORT) return shortened(said);
  const part = [...said.matchAll(PART)].find(({ index }) => wordsIn(said.slice(0, index)).length >= LEAST);
  return shortened(said.slice(0, part?.index));
}

/** What follows a figure in its clause; `time` is a stretch of time. */
export function saidBehind(text: string, at: number, to: number, time: boolean): Behind | null {
  const clause = clauseBehind(text, at, to);
  const skip = (time ? BETWEEN_TIMES : BETWEEN).exec(clause)?.[0].length ?? 0;
  const piece = clause.slice(skip);
  const kind = kindOf(piece, time);
  const range = kind && meaningful(text, { start: at + skip, end: at + skip + cut(piece).length });
  return range && wordsIn(text.slice(range.start, range.end)).length >= (kind === 'purpose' || kind === 'owner' ? 2 : 1)
    ? { ...range, kind }
    : null;
}

function kindOf(piece: string, time: boolean): Behind['kind'] | null {
  if (PREDICATE.test(piece)) return 'predicate';
  if (PURPOSE.test(piece)) return 'purpose';
  if (OWNER.test(piece)) return 'owner';
  if (time && SINCE.test(piece)) return 'attribute';
  const first = /^\S+/u.exec(piece)?.[0];
  return first === undefined || NO_ATTRIBUTE.test(first) ? null : 'attribute';
}
