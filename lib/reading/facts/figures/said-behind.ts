import { oneOf } from '@/lib/text/patterns';
import { clauseBehind, type Range } from '../clauses';
import { beforeFigure, LEAST, meaningful, NEWLY, shortened, WHOLE, wordsIn } from '../phrases';

/**
 * The words behind a figure that say what it measures: what becomes of it or what it does ("5 người | bị thương"), whose
 * or for whom it is, what it is an amount of ("127 gram | ma túy").
 */
export interface Behind extends Range {
  kind: 'predicate' | 'owner' | 'purpose' | 'attribute' | 'place';
}

/** Fewest words of each kind that say something. */
const LEAST_WORDS = { predicate: 1, attribute: 1, owner: 2, place: 2, purpose: 3 };
/** What may stand between a noun and what is said of it. */
const BETWEEN = new RegExp(
  String.raw`^\s*(?:${oneOf(`
    ban đầu | hiện | đều | cũng | vẫn | nữa | khác nhau | khác | này | nói trên | kể trên | trên(?! (?:nhiều|mọi|một|hai|ba|địa|cả|tuyến|đường|biển|sông|núi|toàn|khắp|thế|quốc|đất|các|tàu|xe|máy|đảo|tổng)) | đầu tiên | còn lại | đó | ấy
  `)}(?=\s|$)\s*)*`,
  'iu',
);
const BETWEEN_TIMES = /^\s*(?:(?:tiếp theo|đầu tiên|nay|trôi qua|qua|nữa|liền|liên tiếp|liên tục)\s+)*/iu;
/** What things counted, or a share of them, do or undergo. */
const PREDICATE = new RegExp(
  String.raw`^(?:${oneOf(`
    đã | đang | sẽ | còn(?=\\s(?:lại|tồn|hiệu|nợ|thiếu|chưa|trong|sống|học|nhỏ|khả|ở|hoạt|đang|mắc|thời|dư|vướng|nguyên|hạn|làm|giữ|phải|được)) | chưa | không | phải | được | bị | có | là | chết | tử vong | thiệt mạng | mất tích | thương vong
    nhập viện | trúng tuyển | trở thành | gia nhập | tham gia | tham dự | lên đường | tốt nghiệp | tình nguyện | viết đơn
    đến(?=\\s(?:khám|dự|tham|thăm|làm|học|xem|từ|hiện trường|nhận|mua|gặp|nộp)) | đạt | dương tính | mắc | nghi mắc | đăng ký | vi phạm | cai nghiện | phạm tội | liên quan | hư hỏng | sập | ngập
  `)}(?=\s|$)\s*)+`,
  'iu',
);
/** For whom or what for. */
const PURPOSE = /^(?:cho(?! phép| biết| thấy| rằng| hay)|dành cho|đối với|đối|để|nhằm|hỗ trợ)\s/iu;
const OWNER = /^(?:của|thuộc(?: về)?)\s(?!đối tượng|diện|nhóm|loại|thẩm quyền)/iu;
/** What a share is of: "90% | các dự án BT". */
const OF_ALL = /^(?:các|những|tổng|số)\s/iu;
/** What news says of nearly everything. */
const PRAISE =
  /^(?:rất )?(?:quan trọng|tiêu biểu|trọng điểm|trọng tâm|chủ yếu|chính|lớn|nhỏ|cụ thể|đầu tiên|cuối cùng|liên tiếp|đặc biệt|nổi bật|xuất sắc)(?: nhất)?$/iu;
/** Words that lead to something else, and say nothing without it. */
const AUXILIARY =
  /^(?:(?:bắt đầu|tiếp tục|được thực hiện|được tổ chức|được triển khai|đã|đang|sẽ|còn|chưa|không|phải|được|bị|có|là|giữa|thành|trời|thuộc|của)(?:\s|$))+$/iu;
const PLACE =
  /^(?:ở|tại|cạnh|ven|sát|giáp|trên(?= (?:địa bàn|cả|tuyến|đường|biển|sông|núi|toàn|khắp|thế giới|quốc lộ|đất|các|tàu|xe|máy bay|đảo|địa phận|tổng)))\s(?!(?:mức|thời điểm|đây|đó|tổng|cơ sở)(?![A-Za-zÀ-ӿẠ-ỹ]))[A-Za-zÀ-ӿẠ-ỹ]/iu;
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
    nặng | mới | vẫn | cũng | đang | vừa | sang | kể | tính | năm | ngày | tháng | quý | sáng | chiều | tối | rồi | nhất | tổng | gây | khiến
    thôi | cần | xong | chứ | thứ | khác | một(?! số) | đó | ấy | hay | hoặc | nếu | song | tức | cuối | hồi | lúc | cộng
  `)}$`,
  'iu',
);
/** A phrase so short that its place and time may stay, in words. */
const SHORT = 8;
/** A phrase that a figure follows at once. */
const AT_FIGURE = /^\s(?:(?:được|hơn|gần|khoảng|trên)\s)*\d/u;
/** Where a phrase of some words may end: where, when, how, why. */
const PART = new RegExp(
  String.raw`\s(?:trong|(?<!(?:tồn|hiện)\s)tại|ở|so|theo|để|vào|do|nhằm|từ|trên|khi|(?<!mặt\s)(?<!công\s)bằng|nhưng|sau|trước khi|thông qua|cập|nằm|cho thấy|cho biết|cho hay|bây giờ|hiện nay|dưới|(?<!(?:${NEWLY})\s)mới|nên|vì|với (?=các|những))\s|\slà (?=\p{Lu})`,
  'gu',
);
const WHERE = /^\s(?:ở|tại|vì|do)\s$/u;
/** A further figure of the same thing. */
const FURTHER =
  /(?:^|\s)(?:(?:với|có) (?:tổng|số|giá|mức|diện|chiều|trọng|khối|định mức)|với (?:vốn|kinh phí|chi phí))(?![A-Za-zÀ-ӿẠ-ỹ])/u;

/** Before the parts: "5 cầu hẹp | gồm cầu Mẫu An". */
const CONSISTS = /\s(?:(?:bao )?gồm\s|đó là\s|là (?=\p{Lu}))/u;

/** With these begins what those do who are somewhere. */
const DEEDS = /\s(?:buộc|khiến|làm|phải|bị|được|đã|sẽ|đang|không|có|cũng)\s/u;

/** The end of a phrase: before the next figure, and before where and when once something is said. */
function cut(piece: string, kind: Behind['kind'] | null): string {
  const said = beforeFigure(piece).split(FURTHER)[0]?.split(CONSISTS)[0] ?? '';
  if (wordsIn(said).length <= SHORT) return shortened(said);
  // "500 hộ | tại ba bản của xã Mẫu Khê | buộc phải đi vòng"
  if (kind === 'place') return shortened(said.split(DEEDS)[0] ?? '');
  const verb = PREDICATE.exec(said)?.[0].length ?? 0;
  const part = [...said.matchAll(PART)].find(
    ({ index, 0: word }) =>
      wordsIn(said.slice(0, index)).length >= (kind === 'attribute' && WHERE.test(word) ? LEAST - 1 : LEAST) &&
      wordsIn(said.slice(verb, index)).length > 1,
  );
  return shortened(said.slice(0, part?.index));
}

/** What follows a figure of kind `what` in its clause. */
export function saidBehind(text: string, at: number, to: number, what: string): Behind | null {
  const time = what === 'time';
  const clause = clauseBehind(text, at, to);
  const skip = (time ? BETWEEN_TIMES : BETWEEN).exec(clause)?.[0].length ?? 0;
  const piece = clause.slice(skip);
  const kind = kindOf(piece, what);
  const part = cut(piece, kind);
  const whole = shortened(piece);
  // "2 bình | chứa | 320 lít": a verb with its object.
  const said = part !== '' && wordsIn(whole).length <= SHORT && AT_FIGURE.test(whole.slice(part.length)) ? whole : part;
  if (AUXILIARY.test(said) || (kind === 'attribute' && PRAISE.test(said))) return null;
  // "sẽ thu về | 38%", "đã hụt mất | 405 tỷ đồng" is said of the next figure.
  if (
    kind === 'predicate' &&
    wordsIn(said).length < LEAST &&
    /^\s*(?:về\s|lên\s|xuống\s|còn\s|mất\s|hơn\s|gần\s|khoảng\s|từ\s|trên\s)*\d/u.test(piece.slice(said.length))
  )
    return null;
  const more = what === 'count' && said.length === piece.length ? listed(text, at + skip + said.length, to, said) : 0;
  const all = text.slice(at + skip, at + skip + said.length + more);
  const range =
    kind && meaningful(text, { start: at + skip, end: at + skip + (wordsIn(all).length > WHOLE ? said : all).length });
  return range && wordsIn(text.slice(range.start, range.end)).length >= LEAST_WORDS[kind] ? { ...range, kind } : null;
}

/** Names of a list, and a second deed of the same thing: "3 phường A, B, C", "66 cuộc thanh tra, kiểm tra". */
const NAMES =
  /^(?:(?:,|\s+và)\s+(?:\p{Lu}[A-Za-zÀ-ӿẠ-ỹ]*(?:\s\p{Lu}[A-Za-zÀ-ӿẠ-ỹ]*)+(?=\s\p{Ll})|\p{Lu}[A-Za-zÀ-ӿẠ-ỹ ]*?(?=,|\s+và\s|[.;]|$)))+/u;
const DEED =
  /^,\s(?!(?:một|tập trung|đã|đang|sẽ|trong|đồng|theo|tại|để|nhằm|là|có|với|xử|thu|tăng|giảm|đạt|bằng|chiếm|gồm|nhưng|trị|tổng|cùng|trên|từ|do|khi|nên|vì|hiện|được|bị|không|còn|số|tuy|mặc|nhưng|song|lại|dù|vẫn|cũng)\s)\p{Ll}+(?:\s\p{Ll}+){1,5}?(?=\s(?:tại|trong|ở|trên|với|của|và)\s|[,.;)]|$)/u;
/** What else became of those counted: "8 người chết và mất tích". */
const HARM = /^(?:\s*(?:,|\svà|\shoặc)\s+(?:bị\s\p{Ll}+|chết|mất tích|tử vong|thiệt mạng)(?![A-Za-zÀ-ӿẠ-ỹ]|\s+\d))+/u;
const HARMED = /(?:^|\s)(?:chết|mất tích|tử vong|thiệt mạng|bị \p{Ll}+|bị \p{Ll}+ \p{Ll}+)$/u;
/** Longest first deed, in words. */
const FIRST = 2;

/** How much a short attribute goes on behind its comma. */
function listed(text: string, at: number, to: number, said: string): number {
  const rest = text.slice(at, to);
  if (PREDICATE.test(said)) return HARMED.test(said) ? (HARM.exec(rest)?.[0].length ?? 0) : 0;
  if (/^\p{Lu}|\s\p{Lu}\S*$/u.test(said)) return NAMES.exec(rest)?.[0].length ?? 0;
  return wordsIn(said).length <= FIRST ? (DEED.exec(rest)?.[0].length ?? 0) : 0;
}

function kindOf(piece: string, what: string): Behind['kind'] | null {
  const time = what === 'time';
  if (what === 'share' && OF_ALL.test(piece)) return 'attribute';
  if (PREDICATE.test(piece)) return 'predicate';
  if (PURPOSE.test(piece)) return 'purpose';
  if (OWNER.test(piece)) return 'owner';
  if ((time && SINCE.test(piece)) || /^về (?:tội|hành vi)\s/u.test(piece)) return 'attribute';
  if (PLACE.test(piece)) return 'place';
  const first = /^\S+/u.exec(piece)?.[0];
  return first === undefined || !/^[A-Za-zÀ-ӿẠ-ỹ]/u.test(first) || NO_ATTRIBUTE.test(first) ? null : 'attribute';
}
