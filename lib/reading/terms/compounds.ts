import type { Match } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import type { Token } from '@/lib/text/tokens';

/**
 * Words of two syllables whose second begins what looks like a term: "cán bộ | y tế" is no "Bộ Y tế". Found where
 * terms stood in some 8,000 articles, by how firmly the syllables at their borders hang together.
 */
const BEFORE = keysOf(
  'ấn định, bàn giao, bằng chứng, cán bộ, căn hộ, chánh văn, chi bộ, chính quyền, chỉ định, chuẩn bị, công sở',
  'cộng đồng, cơ sở, cụ thể, cục bộ, đào tạo, đảng bộ, đăng ký, đề nghị, địa điểm, đồng bộ, động đất, gia đình',
  'gia tăng, giao thông, hàng hải, hiệp hội, hoạch định, hồ sơ, hỗ trợ, hội đồng, hội nghị, khẳng định, khống chế',
  'kiến nghị, kinh nghiệm, lạm quyền, liên hiệp, môi trường, nâng cao, nâng cấp, ngành nghề, ngân hàng, nghị quyết',
  'nhà nước, nhân quyền, nhất định, nhận định, nội bộ, ổn định, phát hiện, phát triển, phản đối, phương án',
  'quan điểm, quy định, quy tắc, quyết định, sơ bộ, tấn công, tập đoàn, tham gia, thành công, thẩm quyền, thị trường',
  'thời điểm, thúc đẩy, thực thi, tiến bộ, tinh vi, toàn bộ, tổ chức, tổng công, trụ sở, ủy quyền, vấn đề, xác định',
  'xem xét',
);

/** The same for the end of what looks like a term: "bản chất vấn đề" is no "chất vấn". */
const AFTER = keysOf(
  'ban đầu, báo cáo, biên cương, bộ trưởng, can thiệp, cáo buộc, cảnh sát, cầm quyền, cầu nguyện, chuẩn bị, chung cư',
  'chuyên nghiệp, chủ động, chủ trì, chủ yếu, chức năng, công bằng, công chức, công cộng, công khai, công nghệ',
  'công nghiệp, công phu, công suất, công trình, công ty, cuộc bầu, cuộc biểu, cuộc cách, cuộc chiến, cuộc chơi',
  'cuộc đàm, cuộc đối, cuộc đời, cuộc đua, cuộc gặp, cuộc họp, cuộc khủng, cuộc sống, cuộc tấn, cuộc tập, cuộc thi',
  'cuộc tranh, cuộc trò, cuộc xung, cường độ, cướp giật, cửa ngõ, đàm phán, điện lực, điện thoại, điện tử',
  'định hướng, đoàn kết, động lực, động vật, đơn vị, giả mạo, hạn chế, hội tụ, hợp tác, kết quả',
  'khoảnh khắc, khu vực, kiến trúc, mạnh mẽ, nạn nhân, nghiêm khắc, nghiêm túc, phòng chống, phòng ngừa, phòng tránh',
  'phương thức, quan tâm, quan trọng, quyết định, rõ ràng, sinh viên, sự kiện, tài chính, tài xế, tác chiến',
  'thay đổi, thẩm mỹ, thị trường, thu phí, thực tế, tiêu chí, tiêu chuẩn, tiêu diệt, tiêu dùng, tiêu thụ, tích cực',
  'tích hợp, tội ác, tội danh, trú ẩn, trường hợp, tuyển sinh, ủy quyền, ủy thác, văn hóa, văn phòng, vấn đề',
  'vận chuyển, vận động, vận hành, vận tải, xã hội',
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
