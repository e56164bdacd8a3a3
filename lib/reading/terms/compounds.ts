import type { Match } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import type { Token } from '@/lib/text/tokens';

/**
 * Words of two syllables whose second begins what looks like a term: "cán bộ | y tế" is no "Bộ Y tế". Found where
 * terms stood in some 7,700 articles, by how firmly the syllables at their borders hang together.
 */
const BEFORE = keysOf(
  'ấn định, bàn giao, bằng chứng, cán bộ, căn hộ, chánh văn, chi bộ, chỉ định, chính quyền, chuẩn bị, cơ sở',
  'cộng đồng, công sở, cụ thể, cục bộ, đảng bộ, đăng ký, đề nghị, đồng bộ, động đất, gia tăng, giao thông, hàng hải',
  'hồ sơ, hỗ trợ, hoạch định, hội đồng, hội nghị, khẳng định, kiến nghị, lạm quyền, liên hiệp, môi trường, nâng cấp',
  'ngân hàng, ngành nghề, nghị quyết, nhà nước, nhận định, nhân quyền, nhất định, nội bộ, ổn định, phát hiện',
  'quan điểm, quy định, quyết định, sơ bộ, tấn công, tập đoàn, tham gia, thẩm quyền, thành công, thị trường',
  'thời điểm, thúc đẩy, thực thi, tiến bộ, tổ chức, toàn bộ, tổng công, trụ sở, ủy quyền, xác định, xem xét',
);

/** The same for the end of what looks like a term: "bản chất vấn đề" is no "chất vấn". */
const AFTER = keysOf(
  'ban đầu, báo cáo, bộ trưởng, can thiệp, cáo buộc, chủ động, chủ trì, chủ yếu, chuẩn bị, chức năng, chuyên nghiệp',
  'công bằng, công chức, công cộng, công khai, công nghệ, công nghiệp, công suất, công trình, công ty, cửa ngõ',
  'cuộc bầu, cuộc biểu, cuộc cách, cuộc chiến, cuộc chơi, cuộc đàm, cuộc đối, cuộc đời, cuộc đua, cuộc gặp',
  'cuộc họp, cuộc khủng, cuộc sống, cuộc tấn, cuộc tập, cuộc thi, cuộc tranh, cuộc trò, cuộc xung, cường độ',
  'cướp giật, điện lực, điện thoại, điện tử, định hướng, đoàn kết, đơn vị, động lực, động vật, hạn chế, hợp tác',
  'kết quả, khoảnh khắc, khu vực, kiến trúc, mạnh mẽ, nạn nhân, nghiêm khắc, nghiêm túc, phòng chống, phòng ngừa',
  'phòng tránh, quan trọng, quyết định, sự kiện, tác chiến, tài chính, thẩm mỹ, thay đổi, thị trường, thu phí',
  'thực tế, tích cực, tích hợp, tiêu chí, tiêu chuẩn, tiêu diệt, tiêu dùng, tiêu thụ, trường hợp, tuyển sinh',
  'ủy quyền, ủy thác, vận chuyển, vấn đề, vận động, vận hành, văn hóa, văn phòng, vận tải, xã hội',
);

function keysOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(', ')).map(foldKey));
}

/**
 * Whether a match begins or ends within another word. A capital begins a word of its own: "Công an Ninh Bình",
 * "cán bộ Bộ Y tế".
 */
export function cutsWord(text: string, tokens: readonly Token[], { from, to }: Match): boolean {
  return isWord(text, tokens[from - 1], tokens[from], BEFORE) || isWord(text, tokens[to - 1], tokens[to], AFTER);
}

function isWord(
  text: string,
  first: Token | undefined,
  second: Token | undefined,
  words: ReadonlySet<string>,
): boolean {
  if (!first || !second || /^\p{Lu}/u.test(text.slice(second.start, second.end))) return false;
  return words.has(`${first.key} ${second.key}`);
}
