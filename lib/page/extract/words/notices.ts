import { oneOfLines } from '@/lib/text/patterns';
import { isSmallPrint } from '../../small-print';
import { beginsAny, holdsAny, isSentence, listed, withoutOuterSigns } from '../../text';

/** Recognizes what outlets say to their readers and about themselves. */

const NOTICES = [
  'nhận gói tin ',
  ...listed(
    'hoan nghênh ý kiến, bình luận của bạn sẽ được, ý kiến của bạn sẽ được, ' +
      'tổng số điểm của bài viết, newsletter, đăng ký nhận bản tin, đến bạn những tin',
  ),
];
/** The label of an outlet's address; "Lời tòa soạn: …" introduces what follows. */
const OFFICE = /(?<!lời )t(?:òa|oà) soạn:/;
/** First words of an outlet's contact details; a sentence may well end with a number to call. */
const CONTACTS = ['đường dây nóng', 'hotline', 'địa chỉ', 'điện thoại', 'email', 'trụ sở', 'văn phòng'];
/** The numbers of an outlet, which it may name. */
const CALLS = ['đường dây nóng', 'hotline'];
const CALLED = /(?:đường dây nóng|hotline)(?: (?:của )?(?:báo|đài|tạp chí|t(?:òa|oà) soạn)(?![a-zà-ỹ])[^.:]{0,40})?:/;
/** A line without any of these is no invitation, and is not tested for one. */
const INVITING = ['mời', 'quý ', 'liên hệ', 'gửi'];
/** How an outlet addresses its readers, what it invites them to, and where it wants to be told or called. */
const TO_READERS =
  '(?:mời (?:quý |các )?(?:bạn|độc giả|vị|khán giả)|^quý (?:vị )?(?:và các bạn|bạn đọc|độc giả|khán giả|thính giả|' +
  'khán thính giả))';
const INVITED =
  '(?:đón đọc|theo dõi|đón xem|xem (?:video|clip|phóng sự|(?:lại|chi tiết)[^.,]{0,60}:$)|(?:đọc|xem) thêm|' +
  'nghe (?:bài|podcast|phóng sự|toàn bộ|[^.,]{0,60}(?:(?:tại|ở|dưới) đây|:$))|gửi|chia sẻ ý kiến|' +
  'tham gia (?:bình luận|thảo luận|trao đổi|góp ý|ý kiến|diễn đàn|(?:nhóm|kênh|' +
  'cộng đồng) (?:zalo|telegram|facebook|viber))|truy cập|liên hệ|chuyên mục|đặt (?:mua )?báo|' +
  'đồng hành cùng (?:báo|đài|tạp chí)(?![a-zà-ỹ]))';
const CALL = 'liên hệ (?:với )?(?:qua )?(?:đường dây nóng|hotline) (?:của )?(?:báo|đài|tạp chí|tòa soạn|toà soạn)';
const SEND =
  '(?:vui lòng|xin) (?:gửi|liên hệ).{0,40}(?:email|địa chỉ|hotline|hộp thư|đường dây nóng)|' +
  '^(?:bạn đọc|độc giả)[^.]{0,60} (?:vui lòng|xin) (?:gửi|liên hệ)';
const INVITATION = new RegExp(`${CALL}|${TO_READERS}.{0,60}${INVITED}|${SEND}`);
/** Requests to send something in, or to read on elsewhere. */
const HERE = /^(?:gửi|chia sẻ|đăng|viết|truy cập|tải) .{0,90}(?:tại đây(?:$|[.:!])|bản di động .{0,30}tại địa chỉ[ :])/;

/** Requests to subscribe or log in before reading on. */
const SUBSCRIBE =
  /^(?:đăng (?:ký|nhập)|nhập (?:địa chỉ )?(?:e-?mail|thư điện tử))[^.]{0,80} để (?:tiếp tục )?(?:xem|đọc|nhận)(?: [^.]{0,40})? (?:bài|bản tin|những tin|tiếp|không giới hạn)(?![a-zà-ỹ])/;

/** Requests to install an outlet's app. */
const INSTALL = new RegExp(
  oneOfLines(String.raw`
    (?:^|[.!?] )(?:hãy )?tải (?:ngay )?(?:ứng dụng|app)(?: [^.]{1,30})? để (?:đọc|xem|nghe|nhận|cập nhật) (?:báo|bài|tin(?! nhắn))
    ^[^.,]{0,30}(?:tải|cài|cài đặt) (?:ngay )?(?:ứng dụng|app)(?: của)? (?:báo|đài|tòa soạn|toà soạn)(?![a-zà-ỹ])
  `),
);

/** Requests to make an outlet a preferred source of a search engine. */
const PREFERRED =
  /^(?:thêm .{1,30} trên google )?chọn .{1,40} nguồn (?:tin )?ưu tiên trên google(?: search| tìm kiếm)?\.?(?: xem hướng dẫn\.?)?$/;

/** Notes on cookies. */
const COOKIES =
  /(?:chúng tôi|website|trang (?:web|tin|này)|bạn)[^.]{0,60}(?:dùng|sử dụng|chấp nhận) (?:các |những )?(?:tệp |tập tin )?cookie/;

const READERS = ['bạn ', 'độc giả', 'quý vị', 'khán giả'];

/** The beginning of a quotation that goes on. */
const OPEN_QUOTE = /(?:^|[\s:])["“][^"”]*$/;

/**
 * Whether an outlet invites its readers, quotes nobody who does so, and tells nothing before that: "…, một người kể. |
 * Mời bạn đọc đón xem".
 */
function invitesReaders(lower: string): boolean {
  const at = lower.search(INVITATION);
  if (at < 0) return false;
  const before = lower.slice(0, at);
  if (OPEN_QUOTE.test(before)) return false;
  return holdsAny(before, READERS) || !/[a-zà-ỹ][.!?…]["”’]?\s/.test(before);
}

/** Whether a line is an outlet's to its readers, or about itself. */
export function isNotice(line: string): boolean {
  const lower = line.toLowerCase();
  return (
    isSmallPrint(lower) ||
    holdsAny(lower, NOTICES) ||
    OFFICE.test(lower) ||
    (holdsAny(lower, CALLS) && CALLED.test(lower) && beginsAny(withoutOuterSigns(lower), CONTACTS)) ||
    (holdsAny(lower, INVITING) && invitesReaders(lower)) ||
    (lower.includes(' để ') && SUBSCRIBE.test(lower)) ||
    (lower.includes('tại đ') && HERE.test(lower)) ||
    (holdsAny(lower, ['tải ', 'cài ']) && INSTALL.test(lower)) ||
    (lower.includes('ưu tiên trên google') && PREFERRED.test(lower)) ||
    (lower.includes('cookie') && COOKIES.test(lower)) ||
    lower.startsWith('bạn đang đọc bài') ||
    lower.startsWith('©')
  );
}

/** Whether the predicate holds for one of the lines, and no other line tells a story. */
export const anyWithoutText = (lines: readonly string[], isSuch: (line: string) => boolean) =>
  lines.some(isSuch) && !lines.some((one) => isSentence(one) && !isSuch(one));
