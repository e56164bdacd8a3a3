/** What an author's line begins with, and whether the name behind it wrote the text. */
const ROLE =
  /^(?:(?:tin|bài|bài viết|nội dung|thực hiện|ghi|lời|tác giả|biên tập|biên soạn|người viết|theo)(?:\s*(?:,|và|&|-|–|\/|\+)\s*(?:tin|bài|ảnh|hình ảnh|hình|video|clip|đồ họa|thực hiện|trình bày|thiết kế))*)\s*(?::|(?<=theo)\s)\s*/iu;
/** A line that credits pictures alone. */
const PICTURES_ONLY = /^(?:ảnh|hình ảnh|hình|video|clip|đồ họa|thiết kế|trình bày|minh họa|ảnh minh họa)\s*:/iu;
const TITLES =
  /^(?:phóng viên|pv|nhà báo|ctv|cộng tác viên|biên tập viên|btv|nhóm|thạc sĩ|ths\.?|ts\.?|luật sư)\s+(?=\p{Lu})/iu;
/** Outlets, agencies, accounts, collectives: none of them a person. */
const NOT_PEOPLE =
  /^(?:báo|đài|cổng|tạp chí|trang|thông tấn|kênh|ban|bộ|sở|phòng|ubnd|ủy ban|uỷ ban|trung tâm|công an|văn phòng|hội|tòa soạn|toà soạn|nhóm|tổng hợp|công ty|tập đoàn|theo|nguồn|thời báo|nhịp sống|trí thức|tri thức|đời sống|pháp luật|giáo dục|gia đình|an ninh|người lao động|thanh niên|tuổi trẻ|tiền phong|lao động|nhân dân|dân trí|hà nội mới|sài gòn giải phóng|quân đội|ngôi sao|ngoisao|vietnamnet|vietnam\s?plus|vnexpress|zing|znews|soha|kenh14|cafef|reuters|afp|ap|cnn|bbc|bloomberg|xinhua|tân hoa xã|viet|nhóm phóng viên|phóng viên|cộng tác viên|biên tập|ngày|thứ|chia sẻ|xem|gửi|bình luận|mời|tin|bài|ảnh)(?![\p{L}])|(?:^|\s)(?:pv|p\.v|ctv|btv|bbt|bt|ttxvn|vov|vtv|vna|tto|plo|tno|nlđo|th|tt|admin\w*|user\w*|editor|online|news|media|press|team|group|vov\d?)(?:\s|$)|admin|\.(?:vn|com|net|org)|@|https?:|\d/iu;
const NAME_PART = /^(?:\p{Lu}[\p{L}'’]*\.?|(?:\p{Lu}\p{L}?\.)+\p{Lu}?\p{L}*|Y|H['’]\p{L}+)$/u;

/** Whether a text is the name, short name or initials of one person. */
export function isPerson(text: string): boolean {
  if (text.length < 2 || text.length > 40 || NOT_PEOPLE.test(text)) return false;
  const parts = text.split(/\s+/);
  return parts.length <= 6 && parts.every((part) => NAME_PART.test(part) && part !== 'TP' && part !== 'UBND');
}

/** Whether it is a whole name: two words at least, or initials. */
function isFullName(text: string): boolean {
  return isPerson(text) && (/\s/.test(text) || /^(?:\p{Lu}\.\s?)+\p{Lu}?\p{L}*$/u.test(text));
}

/** Takes away what surrounds names: roles, titles, brackets, dates, credits of pictures. */
function bare(text: string): string {
  return text
    .replace(/\s*\|.*$/u, '')
    .replace(/[([{][^)\]}]*[)\]}]/gu, ' ')
    .replace(/\s*[-–—,;]?\s*(?:ảnh|video|clip|đồ họa|nguồn)\s*:.*$/iu, '')
    .replace(/\s+và \d+ (?:tác giả|người) khác.*$/iu, '')
    .replace(/[-–—,|•·\s]*(?:(?:thứ|chủ)\s+\p{L}+,?\s*)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*$/iu, '')
    .replace(/\s+(?:tổng hợp|lược dịch|dịch|biên dịch|thực hiện|ghi)\s*$/iu, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s\-–—,;:|•·/]+$/gu, '')
    .trim();
}

/** The parts of a line of names; a dash, comma, slash or "và" stands between two. */
function parts(text: string): string[] {
  return text
    .split(/\s+(?:[-–—&+]|và)\s+|\s*[,;/|•·\u2028]\s*|\s*[–—]\s*|(?<=[\p{Ll}\p{Lu}]{2})-(?=\p{Lu}\p{L}+\s)/u)
    .map((part) => part.replace(TITLES, '').trim())
    .filter(Boolean);
}

/**
 * The people that a line of authors names, as printed; empty where it names none, or something that is no name.
 * "Theo A/B" names A where A is a person; "Ảnh: A" names nobody who wrote.
 */
export function peopleIn(line: string): string[] {
  const text = line.normalize('NFC').trim();
  if (PICTURES_ONLY.test(text)) return [];
  const role = ROLE.exec(text)?.[0] ?? '';
  const reprint = /theo\s*:?\s*$/iu.test(role);
  const found = parts(bare(text.slice(role.length)));
  if (reprint) {
    const first = found[0];
    return first && found.length > 1 && isFullName(first) ? [first] : [];
  }
  if (!found.length || !found.every((part) => isPerson(part) || NOT_PEOPLE.test(part))) return [];
  return [...new Set(found.filter(isPerson))];
}

/** Whether a line says by its first words that it names who made the text. */
export function hasRole(line: string): boolean {
  return ROLE.test(line) || PICTURES_ONLY.test(line);
}

/** The people among authors that metadata state: whole names only, as accounts look like single words. */
export function statedPeople(values: readonly string[]): string[] {
  const found = values.flatMap((value) => value.split(/\s*[;,]\s*/)).filter(isFullName);
  return [...new Set(found)];
}
