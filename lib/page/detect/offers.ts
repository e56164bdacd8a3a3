import { oneOfLines } from '@/lib/text/patterns';
import { type Head, metaOf } from '../metadata/head';
import { isContactDetail } from '../small-print';
import { holdsAny, LABEL, lengthOf, listed, STORY } from '../text';
import type { House } from './house';
import { isProse } from './no-prose';

/** Lines of a product's data sheet; one of these may stand in a story, several do not. */
const OFFERS = [
  /(?:^|[\s|-])(?:giá(?: bán| sản phẩm| gốc)?|đơn giá)\s*:/,
  /(?:^|[\s|-])mã (?:sản phẩm|hàng|sp|tin)\s*:/,
  /(?:^|[\s|-])diện tích\s*:/,
  /^(?:mức lương|(?:số điện thoại )?liên hệ)\s*:/,
  /^(?:hạn nộp(?: hồ sơ)?|kinh nghiệm)\s*:/,
  /(?:^|[\s|-])(?:tình trạng|bảo hành|hãng sản xuất)\s*:/,
  /(?:^|[\s|-])xuất xứ\s*:/,
  /(?:^|· )(?:còn hàng|đã bán [\d.,]+k?)(?: ·|$)/,
  /^(?:giá )?[\d.,]{5,}\s*(?:₫|đ|vnđ|vnd|đồng)(?:\/[a-z]{1,4})?(?: [\d.,]{5,}\s*(?:₫|đ|vnđ|vnd|đồng))?$/,
  /^(?:thêm vào giỏ|mua ngay|đặt hàng ngay|gọi đặt hàng|chọn mua)/,
];
/** Headings of a shop, the first over the product, the second over others or the basket; anything may stand between. */
const SHOP_HEADS = [
  /^(?:thông tin|mô tả|chi tiết) sản phẩm$/,
  /^(?:sản phẩm (?:liên quan|cùng loại|tương tự|đã xem|xem nhiều|bán chạy)|giỏ hàng của bạn)$/,
];
/** Headlines of small ads; a story with such a headline gives no number to call. */
const SMALL_AD = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    cần (?:gấp|mua|bán|thuê|tìm|sang|tuyển)|chính chủ|cho thuê
    bán (?:gấp|nhanh|lô|nền|đất nền|căn hộ|nhà mặt|xe)
    nhận (?:đặt|cung cấp)|chuyên (?:cung cấp|bán|nhận)
    tuyển (?:dụng|gấp|\d+|nhân viên|đội trưởng)|việc làm
  `)} `,
);
const CONTACT =
  /^(?:liên hệ|(?:số )?điện thoại|đt|hp|hotline|zalo|email)(?: *\([^)]*\))?\s*:\s*\S|(?<!\d)0\d{2,3}[. ]?\d{3}[. ]?\d{3,4}(?!\d)|(?:gửi|nộp|liên hệ) .{0,40}\S@\S/;
/** A list of businesses has at least so many lines that say where to find one. */
const DIRECTORY = 6;
/** Lines of a document's, a company's or an official's data sheet. */
const RECORD = [
  /^số *[/,]? *ký hiệu(?: văn bản)?\s*:?/,
  /^trích yếu(?: nội dung)?\s*:?/,
  /^ngày (?:ban hành|ký|(?:có )?hiệu lực)\s*:?/,
  /^(?:cơ quan|đơn vị|nơi) ban hành\s*:?/,
  /^người ký\s*:?/,
  /^loại văn bản\s*:?/,
  /^mã (?:số )?(?:doanh nghiệp|thuế)\s*:/,
  /^địa chỉ\s*:/,
  /^(?:số )?điện thoại\s*:/,
  /^(?:email|thư điện tử)\s*:/,
  /^(?:website|fax)\s*:/,
  /^người đại diện(?: pháp luật)?\s*:/,
  /^họ (?:và )?tên\s*:/,
  /^chức (?:vụ|danh)\s*:/,
];
/** Lines of a vacancy. */
const VACANCY = [
  /^(?:mô tả|nội dung) công việc/,
  /^(?:yêu cầu|tiêu chuẩn)(?: công việc| tuyển dụng| ứng viên)?\s*:/,
  /^(?:quyền lợi|chế độ)/,
  /^(?:mức )?(?:lương|thu nhập)/,
  /^(?:thủ tục|hồ sơ)(?: xin việc| dự tuyển)?(?: bao)?(?: gồm)?\s*:/,
  /^(?:thời gian|địa điểm) làm việc/,
  /^(?:trình độ|độ tuổi|tuổi từ)/,
  /^(?:nộp hồ sơ|(?:địa điểm|nơi) (?:nộp|nhận) hồ sơ)/,
];
/** Headings of an office's procedure. */
const PROCEDURE = [
  /^trình tự thực hiện/,
  /^cách thức thực hiện/,
  /^thành phần(?:,? số lượng)? hồ sơ/,
  /^(?:thời hạn|thời gian) giải quyết/,
  /^đối tượng thực hiện/,
  /^cơ quan (?:thực hiện|giải quyết)/,
  /^kết quả (?:thực hiện|giải quyết|của việc)/,
  /^(?:phí|lệ phí)/,
  /^(?:căn cứ pháp lý|yêu cầu, điều kiện)/,
];
/** Lines of a citizen's question in an office's record of questions. */
const QUESTION = [
  /^(?:người|ngày) (?:gửi|hỏi)\s*:/,
  /^(?:đơn vị|cơ quan|người|ngày) trả lời\s*:|^kết quả (?:trả lời|xử lý)/,
  /^trạng thái\s*:/,
];
/** Headings about what a university teaches. */
const DEGREE = [
  /^(?:giới thiệu|tổng quan|thông tin)(?: chung)?(?: về)? (?:ngành|chương trình)/,
  /^(?:mục tiêu|thời gian|hình thức|đối tượng|văn bằng)(?: của)? (?:đào tạo|chương trình)/,
  /^(?:chuẩn đầu ra|(?:cấu trúc )?chương trình đào tạo)/,
  /^(?:cơ hội|vị trí|triển vọng) (?:việc làm|nghề nghiệp)/,
  /^(?:tổ hợp|phương thức|đối tượng)(?: môn)?(?: xét)? tuyển/,
  /^mã ngành/,
  /^(?:mức )?học phí/,
];
/** Headings about a building for sale. */
const PROJECT = [
  /^tổng quan/,
  /^vị trí/,
  /^(?:mức|khoảng) giá/,
  /^(?:mặt tiền|pháp lý|hướng nhà|số phòng)/,
  /^ngày (?:đăng|hết hạn)/,
  /^mã tin/,
  /^(?:hệ thống )?tiện ích/,
  /^mặt bằng/,
  /^(?:chính sách|phương thức|tiến độ) (?:bán hàng|thanh toán)/,
  /^bảng giá/,
  /^(?:quy mô|số (?:block|tầng|căn))/,
  /^chủ đầu tư/,
  /^(?:thời gian )?(?:giao|bàn giao) nhà/,
  /^diện tích/,
];
/** Headings of a recipe; papers publish these as stories. */
const RECIPE = [
  /^nguyên liệu/,
  /^(?:chuẩn bị|sơ chế)/,
  /^(?:cách (?:làm|nấu|chế biến|thực hiện)|thực hiện)$/,
  /^bước \d/,
  /^(?:thưởng thức|trình bày|thành phẩm)/,
];
/** Headings of a model essay. */
const ESSAY = [/^dàn ý/, /^mở bài/, /^thân bài/, /^kết bài/, /^(?:bài (?:văn )?)?mẫu(?: số)? \d/];
/** Lines of a calendar's entry for one event. */
const EVENT = [
  /^(?:ngày|thời gian|bắt đầu)(?: (?:tổ chức|diễn ra))?\s*(?::|$)/,
  /^địa điểm(?: tổ chức)?\s*(?::|$)/,
  /^(?:(?:giá )?vé(?: vào (?:cửa|cổng))?\s*:|giá vé)/,
  /^(?:nhà|ban|đơn vị) tổ chức\s*(?::|$)/,
];
/** The number or bullet before such a line. */
const ITEM_SIGN = /^[^a-zà-ỹ\d]*(?:\d{1,2}\.?|[a-zđ])?[).:\s]+(?=[a-zà-ỹ]{2})/;
/** How many of its lines make a sheet of each kind; papers publish some as stories, and a record with prose is one. */
const SHEETS = [
  { heads: VACANCY, fewest: 3, ofPapers: true, withProse: true },
  { heads: PROCEDURE, fewest: 3, ofPapers: true, withProse: true },
  { heads: PROJECT, fewest: 4, ofPapers: true, withProse: true },
  { heads: DEGREE, fewest: 3, ofPapers: false, withProse: true },
  { heads: QUESTION, fewest: 2, ofPapers: false, withProse: true },
  { heads: RECIPE, fewest: 3, ofPapers: false, withProse: true },
  { heads: ESSAY, fewest: 2, ofPapers: false, withProse: true },
  { heads: EVENT, fewest: 3, ofPapers: false, withProse: true },
  { heads: RECORD, fewest: 3, ofPapers: true, withProse: false },
];
/** A shop has at least so many lines that are only a price. */
const PRICE = /^(?:giá(?: bán)?\s*:?\s*)?[\d.,]{5,}\s*(?:₫|đ|vnđ|vnd)$/;
const FEWEST_PRICES = 3;
const POST = new RegExp(
  oneOfLines(String.raw`
    ^(?:thành viên|.{0,40}bài viết\s*:\s*\d|tham gia(?: ngày)?\s*:|#\d+$|người khởi tạo|(?:chỉnh )?sửa lần cuối)
    đã viết:|trả lời #|thích (?:nội dung|bài viết) này
    ^(?:thích|trả lời|trích dẫn)[\s·|]*(?:với |kèm )?(?:trả lời|báo cáo|trích dẫn)$
  `),
);
/** Lines without any of these are not tested: in a process just woken, testing takes a fiftieth of a first reading. */
const OFFER_HINTS = [
  ...['diện tích', 'mức lương', 'hạn nộp', 'kinh nghiệm', 'liên hệ'],
  ...['giá', 'mã ', 'tình trạng', 'bảo hành', 'hãng sản xuất', 'xuất xứ'],
  ...['còn hàng', 'đã bán', '₫', 'vnđ', 'vnd', 'đồng', 'giỏ', 'mua', 'đặt hàng', 'sản phẩm'],
];
const POST_HINTS = listed(
  'thành viên, member, bài viết, tham gia, #, khởi tạo, viết:, trả lời, thích, trích dẫn, lần cuối',
);
const FORUM_SOFTWARE = ['vbulletin', 'xenforo', 'phpbb', 'discuz', 'smf', 'discourse'];

/** Whether these lines are the sheet of a vacancy, procedure, degree, building, recipe, essay, event or document. */
function isSheet(lines: readonly string[], texts: readonly string[], house: House): boolean {
  // A lead is none of the lines at the story's place.
  const starts = [...lines, ...texts].map((line) => line.slice(0, LABEL).toLowerCase().replace(ITEM_SIGN, ''));
  const hasProse = lengthOf(texts.filter(isProse)) >= STORY;
  const kinds = SHEETS.filter(({ ofPapers, withProse }) => (ofPapers || house !== 'paper') && (withProse || !hasProse));
  const count = (heads: readonly RegExp[]) => heads.filter((head) => starts.some((start) => head.test(start))).length;
  return kinds.some(({ heads, fewest }) => count(heads) >= fewest);
}

/** Whether it is a product: metadata or headings say so, or several prices do where no story tells of them. */
function isProduct(head: Head, lines: readonly string[], told: boolean): boolean {
  const hinting = lines.filter((line) => line.endsWith('đ') || holdsAny(line, OFFER_HINTS));
  return (
    head.otherKind ||
    metaOf(head, 'product:price:amount') !== null ||
    SHOP_HEADS.every((heading) => hinting.some((line) => heading.test(line))) ||
    (!told &&
      (OFFERS.filter((offer) => hinting.some((line) => offer.test(line))).length >= 2 ||
        hinting.filter((line) => PRICE.test(line)).length >= FEWEST_PRICES))
  );
}

/** Whether it is a forum thread: its software says so, or several posts state who wrote them when. */
function isForum(head: Head, lines: readonly string[], links: ReadonlySet<string>): boolean {
  const hinting = lines.filter((line) => holdsAny(line, POST_HINTS));
  const generator = (metaOf(head, 'generator') ?? '').toLowerCase();
  return (
    FORUM_SOFTWARE.some((name) => generator.includes(name) || [...links].some((link) => link.endsWith(`by ${name}`))) ||
    hinting.filter((line) => POST.test(line)).length > 2
  );
}

/** The parts of a page that tell whether it offers something. */
interface Shown {
  head: Head;
  title: string;
  /** Its texts, all its lines, and the short ones of these in lower case. */
  texts: readonly string[];
  all: readonly string[];
  lines: readonly string[];
  /** The texts of its buttons and headings, and of its links, in lower case. */
  heads: readonly string[];
  links: ReadonlySet<string>;
  house: House;
}

/** Whether a page offers one of these; `told`: it is dated and quotes somebody, and as a story may name prices. */
export function isOffered({ head, title, texts, all, lines, heads, links, house }: Shown, told: boolean): boolean {
  if (isProduct(head, [...lines, ...heads], told) || isForum(head, lines, links)) return true;
  const isSmallAd = SMALL_AD.test(title.toLowerCase()) && lines.some((line) => CONTACT.test(line));
  const isDirectory = lines.filter(isContactDetail).length >= DIRECTORY;
  return !told && (isSmallAd || isDirectory || isSheet(all, texts, house));
}
