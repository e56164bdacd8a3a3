import { holdsAny, listed } from '../text';

/** What stands in the small print of news sites alone. */
const SMALL_PRINT = listed(
  'cơ quan chủ quản:, cơ quan quản lý:, tổng biên tập:, chịu trách nhiệm chính:, ' +
    'chịu trách nhiệm nội dung:, chịu trách nhiệm về nội dung:',
);
/** "ghi rõ nguồn" asks to name the site; goods have to state their "nguồn gốc". */
const SOURCE = /ghi rõ nguồn(?! gốc)/;
/** Who holds the rights of the site; stories tell who holds those of books and matches. */
const RIGHTS =
  /(?:^|[.|©®–-] ?|\d )(?:mọi |toàn bộ )?bản quyền[^.]{0,30} thuộc(?! về ai)|giữ bản quyền (?:các |mọi |toàn bộ )?(?:nội dung|thông tin|tin|bài|website|trang)|^[®©].*giữ bản quyền/;
/** The number of a licence, and what only a publisher's names: bars and quarries have licences too. */
const LICENCE = /giấy phép[^.;]{0,100}(?:số[ :]|\d ?\/ ?gp)/;
const PUBLISHING = listed(
  'báo chí, báo điện tử, báo in, tạp chí, trang thông tin, trang tin, xuất bản, truyền thông, tttt, ttđt, ' +
    'ttdt, ptth, gp-bc, gp-cbc',
);
/** The number of whom the site names no more than the letters of. */
const OWN_NUMBER = /\/gp[. ]/;

/** Longer texts, in characters, are not looked at for being small print. */
export const PRINT = 600;

/** Whether a text in lower case is of the small print of a news site. */
export function isSmallPrint(lower: string): boolean {
  if (holdsAny(lower, SMALL_PRINT) || (lower.includes('ghi rõ') && SOURCE.test(lower))) return true;
  if (lower.includes('bản quyền') && RIGHTS.test(lower)) return true;
  if (!lower.includes('giấy phép') || !LICENCE.test(lower)) return false;
  return holdsAny(lower, PUBLISHING) || (lower.startsWith('giấy phép') && OWN_NUMBER.test(lower));
}

/** How those begin who say where to find them. */
const FINDING = /^(?:địa chỉ|trụ sở|(?:số )?điện thoại|hotline|sđt|email|website|fanpage|fax|giờ mở cửa)[^:]{0,20}:/;

/** Whether a text in lower case says where to find somebody. */
export const isFinding = (lower: string) => FINDING.test(lower);

/** No sign is longer, in characters. */
const SIGN = 100;

/** Whether a text is no prose of any story: a sign in capitals, whose the site is, where to find its owner. */
export function isImprint(text: string): boolean {
  const lower = text.toLowerCase().replaceAll(' :', ':');
  const sign = text.length <= SIGN && text.includes(' ') && text !== lower && text === text.toUpperCase();
  return sign || isFinding(lower) || isSmallPrint(lower);
}
