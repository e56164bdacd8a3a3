import type { Match } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import type { Token } from '@/lib/text/tokens';

/**
 * Words of two syllables whose second begins what looks like a term: "cán bộ | y tế" is no "Bộ Y tế". Found where
 * terms stood in some 2,500 articles, by how firmly the syllables at their borders hang together.
 */
const BEFORE = keysOf(
  'bàn giao, cán bộ, chi bộ, công sở, cơ sở, cộng đồng, cục bộ, đề nghị, động đất, đồng bộ, gia tăng, giao thông, hàng hải',
  'hồ sơ, hội đồng, hội nghị, kiến nghị, môi trường, nội bộ, quan điểm, sơ bộ, tập đoàn, thành công, thị trường',
  'thời điểm, thúc đẩy, tiến bộ, toàn bộ, tổ chức, trụ sở, xem xét',
);

/** The same for the end of what looks like a term: "bản chất vấn đề" is no "chất vấn". */
const AFTER = keysOf(
  'ban đầu, báo cáo, bộ trưởng, cáo buộc, chuẩn bị, chuyên nghiệp, chủ động, chủ trì, chủ yếu, chức năng, công nghệ',
  'công nghiệp, công suất, công trình, công ty, cường độ, điện lực, điện thoại, điện tử, định hướng, đoàn kết, động lực, động vật',
  'kết quả, kiến trúc, mạnh mẽ, nạn nhân, quan trọng, quyết định, tác chiến, thay đổi, thẩm mỹ, thị trường, tích cực',
  'tiêu chí, tiêu chuẩn, tiêu dùng, tiêu thụ, ủy quyền, ủy thác, văn hóa, vấn đề, vận chuyển, vận động, vận hành',
  'vận tải, xã hội',
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
