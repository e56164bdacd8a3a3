import { LETTERS, oneOf } from '@/lib/text/patterns';
import type { Range } from './clauses';

/** Source of a group: a name of up to five words, as it stands before what is told of somebody. */
export const NAME = String.raw`((?:\p{Lu}[${LETTERS}.]*\s+){0,4}\p{Lu}[${LETTERS}.]*)`;

/** Longest phrase of a label, in words; one that is cut is shorter. */
export const WHOLE = 12;
const MOST = 10;
/** Longest phrase that is left whole for want of a place to cut it. */
const LONGEST = 14;
/** Least words of a phrase that is not whole. */
export const LEAST = 3;

/** A phrase of nothing but these says nothing. */
const EMPTY = new RegExp(
  String.raw`^(?:${oneOf(`
    theo | trước | sau | trong | ngoài | khi | cả | đó | đây | này | nay | anh | ông | bà | chị | tôi | đã | cùng | các
    những | hiện | vẫn | cũng | chưa | thì | là | cho | hay | biết | nêu | rõ | cách | mới | chỉ | còn | đầu | nói | thêm
    bị | được | ra | do | vì | từ | đến | và | với | có | hậu quả | lúc | vào | hồi | khoảng | sn | pv | của | đưa | làm
    lấy | một | nhất | như | vậy | đợt | dịp | lần | nên | phải | không | suốt | hơn | gần | trên | dưới | thứ | cụ thể | riêng
    nhiều | ngày | năm(?: \\d{4})? | tháng | giờ | tuy | mặc | dù | ngay | vừa | qua | tại | sẽ | đang | trước hết | dường như
    khu vực | giai đoạn(?! (?:một|hai|ba|[IVX]|\\d)) | con số | đạt | số | mức | mỗi | dự án | công ty | thời điểm | địa phương | tỉnh | huyện | xã | bản | bình quân | kế hoạch
    tổng cộng | cho thấy | vòng | dự kiến | hiện trường | tất | lại | ước | tính | hàng | kể | toàn bộ | tăng gấp | địa bàn | thay | bên trong | bên ngoài | ban đầu
  `)}(?:\s+|$))+$`,
  'iu',
);
/** Who says so, and another date: neither says what is measured or happens. */
const ASIDE =
  /^(?:theo\s.*|tuy nhiên|tính|(?:(?:đến|tới|từ|vào)\s+(?:hết\s+)?)?(?:(?:đầu|giữa|cuối)\s+)?(?:ngày|tuần|tháng|năm|quý)\s+(?:nay|này|[\d/.-]+(?:\s+năm\s+\d+)?))$/iu;
/** Nothing but somebody, with or without the office. */
const SOMEBODY =
  /^(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu)\s+(?:(?:này|ấy|ta|đó)|\p{Lu}\S*(?:\s+\p{Lu}\S*){0,4}\s*)$/u;
const OFFICE =
  /^(?:nguyên |cựu )?(?:phó )?(?:chủ tịch|giám đốc|tổng giám đốc|bí thư|cục trưởng|chi cục trưởng|trưởng phòng|trưởng ban|hiệu trưởng|bộ trưởng|thứ trưởng|chánh văn phòng)(?![A-Za-zÀ-ӿẠ-ỹ])(?!.*\s(?:đã|vừa|sẽ|đang|cũng|trao|tặng|ký|giao|cấp|nhận|thăm|quyết định)(?![A-Za-zÀ-ӿẠ-ỹ]))/iu;
/** Words that a phrase does not end with. */
const TRAILING = new RegExp(
  String.raw`\s${oneOf(`
    và | của | cho | tại | ở | trong | với | do | để | là | từ | đến | có | bị | được | trên | theo | khi | những | các
    về | như | sau | trước | qua | bằng | một | vào | nhằm | thì | mà | nơi | đã | sẽ | đang | cùng | hơn | gần | khoảng
    ngày | tháng | quý | năm | số | đợt | lên | tới | mỗi | gồm | đạt | so | không | còn | hiện | nếu | mức | vì | về tội | về hành vi | dịp | giai đoạn | từ nay | trải qua | dưới | nằm | nhiều | hai | ba | bốn | vòng
    hay | hoặc | chiếm | kể từ | tính từ | cả | đối | thuộc | nghi | nhưng | lúc | hồi | mới | chỉ | ông | bà | anh | chị | từng | kể | cần | dành | UBND | HĐND | trong thời gian | trong khoảng thời gian | làm | khiến | gây | tổng số | trị giá | hôm | (?:từ|vào|hồi|đến|tới|trong nửa) (?:đầu|cuối|giữa|sáng|trưa|chiều|tối|đêm)
  `)}$`,
  'u',
);
/** Source of choices: what "mới" stands behind as part of a compound. */
export const NEWLY =
  'nông thôn|đổi|đô thị|xây|xây dựng|thành lập|cấp|trồng|mắc|năm|đóng|mở|tuyển|kết nạp|đầu tư|thay|làm';
/** Compounds that end like words which lead on to something else. */
const COMPOUND = new RegExp(
  String.raw`(?<![${LETTERS}])${oneOf(`
    (?:mặt|công|cân|ngân|văn|thăng|đồng|song) bằng | (?:hằng|hàng|mỗi|từng) (?:ngày|tháng|quý|năm)
    \\d (?:ngày|tháng|năm|quý) | (?:đầu|cuối|giữa|cả|trong) năm | (?:đầu|cuối|giữa) ngày | (?:dân|doanh|chỉ|đa|thiểu|tần|hệ|mã|tham|biển|con|chữ|thông|cơ) số | (?:thực|xuất|phát|thể|tái|biểu) hiện
    (?:chuyển đổi|kinh tế|hạ tầng|chính phủ|chính quyền|xã hội|công dân|công nghệ|kỹ thuật|nền tảng|kỹ năng) số
    (?:hàng|phòng) không | (?:nhà|đất|chỗ|nơi) ở | (?:địa|tín|chứng|tôn) chỉ | (?:tất|giá) cả | (?:thu|phục) hồi
    (?:${NEWLY}) mới | (?:hiện|tồn) tại | (?:(?<!bắt )đầu|mua) vào
    (?:trang|thiết|chuẩn) bị | (?:thông|vừa) qua | trở về | (?:tự|lý) do | đá quý | (?:định|hạn) mức | xung quanh | (?:kèm|tiếp) theo
    (?:đánh|thẩm|đấu|vô|định|tham|tăng|giảm|hạ|trợ|ổn|báo) giá | (?:đàn|phụ|cụ|quý) (?:ông|bà) | cuối cùng | (?:đạt|thu) được
    (?:phía|mặt) (?:sau|trước) | (?:tuần|tháng|năm) trước | (?:nói|kể|nêu|phía|cấp) trên | bên trong | nhiều nơi | (?:giai đoạn|đợt|kỳ|khóa|loại) một | trở (?:lên|xuống) | (?:lấn|đánh|xâm) chiếm | (?:cổ|tin|lập) tức | (?:trực|phụ|quen) thuộc | cây số | (?:thứ|đợt|loại|giai đoạn|cấp|vòng|lớp) (?:hai|ba|bốn)
  `)}$`,
  'iu',
);

/** Whether a phrase ends with a whole compound, of which nothing is cut off. */
export const endsCompound = (phrase: string): boolean => COMPOUND.test(phrase);

/** Words behind which a phrase can begin, or before which it can end, so that none is cut in a compound. */
const JOINT =
  /^(?:đã|được|có|với|cho|tại|để|là|khi|cũng|sẽ|đang|vẫn|gồm|do|vào|trong|trên|dưới|đến|tới|của|từ|theo|sau|qua|bằng|nhằm|bị|mà|vì|nên|thì|còn|ở|và|về|rằng)$/u;

const isJoint = (word: string, before: string): boolean => JOINT.test(word) && !endsCompound(`${before} ${word}`);

/** Whether a part of a phrase begins at word `at`. */
const partBegins = (words: readonly RegExpExecArray[], at: number): boolean =>
  isJoint(words[at]?.[0] ?? '', words[at - 1]?.[0] ?? '');

export const wordsIn = (text: string): RegExpExecArray[] => [...text.matchAll(/\S+/gu)];

/** What a number is the name of: a road, a place, a storm, a model ("Lexus GX 460"). */
const NUMBERED =
  /(?:^|\s)(?:[Qq]uốc lộ|[Tt]ỉnh lộ|[Đđ]ường tỉnh|[Kk]hu vực|[Qq]uận|[Pp]hường|[Tt]hôn|[Ấấ]p|[Tt]ổ|số|[Kk]hóa|[Đđ]ề án|[Nn]ghị định|[Nn]ghị quyết|lần thứ|cấp|lớp|báo động|[Gg]iai đoạn|[Qq]uân khu|[Ss]ư đoàn|[Tt]rung đoàn|[Ll]ữ đoàn|[Vv]ùng|[Vv]òng|[Đđ]ợt|[Cc]ột mốc|[Kk]hoảnh|[Tt]iểu khu|[Ll]ô|[Tt]hửa|[Tt]ờ|[Kk]m|[Đđ]iều|[Kk]hoản|[Kk]hoá|thứ|\p{Lu}{1,3})$/u;

/** A text up to the next figure. */
export function beforeFigure(text: string): string {
  let kept = 0;
  for (const { index } of text.matchAll(/\s\S*\d/gu)) {
    const before = text.slice(Math.max(0, index - 14), index);
    // "giai đoạn 2020 | - 2022"
    const other = kept > 0 && /^\s\d+\s[-–]$/u.test(text.slice(kept, index));
    if (!other && !NUMBERED.test(before)) return text.slice(0, index);
    kept = index;
  }
  return text;
}

/** What has lost what it goes on from: "có | thể cảm nhận", "“vũ khí” | này được thử". */
const LOST = /^(?:thể\s(?!thao|dục|thơ|loại|tích|chất|chế|lệ)|này\s)/u;

/** A phrase that says something, `null` for any other. */
export function meaningful(text: string, { start, end }: Range): Range | null {
  const said = text.slice(start, end);
  if (!/[A-Za-zÀ-ӿẠ-ỹ]{2}/u.test(said) || /^(?:(?:hơn|gần|khoảng|trên)\s)?[\d'"“‘-]/u.test(said)) return null;
  return EMPTY.test(said) || LOST.test(said) || ASIDE.test(said) || SOMEBODY.test(said) || OFFICE.test(said)
    ? null
    : { start, end };
}

/** A phrase without the words at its end that lead on to something else. */
export function withoutTail(phrase: string): string {
  let said = phrase.trimEnd();
  for (let end = TRAILING.exec(said); end && !endsCompound(said); end = TRAILING.exec(said))
    said = said.slice(0, end.index);
  return said.replace(/[\s,&–'‘"-]+$/u, '');
}

/** The beginning of a phrase, cut where a part of it ends if it is too long. */
export function shortened(phrase: string): string {
  const words = wordsIn(phrase);
  let said = phrase;
  if (words.length > WHOLE) {
    const at = words.findLastIndex((_, i) => i >= LEAST && i <= MOST && partBegins(words, i));
    if (at < 0) return words.length > LONGEST ? '' : withoutTail(phrase);
    said = phrase.slice(0, words[at]?.index).trimEnd();
    const figure = said.search(/\s[\d.,/-]+$/u);
    if (figure > 0 && !NUMBERED.test(said.slice(0, figure))) said = said.slice(0, figure);
  }
  return withoutTail(said);
}
