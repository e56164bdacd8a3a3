import { bareSyllable, isSyllable } from '@/lib/text/syllable';
import { endsPunctuated, isCapital, NAMES, phrases, words } from '../text';
import { isSurname } from './surnames';

/** First words of the names of outlets, agencies and collectives. */
const BODIES = phrases(
  'báo, đài, cổng, ấp, thôn, khóm, xóm, buôn, khu phố, xã, phường, thị trấn, thị xã, huyện, quận, tỉnh, bản, bạn, đội, ' +
    'tạp chí, trang tin, trang thông tin, trang ttđt, trang web, trang điện tử, thông tấn, kênh, ban, bộ, sở, phòng, ' +
    'ubnd, vp, ủy ban, uỷ ban, quản trị, trung tâm, công an, văn phòng, hội, tòa soạn, toà soạn, nhóm, tổng hợp, ' +
    'công ty, tập đoàn, theo, nguồn, thời báo, nhịp sống, trí thức, tri thức, đời sống, pháp luật, giáo dục, ' +
    'gia đình, an ninh, người lao động, thanh niên, tuổi trẻ, tiền phong, lao động, nhân dân, dân trí, dân việt, ' +
    'đại đoàn kết, hà nội mới, sài gòn giải phóng, quân đội, ngôi sao, ngoisao, vietnamnet, vietnamplus, vietnam, ' +
    'vnexpress, zing, znews, soha, kenh14, cafef, reuters, afp, ap, cnn, bbc, bloomberg, xinhua, tân hoa xã, ' +
    'phóng viên, cộng tác viên, lưu bài, biên tập, công chức, cán bộ, chuyên viên, giáo viên, văn hóa, văn hoá, ngày, ' +
    'thứ, chia sẻ, xem, gửi, bình luận, mời, tin, bài, ảnh, đảng ủy, tm, kt, tl, chủ tịch, phó chủ tịch, giám đốc, ' +
    'thủ tướng, tổng biên tập, đại diện, thành ủy, chi cục, cục, vụ, hạt, đồn, trạm, thành đoàn, ' +
    'đoàn thanh niên, đoàn xã, chi đoàn, liên đoàn, trung đoàn, lữ đoàn, sư đoàn, bệnh viện, ngân hàng, bảo hiểm, ' +
    'kho bạc, viện, tòa án, học viện, trường chính trị, trường thpt, trường thcs, trường tiểu học, trường mầm non, ' +
    'trường đại học, trường cao đẳng, du lịch, y tế, sức khỏe, giải trí, công nghệ, khoa học, môi trường, ' +
    'nông nghiệp, bất động sản, trang chủ, thông báo, quyết định, kế hoạch, nghị quyết, công điện, giấy mời, ' +
    'công văn, chỉ thị, tờ trình, cáo phó, đang, trực tiếp, tường thuật, kết thúc, đã kết thúc, cập nhật, thư ngỏ, ' +
    'văn bản, tài liệu, lời cảm ơn, chương trình, thể lệ, quốc phòng, thị trường, doanh nghiệp, tài chính, đất nước, ' +
    'góc nhìn, phóng sự, ký sự, đào tạo, khoa giáo, kinh tế, thời sự, chính trị, nội chính, thể thao, quốc tế, ' +
    'xuất bản, truyền thông, truyền hình, tuyên truyền, hồ sơ, danh mục, danh sách, danh bạ, đăng bộ, đăng ký, thi đua, ' +
    'trưởng ban, trưởng phòng, tiểu học, mầm non, thanh tra, thư viện, công đoàn, liên đội, khoa nội, ' +
    'khoa ngoại, khoa sản, khoa nhi, khoa dược',
);
/** The most words that one of these has. */
const BODY_WORDS = 4;
/** Words that no person's name contains. */
const NO_NAMES = phrases(
  'website, fanpage, pv, p.v, p.v., bt, th, tt, c.t.v, b.t.v, b.b.t, b.b.t., vov, vna, tto, plo, tno, nlđo, editor, ' +
    'facebook, twitter, zalo, google, youtube, tiktok, email, mail, online, media, press, team, group, bởi, by, the, ' +
    'video, clip, podcast, audio, infographic, photo, longform, emagazine, multimedia',
);
/** Words that begin headings and no name, though names without marks look like them: "TỔ CHỨC", "LỄ KHAI GIẢNG". */
const NO_FIRST_NAMES = words(
  'lễ tên số người nội tổ tổng chủ chú phần phân phản điều điện diện diễn làm thăm tham không đổi đối đời hỗ hộ ' +
    'họ đáng đóng động cùng cũng chúng chứng nhận nhắn đơn đấu đầu trận trạng trả kỷ kỹ ký ngữ ngăn tủ tặng vận vấn ' +
    'vẫn vợ bảng bán bánh cảm cấm dẫn đảng giảng hạn hãng hiện hóa hoá khả kiểu là lãi lái làng lượng nóng phố phổ ' +
    'phụ quê thí thiếu ủng',
);
/** Words that stand alone on buttons, below a text or as an answer, though names contain them too. */
const NO_SHORT_NAMES = phrases('in, lưu, đọc, nghe, trang, hết, vâng, dạ, không, có');
const NOT_IN_NAMES = /admin|\bad min\b|user|news|\.(?:vn|com|net|org)|\bvn[a-zà-ỹ]{3}|@|https?:/;
/** A figure in one word, or behind a capital: an account or outlet. Others tell: "45 tuổi", "người giữ rừng 30 năm". */
const FIGURED = /^(?=\p{Lu}|\S+$).*\d/u;

/** The number of a part, with which no name begins: V and X may be initials, VI is a surname. */
const NUMERAL = /^(?:(?:I{1,3}|IV|VI{2,3}|IX)\.?|VI\.)$/;

/** Whether a word may be part of a name: a capital and letters behind it, or initials with full stops. */
const isNamePart = (part: string) => isCapital(part[0]) && /^[A-Za-zÀ-ỹ.'’]+$/.test(part) && !NUMERAL.test(part);

/** Whether lower-case words begin as the name of an outlet, agency or collective does. */
function beginsAsBody(words: readonly string[]): boolean {
  const plain = words.slice(0, BODY_WORDS).map((word) => word.replace(/\.$/, ''));
  return plain.some((_, i) => BODIES.has(plain.slice(0, i + 1).join(' ')));
}

/** Words by which papers speak of people; nobody signs with one. */
const HONORIFICS = phrases('ông, bà, anh, chị, cô, thầy, chú, bác, cụ');

const isHonoured = ([first = '', second = '', ...rest]: readonly string[]) =>
  rest.length > 0 && HONORIFICS.has(first.toLowerCase()) && isSurname(second);

/** A name without such a word, with which some label the author: "Tác giả: Cô Lò Thị Mai". */
export function withoutHonorific(name: string): string {
  const words = name.split(/\s+/);
  return isHonoured(words) ? words.slice(1).join(' ') : name;
}

/** Two syllables joined by a hyphen, as in pen names: "Lê-Vy". */
const JOINED = /^[^\s-]{2,8}-[^\s-]{2,8}$/;

/** The text with a space for such a hyphen. */
function withoutJoint(text: string): string {
  const isJoined = JOINED.test(text) && text.split('-').every((part) => isSyllable(bareSyllable(part.toLowerCase())));
  return isJoined ? text.replace('-', ' ') : text;
}

/** Whether a text is the name, short name or initials of one person. */
export function isPerson(written: string): boolean {
  const text = withoutJoint(written);
  // A full stop behind a whole word ends a sentence; initials have one letter or two.
  if (text.length < 2 || text.length > 40 || /[A-Za-zÀ-ỹ]{3}\.$/.test(text)) return false;
  const parts = text.split(/\s+/);
  if (parts.length > 6 || !parts.every(isNamePart) || isHonoured(parts)) return false;
  return !NO_FIRST_NAMES.has((parts[0] ?? '').toLowerCase()) && !isHeading(text, parts) && !isNobody(text);
}

/** Whether a text is surely a whole name, even if it stands alone: it begins with a surname. */
export function isPlainName(text: string): boolean {
  const words = text.split(/\s+/);
  // "A A" sets the size of letters.
  return words.length >= 2 && words.some(({ length }) => length > 1) && isPerson(text) && isSurname(words[0] ?? '');
}

/** Whether a text is a whole name or a Vietnamese pen name; the names of foreign papers have other syllables. */
export function isNativeName(text: string): boolean {
  const isNative = (word: string) => word.includes('.') || isSyllable(bareSyllable(word.toLowerCase()));
  return isPlainName(text) || (isFullName(text) && /\p{L}[\p{L}.]/u.test(text) && text.split(/\s+/).every(isNative));
}

const VOWEL = /[aeiouy]/;

/** Whether a word is an abbreviation ("KBP", "THPT", "ĐT"): capitals that form no syllable, or contain no vowel. */
function isAbbreviation(word: string, text: string): boolean {
  const letters = (word.split('-', 1)[0] ?? '').replace(/\.$|&/g, '');
  // Initials may have two letters: "TM", "M.A".
  const least = word === text || text === text.toUpperCase() || word.endsWith('.') ? 3 : 2;
  if (letters.length < least || letters !== letters.toUpperCase() || !/^[A-Za-zÀ-ỹ]+$/.test(letters)) return false;
  const bare = bareSyllable(letters.toLowerCase());
  return word === text || text !== text.toUpperCase() ? !isSyllable(bare) : !VOWEL.test(bare);
}

/** Whether a text is a heading in capitals: pen names are shorter, and whole names begin with a surname. */
function isHeading(text: string, words: readonly string[]): boolean {
  return words.length > 3 && text === text.toUpperCase() && !text.includes('.') && !isSurname(words[0] ?? '');
}

/** Whether a part of an author's line is no person but may stand there: an outlet, an agency, an account. */
export function isNobody(text: string): boolean {
  const lower = text.toLowerCase();
  const words = lower.split(/\s+/);
  if (NOT_IN_NAMES.test(lower) || FIGURED.test(text) || NO_SHORT_NAMES.has(lower)) return true;
  if (words.some((word) => NO_NAMES.has(word))) return true;
  if (text.split(/\s+/).some((word) => isAbbreviation(word, text))) return true;
  if (text.length > NAMES || /[a-zà-ỹ]{2}[.!?…:]$/.test(text)) return false;
  return beginsAsBody(words) || (/^t[px]\.?$/.test(words[0] ?? '') && words.length > 1);
}

/** Whether a line is only the name of an outlet, agency or office. */
export function isOutlet(line: string): boolean {
  return line.length <= 40 && isCapital(line[0]) && !endsPunctuated(line) && isNobody(line) && !/\d/.test(line);
}

/** Whether a text is a whole name: at least two words, or initials. */
export function isFullName(text: string): boolean {
  return isPerson(text) && (text.includes(' ') || text.includes('.'));
}

/** Places whose names could be people's: they sign nothing, and stand where sections and datelines do. */
const PLACES = phrases(
  'hà giang, hà nội, hà nam, hà tĩnh, cao bằng, lai châu, sơn la, lào cai, yên bái, lạng sơn, bắc kạn, bắc giang, ' +
    'bắc ninh, thái nguyên, thái bình, phú thọ, phú yên, vĩnh phúc, vĩnh long, quảng ninh, quảng nam, quảng ngãi, ' +
    'quảng bình, quảng trị, hưng yên, hải dương, hải phòng, nam định, ninh bình, ninh thuận, thanh hóa, nghệ an, ' +
    'đà nẵng, bình định, bình thuận, bình dương, bình phước, khánh hòa, kon tum, gia lai, đắk lắk, đắk nông, ' +
    'lâm đồng, đồng nai, đồng tháp, tây ninh, long an, tiền giang, hậu giang, kiên giang, an giang, bến tre, ' +
    'trà vinh, cần thơ, sóc trăng, bạc liêu, cà mau, điện biên, hòa bình, tuyên quang, hồ chí minh, tây bắc, ' +
    'đông bắc, tây nguyên, việt nam, hoàng sa, trường sa, phú quốc, côn đảo, đà lạt, nha trang, vũng tàu, hạ long, ' +
    'sa pa, châu á, châu âu, châu phi, châu mỹ, trung quốc, đài loan, hàn quốc, triều tiên, nhật bản, thái lan, ' +
    'ấn độ, mông cổ, hoa kỳ, ba lan, phần lan, ai cập',
);

/** Whether what could be a person's name is a place's. */
export const isPlace = (name: string) => PLACES.has(withoutJoint(name).toLowerCase());

/** The people among the authors that metadata state: whole names only, as accounts look like single words. */
export function statedPeople(values: readonly string[]): string[] {
  const named = values.flatMap((value) => value.replace(/^(?:bởi|by) /i, '').split(/[;,]|\s(?:&|và)\s/));
  return [...new Set(named.map((name) => name.trim()).filter(isFullName))];
}
