import { LETTERS, oneOf } from '@/lib/text/patterns';
import type { Range } from '../clauses';
import { beforeFigure, endsCompound, LEAST, meaningful, shortened, WHOLE, wordsIn } from '../phrases';
import { lastNames } from './lists';

/** The words before a figure that say what it measures. */
export interface Before extends Range {
  /** They begin with the name of a measure: "tổng chiều dài", "số học sinh". */
  named: boolean;
}

/** Words between a phrase and its number that say nothing of what is measured. */
const LINKS = new RegExp(
  String.raw`(?<![${LETTERS}])${oneOf(String.raw`
    so với | so với (?:mức )?bình quân | đối với | (?<=giá )tầm | hơn | trên | dưới | gần | khoảng | quanh | chừng | xấp xỉ | ước | ước tính | dự tính | là | đạt | lên | xuống | tới
    đến | từ | với | còn | có | ở | mức | tại | số tiền | chỉ | mới | được | vào | cho | của | không quá | ước đạt
    khi | tối đa | tối thiểu | ít nhất | lớn hơn | nhỏ hơn | bằng | tổng cộng | thêm | đã | như | chiếm | gồm
    (?:(?:tăng|giảm|hạ|nâng) )?từ \d[\d.,]* | giá | bao gồm | khiến | (?<=(?:lũ|mưa|bão|lốc|lở|cháy|nổ|độ|nạn|chạm) (?:đã )?)làm | trị giá | có giá trị | với tổng | đã có | ghi nhận
    từ nay | trong thời gian | trong khoảng thời gian | trong | cả | hết | tổng | sn | sinh năm | lúc | không | dự kiến | phấn đấu | hiện | hiện nay | sẽ | đang
    được xác định | được niêm yết | mỗi | quá | nâng | cùng | chưa đầy | suốt | sau | trước | đầy | về | đều | cũng
    cách đây | trong vòng | hồi | vào dịp | kể từ | đúng | thời điểm | xoay quanh | lần lượt | vùng | ngưỡng | mốc | có khả năng | có thể | trên địa bàn | với kết quả | bởi | giảm còn | vượt | chưa | đủ | kể cả | tương đương | tức
  `)}\s*$`,
  'u',
);
/** What opens a clause without being of it: joints to the sentence before, when, and on what condition. */
const OPENER = new RegExp(
  String.raw`^\s*${oneOf(`
    trong đó | đồng thời | theo đó | ngoài ra | bên cạnh đó | cùng với đó | cụ thể | hiện nay | hiện | như vậy | qua đó
    do đó | từ đó | đến nay | cho đến nay | tính đến nay | vừa qua | mới đây | gần đây | trước đó | sau đó | ngay sau đó | tiếp đó
    tại đây | tuy nhiên | nếu | (?:trong )?khi đó | trong khi | khi | sau khi | mặc dù | tuy | dù | ngoài | (?:hay )?còn gọi là | bao gồm | gồm | bởi | vì | do | nhờ | riêng | chỉ riêng
    dự kiến | tương đương | tương ứng | thậm chí | nhất là | đặc biệt | đáng chú ý | được biết | ước tính | đây là | đó là | nay | (?:năm|tháng|tuần|quý) (?:ngoái|trước|nay|này|qua|tới|sau) | cùng ngày
    sau sáp nhập | hôm nay | (?:dịp|đợt) (?:\\p{Ll}+ )?(?:lần )?này | lần này | nhưng | song | bình quân mỗi | so với
    từ (?:(?:ngày|tháng|năm|quý|đầu|cuối)\\s)*\\d[\\d/.-]* (?:đến|tới) (?:(?:hết|ngày|tháng|năm|quý|cuối)\\s)*(?:\\d[\\d/.-]*|nay)
    (?:(?:tính )?đến )?(?:hết )?(?:ngày|tháng|năm|quý) [\\d/.-]+
    từ nay (?:đến|tới) (?:(?:hết|cuối|năm)\\s)*\\d* | (?:sáng|trưa|chiều|tối) (?:nay|qua) | tính đến | tổng cộng | kết quả | đến thời điểm (?:này|hiện tại) | ví dụ | như
  `)}(?:\s+|$)`,
  'iu',
);
/** Who says it, which is not what is said: the phrase begins behind. */
const REPORT =
  /^.*(?<![A-Za-zÀ-ӿẠ-ỹ])(?:cho biết|cho hay|nêu rõ|khẳng định|nhấn mạnh|cho rằng|nói rằng|xác nhận|thông tin thêm|chia sẻ|dự báo|thống kê|lưu ý|phản ánh)(?: thêm)?(?: rằng)?(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** Names of what is measured, with which a phrase begins best: "có diện tích …" is of the area. */
const MEASURED = new RegExp(
  String.raw`(?<![${LETTERS}])${oneOf(String.raw`
    tổng(?!\s(?:cục|công|bí|giám|thống|liên|hợp|kết|thể|biên|tham|tuyển|duyệt)(?![${LETTERS}])) | diện tích | dân số
    kinh phí | chi phí | sản lượng | năng suất | công suất | khối lượng | trọng lượng | lượng mưa | lượng (?:khách|hành khách|hàng|nước|mưa|du khách|phù sa|kiều hối)
    nhu cầu | mực nước | tốc độ | vận tốc | nhiệt độ | độ (?:ẩm|cao) | chiều (?:dài|rộng|cao|sâu) | tỷ lệ | tỉ lệ | tỷ trọng | tỉ trọng
    kim ngạch | doanh thu | doanh số | thu nhập | (?<!có\s)vốn đầu tư nước ngoài | vốn (?:đầu tư(?!\snước ngoài)|điều lệ|đăng ký|hóa|vay|hóa thị trường) | giá trị
    mức (?:phí|phạt|trích lập|xử phạt|hưởng|trợ cấp|tiêu thụ|lương|hỗ trợ|đầu tư|thu|chi|giá|đóng|tăng|giảm|án|bồi thường|thưởng|học phí|lãi suất|sinh hoạt) | học phí | quy mô | thời hạn
    chỉ số | lãi suất | tỷ giá | tỉ giá | dư nợ | trữ lượng | dung tích | mật độ | bán kính | đường kính | khoảng cách | thiệt hại | điểm (?:chuẩn|trung bình|sàn) | lợi nhuận
    (?<!(?:bán|đánh|thẩm|đấu|định|tham|trị|tăng|giảm|hạ|ép|nâng|trả)\s)giá(?!\s(?:trị|rét|lạnh|treo|đỡ|cả|rất|như))\s[${LETTERS}]+
    (?<!(?:một|đa|trong|phần|ngoài|chữ|con|mã|hệ|chỉ|cơ|ẩn|vô|thiểu|trên|đại|hàm|thông|tham|chuyển đổi|kinh tế)\s)số\s(?!(?:liệu|hiệu|điện|phận|hóa|đông|còn|này|đó|tài|trên|ra|của)(?![${LETTERS}]))\p{Ll}+
  `)}(?![${LETTERS}])`,
  'giu',
);
/** Of what is counted, no measure but these is the name. */
const COUNTS = /^(?:tổng|số|lượng|quy mô|dân số|sản lượng|công suất|thiệt hại)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** Words that a phrase can do without at its beginning. */
const LEADING = /^(?:với|có|là|từ|cũng|của|cùng|đã|và|mà|thì|do|được|còn|để)$/iu;
/** Words with which a phrase of two says nothing: "phải mất", "với điểm". */
const BARE = /^(?:với|có|là|từ|của|để|phải|cho|khi|mà)$/iu;
/** Where or when something is, and no more. */
const PLACE = /^\s*(?:gần|trên|tại|ở|trong|vào|lúc|hồi)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** What a thing measures: "hầm dài 4 km". */
export const DIMENSION = /(?:^|\s)(?:dài|rộng|cao|sâu|nặng|dày|cách|xa)$/iu;
/** Before a second name of a measure: the figure is that one's. */
const SECOND = /(?:^|\s)(?:có|với|đạt|gồm|là|cho|được|bằng)\s+$/iu;
/** How far back the name of a measure may begin, in words. */
const FAR = 30;

/** Where the name of a measure begins in `piece`, -1 where it has none. */
function nameStart(piece: string, words: readonly RegExpExecArray[], counted: boolean): number {
  const from = words[Math.max(0, words.length - FAR)]?.index ?? 0;
  let start = -1;
  for (const { index } of piece.matchAll(MEASURED)) {
    // "Thế giới | số Mẫu": of a name.
    if (index < from || /^số\s\p{Lu}/u.test(piece.slice(index)) || (counted && !COUNTS.test(piece.slice(index))))
      continue;
    const between = piece.slice(Math.max(0, start), index);
    if (start < 0 || SECOND.test(between)) start = index;
  }
  return start;
}

/** The clause without what leads to its number. */
function withoutLinks(clause: string): string {
  // "tầm quét từ +10 độ"
  let piece = clause.trimEnd().replace(/\s?[+±~<>]$/u, '');
  for (let link = LINKS.exec(piece); link && !endsCompound(piece); link = LINKS.exec(piece)) {
    piece = piece.slice(0, link.index).trimEnd();
  }
  return piece;
}

/** Length of what opens a clause. */
function opening(piece: string): number {
  let length = REPORT.exec(piece)?.[0].length ?? 0;
  for (let next = OPENER.exec(piece.slice(length)); next; next = OPENER.exec(piece.slice(length))) {
    length += next[0].length;
  }
  return length;
}

/** Behind these a phrase can begin. */
const INTRODUCES = /^(?:là|có|gồm|như|mà|nên|rằng|để|và|còn|vì|nhưng)$/iu;
/** With these a predicate begins. */
const PREDICATES = /^(?:đã|được|sẽ|đang|bị|vẫn|cũng|phải)$/iu;

/** Compounds that end like a word with which a predicate begins. */
const NO_PREDICATE = /^(?:(?:chuẩn|thiết|trang) bị|(?:bên|lẽ) phải)$/u;

const beginsPredicate = (words: readonly RegExpExecArray[], at: number): boolean =>
  PREDICATES.test(words[at]?.[0] ?? '') && !NO_PREDICATE.test(`${words[at - 1]?.[0]} ${words[at]?.[0]}`);

/** The word with which a phrase begins, `null` where it would be a piece of something. */
function firstWord(words: readonly RegExpExecArray[]): number | null {
  if (words.length <= WHOLE) return 0;
  for (let at = words.length - WHOLE; at <= words.length - LEAST; at++) {
    const [before = '', word = ''] = [words[at - 1]?.[0], words[at]?.[0]];
    if (beginsPredicate(words, at) || (INTRODUCES.test(before) && !(before === 'và' && /^\p{Lu}/u.test(word))))
      return at;
  }
  return null;
}

function predicateStart(words: readonly RegExpExecArray[]): number | null {
  const at = words.findIndex((_, i) => beginsPredicate(words, i));
  return at < 0 ? null : at;
}

/** A clause that only says who says, counts or sees something, or that closes with why: what is said stands elsewhere. */
const SAID_ONLY =
  /^\s*(?:không như|khác với|thay vì|chứ không)\s|(?:^|\s)(?:thừa nhận|khẳng định|cho biết|cho hay|cho rằng|nói|kể|phản ánh|dẫn chứng|nhận định|khai|khai nhận|thông tin|cho thấy)$/iu;
/** Why, before what is measured: "dự án X vì | vốn Nhà nước". */
const REASON =
  /^.*\s(?:vì(?! (?:sao|sức khỏe|người|hòa bình|an ninh|môi trường|cộng đồng|trẻ)(?![A-Za-zÀ-ӿẠ-ỹ]))|nên|khiến|rằng|(?<!không bao )(?<!chưa bao )gồm)\s(?=\S+\s\S)/u;
/** The half of a name behind its "và" or dash, no subject with its verb: "Sở Nông nghiệp và | Môi trường tỉnh …". */
function isHalfName(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end);
  const joined = /(?:\s(?:và|hoặc|cùng)|[-–])\s*$/u.test(text.slice(0, start));
  return joined && /^\p{Lu}/u.test(said) && !/\s(?:đã|đang|sẽ|được|bị|cũng|vừa|là)\s/u.test(said);
}

/** How far back a list of names is looked for, in UTF-16 units. */
const BACK = 80;
/** Names of a list before its last. */
const LAST_OF = /\p{Lu}\S*,\s(?:\p{Lu}\S*\s){1,4}(?:và|cùng)\s?$/u;

/** A price whose thing stands elsewhere: "bán đổ ở các trục đường, với giá từ". */
const PRICE =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?<!(?:trị|mệnh|thị|đơn) )((?:mức )?giá)(?:\s(?:từ|khoảng|tầm|chỉ|hơn|trên|dưới|gần|là|đến|tới|còn|chừng|tối đa|tối thiểu))*\s*$/u;

/** What the clause `text[start, end)` says of the number behind it; `null` where it says nothing by itself. */
export function saidBefore(text: string, { start, end }: Range, counted: boolean): Before | null {
  const clause = text.slice(start, end);
  const piece = withoutLinks(clause);
  const name = nameStart(piece, wordsIn(piece), counted);
  const said = name < 0 ? phraseIn(text, { start, end }, piece) : nameIn(text, start + name, piece.slice(name));
  if (said) return said.named ? (widened(text, { start, end }, said) ?? said) : said;
  const price = PRICE.exec(clause);
  return price && { start: start + price.index, end: start + price.index + (price[1]?.length ?? 0), named: true };
}

/** A phrase that begins with the name of a measure: "Tổng kim ngạch xuất nhập khẩu | qua cửa khẩu năm 2021 đạt". */
function nameIn(text: string, start: number, piece: string): Before | null {
  const phrase = withoutLinks(shortened(beforeFigure(piece)));
  const said = meaningful(text, { start, end: start + phrase.length });
  return said && { ...said, named: true };
}

/** Between a thing and the name of its measure. */
const WITH = /^\s+(?:với|có)\s+$/u;
/** Longest name of a measure that says little alone, in words. */
const THIN = 2;

/** A thin name with the thing that it is of, where that stands right before: "cầu Mẫu An với | kinh phí". */
function widened(text: string, clause: Range, name: Before): Before | null {
  // Right behind another figure its things stand, not this one's.
  const behindFigure = /[A-Za-zÀ-ӿẠ-ỹ\d%]/u.test(text[clause.start - 1] ?? '');
  if (behindFigure || wordsIn(text.slice(name.start, name.end)).length > THIN) return null;
  const thing = phraseIn(
    text,
    { start: clause.start, end: name.start },
    withoutLinks(text.slice(clause.start, name.start)),
  );
  if (!thing || !WITH.test(text.slice(thing.end, name.start))) return null;
  return wordsIn(text.slice(thing.start, name.end)).length <= WHOLE ? { ...name, start: thing.start } : null;
}

/** The clause itself, without what opens it. */
function phraseIn(text: string, clause: Range, piece: string): Before | null {
  if (SAID_ONLY.test(piece)) return null;
  let from = opening(piece);
  from += REASON.exec(piece.slice(from))?.[0].length ?? 0;
  if (from === 0) from = lastNames(text, clause.start, piece);
  // "Trong | khu đất rộng": what has the measure lies in no greater place.
  if (DIMENSION.test(piece)) from += PLACE.exec(piece.slice(from))?.[0].length ?? 0;
  const rest = piece.slice(from);
  if (PLACE.test(rest)) return null;
  const words = wordsIn(rest);
  let first = firstWord(words);
  // "bốn thôn Tân Mẫu, Bắc Mẫu và | Liên Mẫu | đã bàn giao": the last of several who did it.
  if (
    first === 0 &&
    from === 0 &&
    /^\s*\p{Lu}/u.test(rest) &&
    LAST_OF.test(text.slice(Math.max(0, clause.start - BACK), clause.start))
  )
    first = predicateStart(words) ?? 0;
  const start = clause.start + from;
  const end = clause.start + piece.length;
  if (first === null || (first === 0 && isHalfName(text, start + (words[0]?.index ?? 0), end))) return null;
  while (words.length - first > 2 && LEADING.test(words[first]?.[0] ?? '') && words[first + 1]?.[0] !== 'thể') first++;
  if (words.length - first === 2 && BARE.test(words[first]?.[0] ?? '')) return null;
  const said =
    meaningful(text, { start: start + (words[first]?.index ?? 0), end }) ??
    deedIn(text, start, end, words.slice(first));
  return said && { ...said, named: false };
}

/** What somebody does of whom nothing else is said before: "Chủ tịch HĐQT | phải chứng kiến khối tài sản". */
function deedIn(text: string, start: number, end: number, words: readonly RegExpExecArray[]): Range | null {
  const at = predicateStart(words);
  if (!at || words.length - at < LEAST) return null;
  return meaningful(text, { start: start + (words[at]?.index ?? 0), end });
}
