import { oneOf } from '@/lib/text/patterns';
import { type Range, unbroken } from './clauses';
import { UNITS } from './figures/lists';
import { AROUND, measuredBy } from './figures/measured';
import { LEAST, meaningful, withoutTail, wordsIn } from './phrases';

/** "chị Lò Thị Máy (SN 1978)" */
const BORN = /[A-Za-zÀ-ӿẠ-ỹ.]\s*[,(]\s*(?:SN|sinh năm|sinh ngày|sinh)\s*$/u;
/** How far back a word that says so stands, in UTF-16 units. */
const BORN_BACK = 20;

/** Whether a date beside a name is only when somebody was born, which is no event of the story. */
export const isBirth = (text: string, at: number): boolean => BORN.test(text.slice(Math.max(0, at - BORN_BACK), at));

/** A date that opens its sentence, with another or a source before it at most: what happens stands behind it. */
const OPENING = new RegExp(
  String.raw`^["“(\s]*(?:[^;:]{2,240}\s(?:đưa tin|cho biết|cho hay|thông báo|thông tin|cho thấy|xác định|chứng minh được|như sau)[,:\s]+)?(?:${oneOf(String.raw`
    trước đó | sau đó | theo đó | cụ thể | tiếp đó | tuy nhiên | ngoài ra | được biết | dịp này | thông tin ban đầu
    đặc biệt | bên cạnh đó | đồng thời | mới đây | gần đây | trước mắt | lý do | hai | ba | dự kiến | hơn | gần | trong ngày | hôm nay | ngày hôm nay | khoảng | vào | từ | đến | lúc | hồi | trong | tính | hết | các | và | tới | nay
    (?:theo|như|thực hiện|xét|sau|trước|tại|qua|nhằm|để|căn cứ|nhân|với|do|vì|nguồn tin|tin|thông tin|liên quan)\s[^,;]{3,200},
    (?:(?:đầu|giữa|cuối)\s)?(?:ngày|tháng|năm|quý)?\s?\d[\d/.-]*
  `)}[,:\s]+){0,12}$`,
  'iu',
);
/** The other end of a stretch of time, and which of several years or months it is. */
const PARTNER =
  /^\s*(?:(?:đến|tới|-|–|và)\s+(?:hết\s+)?(?:(?:đầu|giữa|cuối)\s+)?(?:ngày|tháng|năm|quý|cuối năm|nay)?\s*(?:\d[\d/.-]*)?|vừa qua|tới đây|này|tới|qua|cùng năm)(?=[,\s])/iu;
/** Where, when, why and by whom, before what happens. */
const ADVERBIAL =
  /^(?:tại|ở|trên|trong|do|vì|khi|sau|trước|qua|nhân|hòa chung|hoà chung|thực hiện|nhằm|để|theo|với|như|dưới|thừa|được sự|cùng|từ|giữa|mặc dù|dù|lợi dụng|phát hiện|nghi ngờ|trao đổi|báo cáo|phát biểu|đang|nhiệm kỳ|khóa|năm học|giai đoạn|đoạn|dọc|ngay|cách|cho|kể từ|tính|liên quan|sinh|trú|ngụ|quê|căn cứ|xét|khoảng|sáng|trưa|chiều|tối|đêm|hôm)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** A greater unit behind the smaller one: "tại bản A, | xã B, …". */
const TERRITORY = new RegExp(
  String.raw`^(?:(?:${UNITS}|đặc khu|xóm|thôn|bản|ấp|khu phố|đường)\s)?\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*)*(?:$|\sdo\s)`,
  'u',
);
/** Who says something, which is what happened elsewhere. */
const SAYS =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:cho biết|cho hay|xác nhận|nêu rõ|khẳng định|bày tỏ|đưa tin|phản ánh|thông tin(?= (?:về|với|thêm|rằng|cho|tới|đến|trên)|$)|tin từ|nguồn tin|ghi nhận của (?:pv|phóng viên|báo)|trao đổi với|trả lời|dẫn lời|khai nhận)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** The same behind the comma of a name and office, and whose paper or what day a date is. */
const SAYS_NEXT = /^(?:,?\s*(?:đã |cũng )?(?:cho biết|cho hay|xác nhận|thông tin|khẳng định)|\slà)(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** More than names. */
const TOLD = /(?:^|\s)(?!(?:và|hay|hoặc)\s)\p{Ll}/u;
/** Longest clause of an event that stays whole, and what a longer one is cut to, in words. */
const EVENT = 22;
const CUT = 20;
/** Fewest words of an event behind which it is cut: where nothing marks the verb, the first may be no more than who. */
const UNMARKED = 7;
/** Fewest words of what is said behind the mark of a verb. */
const SAID = 3;
/** Marks of a verb, the surest first: what stands before them only says who. */
const VERBS = [/(?:^|\s)(?:đã|sẽ|đang|vừa)\s/u, /(?:^|\s)(?:được|bị|phải|có|là)\s/u];
/** Deeds of the news that stand without a mark. */
const NEWS =
  /\s(?:phát hiện|bắt|tổ chức|khởi công|khánh thành|khai mạc|ban hành|ký|trao|tặng|nhận|tiếp nhận|công bố|thông qua|phê duyệt|bổ nhiệm|khởi tố|xét xử|tuyên|yêu cầu|chỉ đạo|kiểm tra|phối hợp|triển khai|hoàn thành|đưa|chuyển|lập|thành lập|mở|họp|làm việc|đến|về|vào|ra|cho|mua|bán|thu|chi|xả|tăng|giảm|đạt|đón|dự|thăm|làm|gây|khiến|xảy ra|diễn ra|kéo dài|học|tốt nghiệp|bảo vệ|gặp|xuống|bỏ|trốn|trưng bày|ghi nhận|khen|thắng|thua|giành|đoạt|phát động|cho phép|đề nghị|đề xuất|giao(?! thông| dịch| lưu)|cấp(?! cứu)|ra mắt|bắn|nổ súng|tấn công|kết án|đóng cửa|phân bổ|xử phạt|chấm dứt|dừng|gửi|nộp|sáp nhập|thu hồi|bàn giao|công tác|giữ|trở thành|rút|rời|phóng|niêm yết|thông xe|áp|ngừng|ngưng|xuất hiện|xuất bến|hạ thủy|nghỉ|từ chức|kết hôn|tìm thấy|qua đời|hy sinh|bốc cháy|bùng phát|va chạm|sạt lở|xuất bản|đầu tư|duy trì)\s/u;
/** Of these, those that no noun ends with. */
const DEEDS =
  /\s(?:phát hiện|bắt giữ|bắt quả tang|công bố|tặng|trao tặng|ban hành|phê duyệt|khởi tố|tiếp nhận|khởi công|nhận chỉ đạo|nhận tin báo)\s/u;
/** Right behind a date that stands between who and what. */
const DEED_NEXT =
  /^\s(?!(?:tại|ở|với|trong|theo|khi|để|nhưng|và|đến|tới|do|của|cho|trên|dưới|sau|trước|từ|vì|nên|qua|này|đó|vừa qua|vào|về|như|bằng|cùng|hoặc|thì|là|mà|nhằm|giữa|trở|nay|cách|gần|ngay|cạnh|khiến|làm|gây|nhân|bởi|gắn|dương lịch|âm lịch|hằng|hàng|năm|ngày|tháng)(?![A-Za-zÀ-ӿẠ-ỹ]))\p{Ll}/u;
/** What takes place by itself, and what is named by when it is: "vụ cháy rừng", "lễ hội", "hạn nộp hồ sơ". */
const OCCASION =
  /^(?:vụ|trận|cơn|cuộc|đợt|lễ|hội nghị|hội thảo|phiên|kỳ họp|đại hội|chuyến|mưa|bão|lũ|giải|sự kiện|chiến dịch|buổi|việc|hạn|thời (?:gian|hạn|điểm))(?![A-Za-zÀ-ӿẠ-ỹ])/iu;
/** A short phrase with a subject: "Redl tự sát", "nó đóng cửa". */
const SUBJECT =
  /^(?:(?!(?:Các|Những|Ngày|Lần|Ban|Bộ|Sở|Cục)\s)\p{Lu}|(?:nó|họ|ông|bà|anh|chị|em|tôi|cô|cháu|công ty|trường|xã)\s)/u;
/** Behind these words of a clause what happened is said, and what follows says where, why and how. */
const ENDS =
  /^(?:với|cho|tại|để|do|vào|trong|trên|dưới|đến|tới|từ|theo|sau|qua|bằng|nhằm|vì|nên|khi|ở|về|rằng|trước)$/u;
/** Clauses of where and when that may stand before the event. */
const SKIPPED = 6;

/** What happens on a date, as a range of its sentence; null where the sentence does not say it in one piece. */
export function happening(text: string, sentence: Range, at: Range): Range | null {
  const from = Math.max(sentence.start, at.start - AROUND);
  const before = text.slice(from, at.start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const first = RANGE.exec(clause);
  // Both ends of a stretch of time say what its beginning does.
  if (first) return happening(text, sentence, { start: at.start - (first[1]?.length ?? 0), end: at.end });
  const to = Math.min(sentence.end, at.end + AROUND);
  // "Reuters dẫn hải quân hôm 23/11 | cho biết": when it was said.
  if (SAYS_NEXT.test(text.slice(at.end, to))) return null;
  if (OPENING.test(clause)) return eventBehind(text, at.end, to);
  // "…, và tháng 9/2014 | được phong thượng tướng"
  if (NEXT.test(clause) && DONE.test(text.slice(at.end, to))) return eventBehind(text, at.end, to);
  // "đến năm 2030" is how far plans reach, and "Tại hội nghị ngày 5/3, …" when something was said.
  if (UNTIL.test(clause) || COMPARED.test(clause) || (ADVERBIAL.test(clause.trimStart()) && !clause.includes(',')))
    return null;
  const { of } = measuredBy(text, sentence, { ...at, what: 'date' });
  const said = of && text.slice(of.start, of.end);
  if (!of || !said || wordsIn(said).length < LEAST || !TOLD.test(said)) return null;
  // "lợi nhuận năm 2018": how much of something, which is no event.
  if (AMOUNT.test(said) && verbAt(said) < 0) return null;
  if (verbAt(said) < 0 && !OCCASION.test(said)) {
    const news = NEWS.test(` ${said} `);
    // "Cảnh sát Mẫu hôm 1/7 | bắt hai người": before the date only who.
    if (!news && DEED_NEXT.test(text.slice(at.end, to))) return deedNext(text, at.end + 1, to);
    if (!SUBJECT.test(said) && (!news || wordsIn(said).length <= LEAST)) return null;
  }
  if (COMPARES.test(said)) return null;
  return SAYS.test(said) || ADVERBIAL.test(said) ? null : of;
}

/** Before the second end of a stretch of time: "mở từ | 19/8 đến hết |". */
const RANGE =
  /\stừ\s((?:(?:ngày|tháng|năm|quý|sáng|chiều|tối|đầu|giữa|cuối)\s){0,3}\d\S*(?:\sngày\s\d\S*)?\s(?:đến|tới)\s(?:hết\s)?)$/iu;

/** A date in a row of events, and the deed right behind it. */
const NEXT = /(?:,|\svà)\s(?:vào |đến |từ )?$/iu;
const DONE = /^\s(?:được|bị|đã|giữ chức|làm|trở thành|là)\s/u;

/** What is measured over a stretch of time. */
const AMOUNT =
  /^(?:tổng|lợi nhuận|doanh thu|kim ngạch|sản lượng|giá|mức|vốn|thu nhập|tỷ lệ|tỉ lệ|diện tích|số|kinh phí|thu ngân sách|chi ngân sách)\s/iu;

/** What is compared, and who says something that stands elsewhere. */
const COMPARES = /^so (?:sánh|với)\s|\s(?:tuyên bố|nói|viết|nêu|kể)$/iu;

/** A date that only another is compared with. */
const COMPARED = /\s(?:so(?: với)?(?: cùng kỳ)?(?: mức| của)?|gấp\s[^,;]{0,40}\slần[^,;]{0,24})\s*$/iu;
/** How far something reaches, unless it says since when. */
const UNTIL = /^(?!.*\stừ\s).*\s(?:đến|tới)\s(?:hết |cuối |giữa |khoảng )?$/iu;

/** The clause behind a date; where and why are passed over, and what somebody only says is no event. */
function eventBehind(text: string, at: number, to: number): Range | null {
  const plain = unbroken(text.slice(at, to), { start: 0, end: 0 });
  let start = PARTNER.exec(plain)?.[0].length ?? 0;
  for (let i = 0; i < SKIPPED; i++) {
    const comma = /^\s*,\s*/u.exec(plain.slice(start));
    start += (comma ?? /^\s*(?:thì\s)?/u.exec(plain.slice(start)))?.[0].length ?? 0;
    const clause = CLAUSE.exec(plain.slice(start))?.[0] ?? '';
    if (SAYS.test(clause)) return null;
    if (!ADVERBIAL.test(clause) && (i === 0 || !TERRITORY.test(clause.trim()))) {
      const said = whole(plain.slice(start), clause);
      const told = SAYS.test(said) || SAYS_NEXT.test(plain.slice(start + said.length));
      if (told) return null;
      // "Chiều 3/8, | nghi phạm Mẫu, | 21 tuổi, xả súng": before its comma no more than who.
      const onlyWho = /^[,;]/u.test(plain.slice(start + said.length)) && !hasVerb(said);
      return onlyWho ? null : eventIn(text, at + start, said);
    }
    // "tại xã Mẫu Sơn | xảy ra vụ cháy": where, and what happened there.
    const there = plain[start + clause.length] === ',' ? null : /\s(?=(?:đã|sẽ|diễn ra|xảy ra)\s)/u.exec(clause);
    if (there) return eventIn(text, at + start + there.index + 1, clause.slice(there.index + 1));
    start += clause.length;
    if (plain[start] !== ',') return null;
  }
  return null;
}

const CLAUSE =
  /^(?:[^,.;:!?\n\u2028“"]+|“[^”\n]{0,80}”|"[^"\n]{0,80}"|[“"]|[,:](?=\d)|\.(?=\S)|(?<=(?<![A-Za-zÀ-ӿẠ-ỹ])(?:TP|Tp|TX|Tx|TS|ThS|GS|BS|\p{Lu}))\.(?=\s))*/u;
/** Where or who of a subject goes on behind its comma: "người dân ở xã Tân Mẫu, | huyện Mẫu Gia đã …", "bà A, | giám đốc …". */
const GOES_ON = new RegExp(
  String.raw`^,\s*(?:(?:${UNITS}|thôn|bản|ấp)\s)?(?:\p{Lu}|(?:nhiệm kỳ|bộ|sở|cục|phòng|ban|công an)\s|(?:trú|ngụ|quê|sinh năm|đã|sẽ|đang|vừa|được|bị)\s)`,
  'u',
);

/** Before the comma of a list: "yêu cầu các ban, | ngành hướng dẫn", "sẽ có 13 tỉnh, | thành phố". */
const LISTS = new RegExp(String.raw`\s(?:(?:các|những)\s\p{Ll}+|\d+\s(?:${UNITS}))$`, 'u');

/** A clause with what its commas cut off of it: the rest of a list, or of who has no verb yet. */
function whole(text: string, clause: string): string {
  let said = clause;
  while (said.length < AROUND && text[said.length] === ',') {
    if (!LISTS.test(said) && (verbAt(said) >= 0 || !GOES_ON.test(text.slice(said.length)))) break;
    said += `,${CLAUSE.exec(text.slice(said.length + 1))?.[0] ?? ''}`;
  }
  return said;
}

const hasVerb = (said: string): boolean => verbAt(said) >= 0 || NEWS.test(` ${said} `);

/** The deed that begins at `start`. */
function deedNext(text: string, start: number, to: number): Range | null {
  const clause = CLAUSE.exec(text.slice(start, to))?.[0] ?? '';
  return SAYS.test(clause) ? null : eventIn(text, start, clause, 0);
}

/** What a clause of `text` says, whose verb is marked at `verb`, if anywhere. */
function eventIn(text: string, start: number, clause: string, verb = verbAt(clause)): Range | null {
  if (/(?:TP|TX)\.?$/iu.test(clause)) return null;
  const said = cutTo(clause.trimEnd(), verb);
  // Of what is too long to say who did it, the deed.
  if (said === '' && verb > 0) {
    const deed = Math.min(verb, DEEDS.exec(clause)?.index ?? verb);
    return eventIn(text, start + deed + 1, clause.slice(deed + 1));
  }
  // "Ngày 4/7 | là một ngày tồi tệ", "Ngày 20/11 | hằng năm"
  if (wordsIn(said).length <= LEAST || /^(?:là|(?:hàng|hằng|mỗi) năm)\s/u.test(said)) return null;
  const range = { start, end: start + said.length };
  const bracket = text.slice(range.start, range.end).indexOf('(');
  // With what brackets hold a label may be twice as long as it reads.
  if (bracket < 0 || wordsIn(text.slice(range.start, range.end)).length <= EVENT) return meaningful(text, range);
  const before = withoutTail(said.slice(0, bracket));
  if (verbAt(before) >= 0 || NEWS.test(`${before} `)) return meaningful(text, { start, end: start + before.length });
  const behind = verbAt(said.slice(bracket));
  return behind < 0 ? null : eventIn(text, start + bracket + behind + 1, said.slice(bracket + behind + 1));
}

/** Where the verb of a clause is marked, -1 where it is not. */
function verbAt(clause: string): number {
  for (const mark of VERBS) {
    const at = clause.search(mark);
    if (at >= 0) return at;
  }
  return -1;
}

/** What a clause says, without where, why and how if it is long; empty where that cannot be told. */
function cutTo(clause: string, verb: number): string {
  const words = wordsIn(clause);
  if (words.length <= EVENT) return withoutTail(clause);
  const least = verb < 0 ? UNMARKED : wordsIn(clause.slice(0, verb)).length + 1 + SAID;
  if (verb < 0 && !NEWS.test(words.slice(0, UNMARKED + LEAST).join(' '))) return '';
  const end =
    words.findLast(({ 0: word }, i) => i >= least && i <= CUT && ENDS.test(word)) ??
    words.findLast(({ 0: word }, i) => i >= least && i <= EVENT && word === 'và');
  // Of "được khánh thành và đưa | vào sử dụng" the second half says nothing.
  return end ? withoutTail(clause.slice(0, end.index)).replace(/\svà\s\S+$/u, '') : '';
}
