import { oneOfLines } from '@/lib/text/patterns';

/** Labels in the menus of shops, and of papers and reviews. */
const TRADE_LABEL =
  /^(?:sản phẩm|dịch vụ(?! công)|bảng giá|báo giá|giỏ hàng|(?:cho|thêm) vào giỏ|khuyến m[ãạ]i|ưu đãi|đặt (?:lịch|hàng|phòng|tour)|luật sư|tư vấn)/;
const SECTION = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    thời sự|chính trị|kinh tế|xã hội|văn h(?:óa|oá)|pháp luật|thể thao|giáo dục|quốc tế|thế giới|đời sống
    thơ|văn xuôi|truyện ngắn|bút ký|tản văn|(?:(?:nghiên cứu|lý luận)[ ,–-]+(?:và )?)*phê bình
  `)}$`,
);
const FEWEST_LABELS = 2;

/** The addresses of offices and schools, which publish everything in the form of their news. */
const OFFICE = /^https?:\/\/[^/]*\.(?:gov|edu)\.vn(?:[/:]|$)/;

/** Labels in the menus of law and document libraries, which count as offices. */
const DOCUMENTS_LABEL =
  /^(?:văn bản|công văn|biểu mẫu|tiêu chuẩn|bản án|án lệ|dự thảo|tra cứu văn bản|hỏi đáp pháp luật|vb )/;

/** Whose site a page belongs to; `null` if nothing tells. */
export type House = 'office' | 'paper' | 'shop' | null;

/** The names of papers and broadcasters; "báo giá" is what a shop asks for. */
const PAPERS_NAME = /^(?:báo(?! giá)|tạp chí|đài (?:phát thanh|truyền hình)) /i;

/** Whose site it is, by its address, the name it states or the lower-case labels of its links, which include its menu. */
export function houseOf(url: string, knownOutlet: boolean, name: string, labels: ReadonlySet<string>): House {
  if (OFFICE.test(url)) return 'office';
  const count = (pattern: RegExp) => [...labels].filter((label) => pattern.test(label)).length;
  if (knownOutlet || PAPERS_NAME.test(name) || count(SECTION) >= FEWEST_LABELS) return 'paper';
  if (count(TRADE_LABEL) >= FEWEST_LABELS) return 'shop';
  return count(DOCUMENTS_LABEL) >= FEWEST_LABELS ? 'office' : null;
}
