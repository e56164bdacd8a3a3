import { oneOfLines } from '@/lib/text/patterns';
import { holdsAny, listed } from './text';

/** Labels that stand only in the small print of news sites. */
const SMALL_PRINT = listed(
  'cơ quan chủ quản:, cơ quan quản lý:, tổng biên tập:, chịu trách nhiệm chính:, ' +
    'chịu trách nhiệm nội dung:, chịu trách nhiệm về nội dung:',
);
/** The request to name the site as the source; goods have to state their "nguồn gốc". */
const SOURCE = /ghi rõ nguồn(?! gốc)/;
/** Statements of who holds the site's rights; stories tell who holds those of books and matches. */
const RIGHTS = new RegExp(
  oneOfLines(String.raw`
    (?:^|[.|©®–-] ?|\d )(?:mọi |toàn bộ )?bản quyền(?! (?:phần mềm|bài hát|ca khúc|tác phẩm|cuốn sách|bộ phim|giống|thiết kế|phát sóng|truyền hình)(?![a-zà-ỹ]))[^.]{0,30} thuộc(?! về ai)
    giữ bản quyền (?:các |mọi |toàn bộ )?(?:nội dung|thông tin|tin|bài|website|trang)
    ^[®©].*giữ bản quyền
  `),
);
/** Bans on copying what a site prints, or words on who has to consent; stories tell of other works and their owners. */
const REUSE = new RegExp(
  oneOfLines(String.raw`
    (?:^|[.|®©] ?)(?:nghiêm )?cấm sao chép (?:lại )?dưới mọi hình thức
    ^(?:[®©*] ?)?(?:mọi|việc|không|chỉ|(?:nghiêm )?cấm) .{0,60}(?:sao chép|phát hành lại|đăng lại|sử dụng (?:nội dung|thông tin)).{0,120} bằng văn bản của (?:cơ quan )?(?:báo(?! cáo| chí)|tạp chí|t(?:òa|oà) soạn|ban biên tập)(?![a-zà-ỹ])
  `),
);
/** A licence with its number, and words that only a publisher's contains: bars and quarries have licences too. */
const LICENCE = /giấy phép[^.;]{0,100}(?:số[ :]|\d ?\/ ?gp)/;
const PUBLISHING = listed(
  'báo chí, báo điện tử, báo in, tạp chí, trang thông tin, trang tin, xuất bản, truyền thông, tttt, ttđt, ' +
    'ttdt, ptth, gp-bc, gp-cbc',
);
/** The number of a licence that names the publisher by letters alone. */
const OWN_NUMBER = /\/gp[. ]/;

/** Longer texts are not tested for being small print, in characters. */
export const PRINT = 600;

/** Whether a lower-cased text belongs to the small print of a news site. */
export function isSmallPrint(lower: string): boolean {
  if (holdsAny(lower, SMALL_PRINT) || (lower.includes('ghi rõ') && SOURCE.test(lower))) return true;
  if (lower.includes('bản quyền') && RIGHTS.test(lower)) return true;
  if ((lower.includes('sao chép') || lower.includes('bằng văn bản')) && REUSE.test(lower)) return true;
  if (!lower.includes('giấy phép') || !LICENCE.test(lower)) return false;
  return holdsAny(lower, PUBLISHING) || (lower.startsWith('giấy phép') && OWN_NUMBER.test(lower));
}

/** Labels of contact details. */
const CONTACT_DETAIL =
  /^(?:địa chỉ|trụ sở|(?:số )?điện thoại|hotline|sđt|email|website|fanpage|fax|giờ mở cửa)[^:]{0,20}:/;

/** Whether a lower-cased text is a contact detail. */
export const isContactDetail = (lower: string) => CONTACT_DETAIL.test(lower);

/** The longest sign in capitals, in characters. */
const SIGN = 100;

/** Whether a text belongs to no story: a sign in capitals, small print, contact details. */
export function isImprint(text: string): boolean {
  const lower = text.toLowerCase().replaceAll(' :', ':');
  const sign = text.length <= SIGN && text.includes(' ') && text !== lower && text === text.toUpperCase();
  return sign || isContactDetail(lower) || isSmallPrint(lower);
}

/** How many came to the site: "Hôm nay : 19". */
const COUNTER =
  /^(?:hôm nay|hôm qua|(?:tuần|tháng|năm) (?:này|trước|\d+)|đang (?:online|truy cập)|(?:tổng )?(?:số )?(?:lượt )?truy cập) ?: [\d.,]+$/;
const COPYRIGHT = /^(?:copyright(?![a-z])|©)/;

/** Whether a text tells nothing, wherever it stands: an imprint, who holds the site's rights, a count of visitors. */
export function tellsNothing(text: string): boolean {
  const lower = text.toLowerCase();
  return COPYRIGHT.test(lower) || COUNTER.test(lower) || isImprint(text);
}
