import { oneOf } from '@/lib/text/patterns';

/** A range of a text in UTF-16 units. */
interface Range {
  start: number;
  end: number;
}

/** A figure with what it was found to measure. */
interface Measured extends Range {
  of: Range | null;
}

/** Length of a phrase that had to be cut, in words. */
const WORDS = 9;
/** Longest phrase behind which no better beginning was found, in words. */
const MOST = 12;
/** What ends the phrase that a number belongs to, seen from the number. */
const BREAK =
  /[.,](?!\d)|[;:()“”"!?…\n\t\u2028]|(?<!\s\p{Ll}+)\s[-–—]\s(?!\d)|\s[-–—]\s(?=\p{Lu})|\s(?:và|hoặc|trong đó|nhưng|song|còn|thì|mà|nếu)\s/gu;
const BRACKETS = /\([^()]*\)/gu;
/** Words between a phrase and its number that say nothing of what is measured. */
const LINKS = new RegExp(
  String.raw`(?<!\p{L})${oneOf(`
    hơn | trên | dưới | gần | khoảng | quanh | chừng | xấp xỉ | ước | ước tính | là | đạt | lên | xuống | tới
    đến | từ | với | còn | có | ở | mức | tại | số tiền | chỉ | mới | được | vào | cho | của | không quá
    khi | tối đa | tối thiểu | ít nhất | lớn hơn | nhỏ hơn | bằng | tổng cộng | thêm | giá | đã | như | chiếm | gồm
    bao gồm | khiến | trị giá | có giá trị | với tổng | đã có | ghi nhận | trong | cả | hết | tổng | sn | sinh năm
    lúc | không
  `)}\s*$`,
  'iu',
);
const OPENERS =
  /^\s*(?:trong đó|đồng thời|theo đó|ngoài ra|bên cạnh đó|cụ thể|hiện nay|hiện|như vậy|qua đó|do đó|đến nay)\s+/iu;
/** Who says it, which is not what is said: the phrase begins behind. */
const REPORT =
  /^.*(?<!\p{L})(?:cho biết|cho hay|nêu rõ|khẳng định|nhấn mạnh|cho rằng|nói rằng|xác nhận|thông tin thêm|chia sẻ)(?: thêm)?(?: rằng)?(?!\p{L})/iu;
/** Names of what is measured, with which a phrase begins best: "có diện tích …" is of the area. */
const QUANTITY =
  /(?<!\p{L})(?:tổng(?! cục| công| bí| giám| thống| liên| hợp| kết| thể)|diện tích|dân số|kinh phí|sản lượng|năng suất|công suất|khối lượng|trọng lượng|lượng mưa|mực nước|tốc độ|vận tốc|nhiệt độ|chiều (?:dài|rộng|cao|sâu)|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|kim ngạch|doanh thu|thu nhập|vốn đầu tư|giá trị|mức (?:phạt|lương|hỗ trợ|đầu tư|thu)|học phí|quy mô|thời hạn|số (?:lượng|người|vốn|nợ|thu|ca|hộ|vụ|tiền|học sinh))(?!\p{L})/giu;
/** What money is, right behind the amount: "6 tỷ đồng tiền thuê đất". */
const MONEY_OF =
  /^(?:tiền|vốn|dòng vốn|thuế|bảo hiểm|nợ|phí|lãi|ngân sách|doanh thu|viện trợ|kinh phí|học phí|trái phiếu)(?!\p{L})/iu;
/** What becomes of things counted, or what they do: "5 người | bị thương", "28 di tích | đã hoàn thành tu bổ". */
const PREDICATE =
  /^\s+((?:(?:hiện|đều|cũng|vẫn|nữa|khác|trên|này)\s+)*(?:(?:đã|đang|sẽ|chưa|không|phải|được|bị|có)\s+)+|(?:chết|tử vong|thiệt mạng|mất tích|thương vong|nhập viện|trúng tuyển|trở thành|gia nhập|tham gia|tham dự|lên đường|tốt nghiệp|tình nguyện|viết đơn|đạt|dương tính|mắc|nghi mắc|đăng ký|vi phạm|cai nghiện|phạm tội|liên quan|hư hỏng|sập|ngập)(?=\s|[.,;)]|$))/u;
/** A phrase of nothing but these says nothing. */
const EMPTY =
  /^(?:(?:theo|trước|sau|trong|ngoài|khi|cả|đó|đây|này|nay|anh|ông|bà|chị|tôi|đã|cùng|các|những|hiện|vẫn|cũng|chưa|thì|là|cho|hay|biết|nêu|rõ|cách|mới|chỉ|còn|đầu|nói|thêm|bị|được|ra|do|vì|từ|đến|và|với|có|hậu quả|lúc|vào|hồi|khoảng|sn|pv|của|đưa|làm|lấy|một|nhất|như|vậy|đợt|dịp|lần|nên|phải|không|hơn|gần|trên|dưới|thứ|cụ thể|riêng|nhiều|ngày|năm|tháng|giờ|tuy|mặc|dù)(?:\s+|$))+$/iu;
/** Words that a phrase does not end with. */
const TRAILING =
  /\s(?:và|của|cho|tại|ở|trong|với|do|để|là|từ|đến|có|bị|được|trên|theo|khi|những|các|về|như|sau|trước|qua|bằng|một|vào|nhằm|thì|mà|nơi|đã|sẽ|đang)$/iu;
/** Words that cannot begin what a measure is of: "tăng 36 USD so với …" against "thu giữ 127 gram ma túy". */
const NO_ATTRIBUTE = new RegExp(
  String.raw`^${oneOf(`
    so | mỗi | trong | tại | ở | để | và | với | từ | đến | tới | vào | cho | là | do | theo | trên | dưới | lên
    xuống | thì | đã | sẽ | được | bị | này | nữa | trở | khi | sau | trước | cùng | nhưng | nên | của | ngay
    chỉ | còn | như | tương | cao | thấp | hơn | bằng | ra | nhằm | thuộc | liên | nay | qua | gần | về | mà
    đối | không | có | các | đầu | vì | tọa | bố | tùy | khá | nằm | kéo | giúp | gồm | nối | đi | phục | cách | dài | rộng | sâu
    nặng | mới | vẫn | cũng | đang | vừa | sang | kể | tính | năm | ngày | tháng | quý | sáng | chiều | tối
  `)}$`,
  'iu',
);
const BEFORE_END = /\s(?:trong|tại|ở|so|cho|để|vào|do|theo|nhằm|từ|đến|tới|là|với|được|đã|sẽ|đang|cập)\s/iu;
/** Where, when and which way, which is not what is counted. */
const SETTING =
  /^(?:(?:hiện|giảm|tăng|gồm|trong|vượt|chiếm|thêm|trên địa bàn|trong số|tại đây|trước đó|(?:hằng|hàng|mỗi) (?:năm|tháng|ngày))(?:\s\p{L}+)?|do đó|vì vậy|tuy nhiên|đến nay|hiện nay|đồng thời|ngoài ra|đã có|theo đó|bên cạnh đó|đặc biệt|cụ thể)$/iu;
/** To whom a figure goes: "8 năm tù đối với …". */
const TOWARDS = /^\s*(?:đối với|đối|cho)\s+(?=\p{Lu})/u;
/** What may stand between two figures of one list. */
const LISTED = /^[^.;:()\d]{0,24}(?:,|\s(?:và|đến|tới|lên|hoặc)|[-–])\s*(?:hơn|gần|khoảng|trên|dưới)?\s*$/iu;

/** The text with brackets that do not hold the figure blanked, so that phrases run across them. */
export function withoutBrackets(text: string, at: Range): string {
  return text.replace(BRACKETS, (group, index: number) =>
    index < at.start && at.start < index + group.length ? group : ' '.repeat(group.length),
  );
}

/** Words behind which a phrase can begin, so that none begins in the middle of a compound. */
const PHRASE_BEFORE =
  /^(?:đã|được|có|với|cho|về|tại|các|những|để|là|khi|cũng|sẽ|đang|vẫn|gồm|do|vào|của|trong|trên|từ|theo|sau|qua|bằng|nhằm|bị|mà|vì|nên|thì|còn|ở|và|ra)$/u;
/** What a phrase can do without at its beginning. */
const LEADING = /^(?:với|có|là|từ|cũng|của|cùng|đã|và|mà|thì|do)$/iu;
/** Least words of a phrase that begins later than it could. */
const LEAST = 3;

/** Where a phrase of more than `MOST` words begins best: as early as it can behind a word that opens one. */
function phraseStart(words: readonly RegExpExecArray[]): number {
  const earliest = words.length - WORDS;
  for (let at = earliest; at <= words.length - LEAST; at++) {
    if (PHRASE_BEFORE.test(words[at - 1]?.[0].toLowerCase() ?? '')) return at;
  }
  return earliest;
}

/** How far back the name of what is measured may begin, in words. */
const FAR = 16;

/** Where the name of what is measured begins in the last words of a piece, -1 where it has none. */
function quantityStart(piece: string, words: readonly RegExpExecArray[]): number {
  const from = words[Math.max(0, words.length - FAR)]?.index ?? 0;
  QUANTITY.lastIndex = from;
  return QUANTITY.exec(piece)?.index ?? -1;
}

/** Last words of `text[from, to)` that make a phrase, links left out. */
function lastWords(text: string, from: number, to: number): Range | null {
  let piece = text.slice(from, to);
  for (let link = LINKS.exec(piece); link; link = LINKS.exec(piece)) piece = piece.slice(0, link.index);
  piece = piece.trimEnd();
  const opener = Math.max(OPENERS.exec(piece)?.[0].length ?? 0, REPORT.exec(piece)?.[0].length ?? 0);
  const rest = piece.slice(opener);
  const words = [...rest.matchAll(/\S+/gu)];
  const measured = quantityStart(rest, words);
  let cut = measured >= 0 ? words.findIndex(({ index }) => index === measured) : 0;
  const begins = (at: number, letter: RegExp) => letter.test(words[at]?.[0] ?? '');
  if (measured < 0 && words.length > MOST) {
    cut = phraseStart(words);
    // Not in the middle of a name: "Công | ty", "Hà | Tĩnh".
    while (cut > 0 && begins(cut - 1, /^\p{Lu}[^,]*$/u) && begins(cut, /^\p{L}/u)) cut--;
  }
  while (words.length - cut > 2 && LEADING.test(words[cut]?.[0] ?? '')) cut++;
  const first = words[cut];
  if (!first) return null;
  const start = from + opener + first.index;
  const end = from + piece.length;
  // "Tổng kim ngạch xuất nhập khẩu | qua cửa khẩu năm 2021 đạt …"
  const said = measured >= 0 ? shortened(text.slice(start, end)).length : end - start;
  return meaningful(text, { start, end: start + said });
}

/** Who says so, and another date: neither says what is measured or happens. */
const ASIDE =
  /^(?:theo\s.*|tuy nhiên|tính|(?:(?:đầu|giữa|cuối)\s+)?(?:ngày|tháng|năm|quý)\s+[\d/.-]+(?:\s+năm\s+\d+)?)$/iu;

/** A phrase that says something, `null` for any other. */
function meaningful(text: string, range: Range): Range | null {
  const said = text.slice(range.start, range.end);
  return /\p{L}{2}/u.test(said) && !EMPTY.test(said) && !ASIDE.test(said) ? range : null;
}

/** What is said of things counted right behind them, up to a break; `null` where nothing is. */
function predicateBehind(text: string, at: number, to: number): Range | null {
  const match = PREDICATE.exec(text.slice(at, to));
  if (!match?.[1]) return null;
  const start = at + match[0].length - match[1].length;
  BREAK.lastIndex = at;
  const stop = Math.min(to, BREAK.exec(text)?.index ?? to);
  const verb = at + match[0].length;
  let piece = text.slice(verb, Math.max(verb, stop));
  piece = piece.slice(0, BEFORE_END.exec(piece)?.index ?? piece.length);
  return meaningful(text, { start, end: start + shortened(text.slice(start, verb + piece.length)).length });
}

/** The beginning of a phrase that is too long, cut where a part of it ends. */
export function shortened(phrase: string): string {
  let said = phrase.trimEnd();
  const words = [...said.matchAll(/\S+/gu)];
  if (words.length > MOST) {
    const part = words.findLastIndex((word, i) => i > LEAST && i <= MOST && PHRASE_BEFORE.test(word[0].toLowerCase()));
    said = said.slice(0, words[part > 0 ? part : WORDS]?.index).trimEnd();
  }
  for (let end = TRAILING.exec(said); end; end = TRAILING.exec(said)) said = said.slice(0, end.index);
  return said.replace(/[\s,&–-]+$/u, '');
}

/** First words of `text[from, to)` up to a break or the next part of the sentence. */
function firstWords(text: string, at: number, to: number): Range | null {
  BREAK.lastIndex = at;
  const stop = BREAK.exec(text);
  const from = at + (TOWARDS.exec(text.slice(at, to))?.[0].length ?? 0);
  let piece = text.slice(from, Math.max(from, Math.min(to, stop?.index ?? to)));
  piece = piece.slice(0, BEFORE_END.exec(piece)?.index ?? piece.length);
  const words = [...piece.matchAll(/\S+/gu)].slice(0, WORDS);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || /^['"“‘]/u.test(first[0]) || NO_ATTRIBUTE.test(first[0])) return null;
  return meaningful(text, { start: from + first.index, end: from + last.index + last[0].length });
}

/** The starts of the clause that holds `at` and of the two before it, the nearest first. */
function clauses(text: string, from: number, at: number): Range[] {
  const found: Range[] = [];
  let start = from;
  BREAK.lastIndex = from;
  for (let stop = BREAK.exec(text); stop && stop.index < at; stop = BREAK.exec(text)) {
    found.unshift({ start, end: stop.index });
    start = Math.min(stop.index + stop[0].length, at);
    // A conjunction gives its last space back, so that the next break may begin with it.
    BREAK.lastIndex = Math.max(start - 1, stop.index + 1);
  }
  return [{ start, end: at }, ...found];
}

const words = (text: string, range: Range): number => text.slice(range.start, range.end).split(/\s+/u).length;

/** How far a figure's label is looked for on either side: a hostile page may write one sentence of megabytes. */
export const AROUND = 600;

/** What the figure is, as far as its label depends on it. */
export interface Figure extends Range {
  /** A measure, a share, money or a counted noun; a date is none of these. */
  what?: 'measure' | 'share' | 'money' | 'count';
}

/**
 * What a figure or date is about, as a range of its sentence; `null` where it stands alone. In this order: of things
 * counted what becomes of them ("5 người bị thương"); of a measure what it is an amount of ("127 gram ma túy"); what
 * the figure before it in a list measures; the words before it in its clause; the words behind it; the clause before,
 * unless that has a figure of its own, which only a share can be of.
 */
export function measuredBy(text: string, sentence: Range, at: Figure, previous: Measured | null = null): Range | null {
  const from = Math.max(0, at.start - AROUND);
  const to = Math.min(text.length, at.end + AROUND);
  const moved = <T extends Range>(range: T): T => ({ ...range, start: range.start - from, end: range.end - from });
  const clipped = { start: Math.max(sentence.start, from), end: Math.min(sentence.end, to) };
  const before = previous && { ...moved(previous), of: previous.of && moved(previous.of) };
  const found = measuredIn(text.slice(from, to), moved(clipped), moved(at), before);
  return found && { start: found.start + from, end: found.end + from };
}

function measuredIn(text: string, sentence: Range, at: Figure, previous: Measured | null): Range | null {
  const plain = withoutBrackets(text, at);
  const [own, ...earlier] = clauses(plain, sentence.start, at.start);
  const said = own ? lastWords(plain, own.start, own.end) : null;
  const before = said && SETTING.test(plain.slice(said.start, said.end)) ? null : said;
  const long = before !== null && words(plain, before) > 1;
  const predicate = at.what === 'count' ? predicateBehind(plain, at.end, sentence.end) : null;
  if (predicate) return predicate;
  const behind = firstWords(plain, at.end, sentence.end);
  const plainVerb = before === null || words(plain, before) < 3;
  const ofMoney = at.what === 'money' && behind !== null && (plainVerb || isMoneyOf(plain, behind));
  if (behind && (at.what === 'measure' || at.what === 'share' || ofMoney)) return behind;
  const listed = previous !== null && previous.end > sentence.start && LISTED.test(plain.slice(previous.end, at.start));
  if (listed && previous.of && (!long || (before?.start ?? 0) < previous.end)) return previous.of;
  if (long) return before;
  const inBrackets = plain[(own?.start ?? 0) - 1] === '(';
  if (!inBrackets && (behind ?? before)) return behind ?? before;
  for (const clause of earlier.slice(0, 2)) {
    if (at.what !== 'share' && /\d/u.test(plain.slice(clause.start, clause.end))) break;
    const phrase = lastWords(plain, clause.start, clause.end);
    if (phrase) return phrase;
  }
  return behind ?? before;
}

function isMoneyOf(text: string, { start, end }: Range): boolean {
  return MONEY_OF.test(text.slice(start, end));
}
