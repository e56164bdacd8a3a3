import { CAPITALS, oneOfLines } from '@/lib/text/patterns';
import { beginsAny, phrases, STORY } from '../text';

/** Headlines of tables, schedules and broadcasts that change each day, or whose figures are all they tell. */
const TABLE_PAGE = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    kết quả xổ số|xs[a-z]{2,4}[ ]|kqxs|xổ số (?:miền|kiến)
    lịch (?:âm|vạn niên|phát sóng|chạy|công tác|tiếp công dân|làm việc|trực)
    (?:bảng giá|biểu giá|danh bạ)[ ]|báo .{0,40}số \d[\d.]+
    (?:bản tin|thời sự|người đưa tin|chương trình (?:thời sự|truyền hình|phát thanh))(?![a-zà-ỹ])[^:]{0,40}\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\)?$
  `)}`,
);
/** Headlines of such pages if a table is seen. */
const TABLE_TITLE = /^(?:danh mục|danh sách|công khai|thực đơn|thời khóa biểu|tỷ giá|đường dây nóng|lịch|kết quả) /;
/** What a story's headline says of a table behind its name; a second name says nothing. */
const SAYING = /^[^:]*: (?!kết quả|bảng|lịch).{20}/;

/** Whether a page with this headline is only a table; `prose`: length of its sentences; `table`: one is seen. */
export function isTablePage(title: string, prose: number, table = false): boolean {
  const lower = title.toLowerCase();
  if (prose >= STORY || SAYING.test(lower)) return false;
  return TABLE_PAGE.test(lower) || (table && TABLE_TITLE.test(lower));
}

/** Headlines of pages about the site, or in place of a page that is gone. */
const SITE_PAGE = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    báo giá[ ]|bảng giá (?:quảng cáo|dịch vụ)
    giới thiệu(?:$| (?:về )?(?:chung|báo(?! cáo)|tòa soạn|toà soạn|cổng thông|trang (?:thông|tin|web)|website|chúng tôi))
    bản quyền(?:$| (?:(?:website|nội dung|bài viết)$|\S+\.\S+$))
    liên hệ(?: tòa soạn| quảng cáo|$)
    chính sách (?:bảo mật|quyền riêng tư|cookie)|điều khoản (?:sử dụng|dịch vụ)
    sơ đồ (?:trang|cổng|website)
    hướng dẫn (?:(?:đặt|mua) hàng|thanh toán|quản lý gian hàng)(?:$| [-–|])
    (?:đăng nhập|không tìm thấy|(?:lỗi )?404)(?:$| (?:[-–|:]|hệ thống|trang|nội dung|bài viết|đường dẫn|not|error|page))
    trang không tồn tại
  `)}`,
);

/** Whole headlines of pages that offices, schools and companies have. */
const OFFICE_PAGES = phrases(
  'cơ cấu tổ chức, bộ máy tổ chức, tổ chức bộ máy, sơ đồ tổ chức, chức năng nhiệm vụ, chức năng - nhiệm vụ, ' +
    'chức năng và nhiệm vụ, lịch sử hình thành, lịch sử phát triển, lịch sử hình thành và phát triển, ' +
    'điều kiện tự nhiên, vị trí địa lý, tiểu sử tóm tắt, lãnh đạo sở, ban giám đốc, ban giám hiệu, ' +
    'ban lãnh đạo, đội ngũ giảng viên, đội ngũ giáo viên, đội ngũ bác sĩ, danh bạ, danh bạ điện thoại, ' +
    'danh bạ điện tử, câu hỏi thường gặp, hỏi đáp, góp ý, nội quy, nội quy tiếp công dân, quy chế hoạt động, ' +
    'thủ tục hành chính, văn bản pháp luật, lịch công tác, lịch công tác tuần, lịch làm việc, ' +
    'lịch tiếp công dân, thời khóa biểu, thư viện ảnh, tuyển dụng, tin tức, tin tức sự kiện, tin tức - sự kiện, ' +
    'tin nổi bật, thông báo, hoạt động của lãnh đạo, hoạt động của lãnh đạo tỉnh, thông tin chỉ đạo điều hành, ' +
    'gương người tốt việc tốt, học tập và làm theo bác',
);

/** How an outlet or company presents itself: "Giới thiệu Viettel Post"; of books and laws not all words are names. */
const OWN_PRESENTATION = new RegExp(String.raw`^Giới thiệu(?: về)?(?: [${CAPITALS}]\S*){1,4}$`);

/** Whether a headline is that of such a page. */
export function isSitePage(title: string): boolean {
  const lower = title.trim().toLowerCase();
  return OFFICE_PAGES.has(lower) || SITE_PAGE.test(lower) || OWN_PRESENTATION.test(title.trim());
}

/** Headlines of papers' short notices, in lower case: a correction, a death. */
const NOTICES = ['đính chính', 'cải chính', 'nói lại cho rõ', 'tin buồn', 'cáo phó', 'cảm tạ'];

/** Whether a headline is that of a short notice, which needs no more words. */
export function isNoticeTitle(title: string): boolean {
  return beginsAny(title.toLowerCase(), NOTICES);
}
