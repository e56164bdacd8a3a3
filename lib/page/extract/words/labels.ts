import { oneOfLines } from '@/lib/text/patterns';
import { beginsAny, endsSentence, FULL_LINE, hasWords, holdsAny, listed, phrases, withoutOuterSigns } from '../../text';
import type { ClutterKind } from './class-names';

/** Headings and buttons of what is not the article, compared in lower case without outer punctuation. */

/** What lists of other stories contain; such a word and one of `OTHERS` are a heading. */
const THINGS = phrases(
  'tin, bài, bài viết, tin bài, tin tức, tin bài viết, video, chủ đề, sự kiện, nội dung, chuyên mục, văn bản, ' +
    'thông báo',
);
/** Headings of lists of other stories, alone or behind a word of `THINGS`. */
const ALONE =
  'liên quan, cùng mục, cùng chuyên mục, cùng chủ đề, cùng sự kiện, mới nhất, mới cập nhật, nổi bật, đọc nhiều, ' +
  'đọc nhiều nhất, xem nhiều, xem nhiều nhất, tiêu điểm, tài trợ';
const OTHERS = phrases(
  `${ALONE}, khác, cùng loại, mới, mới hơn, mới đăng, cũ, cũ hơn, đã đưa, đã đăng, nóng, hot, ` +
    'trong ngày, địa phương, nên đọc, đáng chú ý',
);
const RELATED_HEADS = phrases(
  `${ALONE}, cùng tác giả, cùng chuyên đề, cùng loạt bài, nổi bật trong ngày, xem ngay, đọc ngay, nên xem, ` +
    'nên đọc, đáng đọc, đáng xem, đáng chú ý, sự kiện, đừng bỏ lỡ, không bỏ lỡ, không thể bỏ qua, đề xuất, ' +
    'được tài trợ, bài trước, bài sau, bài tiếp theo, tin trước, tin sau, tin tiếp theo, gợi ý, gợi ý hôm nay, ' +
    'dòng sự kiện, theo dòng sự kiện, xem nhanh, bài đọc tiếp, multimedia, podcast, kết nối với chúng tôi, ' +
    'longform, gợi ý cho bạn, dành cho bạn, sản phẩm gợi ý, sản phẩm liên quan',
);
/** Recommendations: "Có thể bạn quan tâm", "Bạn nên đọc". */
const FOR_YOU = /^(?:có thể )?bạn (?:đọc |có thể |nên |sẽ |muốn |chưa ){0,2}(?:quan tâm|xem|đọc|biết|thích)(?: thêm)?$/;
/** Invitations to read on: "Xem thêm các bài viết", "Bạn đọc tìm hiểu thêm tại đây", "Mời xem". */
const MORE =
  /^(?:bạn đọc )?(?:(?:đọc|xem|tìm hiểu|tham khảo) (?:thêm|tiếp)(?: bài| video| ảnh| tại đây| các bài viết)?|đọc|xem)$/;
const COMMENT_WORDS = phrases(
  'bình luận, ý kiến, phản hồi, nhận xét, cảm nghĩ, cảm nhận, góp ý, thảo luận, bàn luận, tranh luận, trao đổi, ' +
    'lời bàn, lời bình, đánh giá',
);
/** Further words in headings of comments; "Ý kiến trái chiều", "Phản hồi của chủ đầu tư" head parts of a story. */
const COMMENT_ASIDES = phrases(
  'của, bạn, bàn, quý, vị, người, đọc, độc, giả, khán, về, cho, tại, từ, bài, viết, này, tin, mới, nhất, nhiều, ' +
    'nổi, bật, hay, gần, đây, quan, tâm, được, facebook, zalo, thành, viên, liên, hệ, bình, luận, ý, kiến, phản, hồi, ' +
    'nhận, xét, góp, thảo, gửi, qua, thích, sắp, xếp, theo',
);
/** Verbs for what commenting readers do. */
const READERS_DO =
  'bình luận, góp ý, góp lời, lên tiếng, nói gì, phản hồi, viết, bàn luận, thảo luận, trao đổi, nhận xét, hiến kế';
const COMMENT_HEADS = phrases(
  'comment, comments, người bình luận, người đã bình luận, hộp thư góp ý, hộp thư ý kiến, khung bình luận, ' +
    'nhận định của bạn đọc, nhận định của độc giả, để lại bình luận, để lại một bình luận, leave a comment, ' +
    `leave a reply, ${listed(READERS_DO).flatMap((deed) => [`bạn đọc ${deed}`, `độc giả ${deed}`])}`,
);
/** What may precede that: a count, or a request to look or join. */
const CALLING = /^(?:(?:(?:hiện|đã) )*có \d+|tổng(?: số)?|xem(?: tất cả)?(?: \d+)?|cùng|chia sẻ) /;
const LINK_HEADS = phrases(
  'từ khóa, từ khoá, chủ đề, tag, tags, thẻ, xem thêm về, chia sẻ, chia sẻ bài viết, chia sẻ bài viết này, share, ' +
    'quảng cáo',
);
const CHROME_HEADS = phrases(
  'đăng ký nhận tin, đăng ký nhận bản tin, về tác giả, về người viết, thông tin tác giả, thông tin về tác giả',
);

/** Labels and headings of machine-made summaries. */
const BY_MACHINE =
  /^(?:bản |nội dung được )?tóm tắt(?: (?:nội dung|bài viết|bài|tin|nhanh))* (?:bởi|bằng|do|từ|với) (?:ai|trí tuệ nhân tạo)(?![a-zà-ỹ])|^(?:ai tóm tắt|tóm tắt ai)(?:$| \()/;

/** The key by which headings are compared: lower case, without bullets, colon, number and commas. */
function headKey(line: string): string {
  const key = withoutOuterSigns(line.toLowerCase()).replace(/[\s(]*\d+$|^\d+\s+/, '');
  return withoutOuterSigns(key).replaceAll(',', '').replaceAll('\u2028', ' ');
}

/** The most words of a phrase that others may follow. */
const WORDS = 5;

/** The words behind a phrase of `set` that begins the key; `null` if none does. */
function after(key: string, set: ReadonlySet<string>): string | null {
  const words = key.split(' ');
  for (let n = Math.min(WORDS, words.length); n > 0; n--) {
    if (set.has(words.slice(0, n).join(' '))) return words.slice(n).join(' ');
  }
  return null;
}

/** The longest heading of what is not the article, in characters. */
export const LONGEST_HEAD = 60;

/** The kind of clutter that a line announces as its heading; `null` if none. */
export function headKind(line: string): ClutterKind | null {
  if (line.length > LONGEST_HEAD) return null;
  const key = headKey(line).replace(
    /^(?:các|những|gửi|viết|trả lời|mời(?: (?:quý )?(?:bạn đọc|độc giả)(?: xem| đọc)?(?= bài))?|bấm|click) /,
    '',
  );
  const said = key.replace(CALLING, '');
  if (COMMENT_HEADS.has(said)) return 'comments';
  const comments = after(said, COMMENT_WORDS);
  if (comments?.split(' ').every((word) => !hasWords(word) || COMMENT_ASIDES.has(withoutOuterSigns(word))))
    return 'comments';
  if (RELATED_HEADS.has(key) || (key.includes('bạn ') && FOR_YOU.test(key)) || MORE.test(key)) return 'related';
  const rest = after(key, THINGS);
  if (rest !== null && OTHERS.has(rest)) return 'related';
  return LINK_HEADS.has(key) || CHROME_HEADS.has(key) || BY_MACHINE.test(key) ? 'chrome' : null;
}

/** Whether a line is a label of tags, shares or advertisements, which announces no text. */
export const labelsLinks = (line: string) => LINK_HEADS.has(headKey(line));

const NEXT_HEADS = phrases('bài tiếp theo, bài viết tiếp theo, tin tiếp theo, bài đọc tiếp, bài kế tiếp, tin kế tiếp');

/** Whether a line is the label of the next story; those of other stories may stand within a text. */
export const announcesNext = (line: string) => line.length <= LONGEST_HEAD && NEXT_HEADS.has(headKey(line));

/** Texts of buttons and tools, besides the headings above. */
const CHATTER = phrases(
  'facebook, twitter, tweet, zalo, email, print, bản in, in bài, in bài viết, in trang, in trang này, in ấn, ' +
    'copy link, lấy link, sao chép, sao chép liên kết, lưu, lưu bài, gửi bài, gửi email, gửi zalo, gửi facebook, ' +
    'quay lại, về đầu trang, tốc độ đọc, trả lời, like, thích, chia sẻ, xem ảnh, ' +
    'xem video, thu gọn, mở rộng, ẩn bớt, advertisement, google news, a, in, chi tiết, in ra, theo dõi chúng tôi, ' +
    'rút gọn, xem mới nhất, refresh, ' +
    'by admin, loading, đang tải, đang tải dữ liệu, xem tất cả, giọng nam, giọng nữ, giọng đọc, ' +
    'trở lại đầu trang, mục lục, cảm xúc của bạn, bạn cảm thấy thế nào, tải xuống, tải về, tải ngay, cài đặt ngay, ' +
    'messenger, telegram, pinterest, linkedin, whatsapp, copy, sao chép link, lưu tin, in bài này, in tin, ' +
    'in tin này, print friendly pdf & email, bản để in, gửi bài viết, gửi bài viết qua email, gửi cho bạn bè, ' +
    'gửi email cho bạn bè, gửi tin qua email, lưu bài viết, lưu bài viết này, chia sẻ ngay, chia sẻ với bạn bè, ' +
    'chia sẻ bài viết qua, chia sẻ lên facebook, chia sẻ qua facebook, chia sẻ qua zalo, đọc bài viết, ' +
    'dừng đọc, đang phát, xem ảnh lớn, xem ảnh cỡ lớn, phóng to, thu nhỏ, font size, tương phản, mặc định, a+, aa, ' +
    'qc, đăng ký, đăng ký ngay, đăng nhập, theo dõi, follow, tải ứng dụng, quay về trang chủ, trang chủ, ' +
    'nội dung bình luận, xem bình luận, về trang trước, về trang chủ, đầu trang, tăng cỡ chữ, giảm cỡ chữ, ' +
    'chế độ ban đêm, toàn màn hình, video player, a-, lên đầu trang, mới nhất trước, cũ nhất trước, đóng cửa sổ, ' +
    'xem toàn bộ, mua ngay, advertisements, rate this post, thích bài này, ' +
    'nội dung bài viết, no comments, facebook comments, bỏ lưu, xem bản đồ lớn hơn, rất hài lòng, hài lòng, ' +
    'chưa hài lòng, không hài lòng',
);
const CHATTER_STARTS = listed(
  'link bài gốc, cỡ chữ, xem cỡ chữ, xem với cỡ chữ, màu chữ, đăng bởi, ' +
    'bài viết này đã được đăng trong, đăng trong:, this entry was posted in, chuyên mục:, danh mục:, posted in, ' +
    'pingback:, trackback:, bài viết đã được xem, bài này đã được xem, trình duyệt của bạn không hỗ trợ, ' +
    'xin lỗi trình duyệt của bạn không hỗ trợ, your browser does not support, tóm tắt bài viết, nghe đọc bài, ' +
    'thích và chia sẻ bài, nghe bài viết, nghe bài báo, tốc độ đọc, in bài viết, đăng ký kênh, đăng ký nhận tin, ' +
    'nhấn để, chạm để, click để',
);
/** Labels of files to download; a sentence tells what was enclosed. */
const ENCLOSED = listed(
  'tệp đính kèm, file đính kèm, tài liệu đính kèm, tập tin đính kèm, văn bản đính kèm, đính kèm:, xem file đính kèm, ' +
    'chi tiết xem file',
);
/** Labels of a count or person, with it or a colon behind. */
const LABELS = new RegExp(
  oneOfLines(String.raw`
    ^(?:(?:tổng )?(?:số )?(?:lượt|lần) (?:người )?(?:xem|đọc|thích|truy cập)(?: bài(?: viết)?)?|thời gian đọc|post views|người đăng(?: tin| bài)?|giọng đọc) ?(?:[:\d]|$)
    ^(?:views|đã xem|lượt xem bài viết)(?::|$)
  `),
);
/** Names of voices that read a story aloud. */
const VOICES = /(?<!\S)(?:giọng |(?:giọng )?(?:nam|nữ) )miền (?:bắc|trung|nam)(?!\S)/g;
/** How far a story is read aloud, and how fast; of a clock at the end `headKey` leaves the minutes. */
const PLAYED = /(?<!\S)(?:\d{1,2}(?::\d\d)?(?: ?\/ ?\d{1,2}(?::\d\d)?)?|\d(?:[.,]\d{1,2})?x)(?!\S)/g;
/** Links to the whole text, below most of it. */
const ELSEWHERE = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    (?:xem |link xem |nội dung )?chi tiết(?: xin)?(?: xem)?(?: tại đây|(?: tại| trong| ở| theo)?(?: các)? (?:file|tệp|tập|văn bản|tài liệu|phụ lục)(?: tin| văn bản)? (?:đính kèm|kèm theo|gửi kèm))?
    (?:mời (?:[a-zà-ỹ]+ ){0,2})?xem (?:(?:chi tiết|nội dung|toàn văn|văn bản|thông báo|kế hoạch|quyết định|file) ){0,3}tại đây
  `)}$`,
);

/** Notes around advertisements: that the text goes on below, and who placed them. */
const ADVERTISED =
  /^(?:quảng cáo|advertisement)[^a-zà-ỹ]{1,3}(?:(?:cuộn|kéo)[^.]{0,20} để )?(?:đọc|xem) tiếp|^(?:ads by|quảng cáo của) [\w ]{2,30}$|^you can close (?:the |this )?ad in\b/;

/** A site's request to follow its page on a network or to read on a telephone, or an outlet's to give to its fund. */
const JOINED = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    (?:(?:kính |xin )?mời .{2,30} |bấm |nhấn )theo dõi (?:trang|kênh|fanpage) (?:facebook|zalo|youtube|tiktok)
    quét (?:mã )?qr để (?:đọc|xem) (?:bài|tin)(?! học|[a-zà-ỹ])
    quét (?:mã )?qr để (?:ủng hộ|đóng góp)[^.,]{0,40} (?:của|qua|cùng) (?:báo|đài|t(?:òa|oà) soạn)(?![a-zà-ỹ])
  `)}`,
);

/** An outlet's request to follow it; storms are followed too, on rivers and seas. */
const FOLLOWED = new RegExp(
  String.raw`^(?:(?:quét (?:mã )?qr|bấm|nhấn) (?:để )?)?${oneOfLines(String.raw`
    theo dõi .*(?:google news| trên(?:$|:? (?:facebook|zalo|youtube|tiktok|google|fanpage|kênh|báo|ứng dụng)))
    theo dõi .* để (?:cập nhật|nhận) (?:tin|thông báo)
    tham gia (?:nhóm|kênh) (?:zalo|telegram|facebook|viber) .*(?:của báo|để (?:cập nhật|nhận tin))
    (?:bạn )?quan tâm (?:kênh )?zalo .*để (?:cập nhật|nhận)
  `)}`,
);

const asksToFollow = (key: string) => FOLLOWED.test(key) || JOINED.test(key);

/** Whether a line asks to follow an outlet; it may be longer than other small talk, as outlets have long names. */
const follows = (line: string) =>
  line.length <= 2 * FULL_LINE && /theo dõi|tham gia|quét|quan tâm/i.test(line) && asksToFollow(headKey(line));

/** Counts of views, and reading times: "1,2K", "1.203 lượt xem", "3 phút đọc". */
const COUNT =
  /^0(?: 0)+$|^\d{1,3}(?:[.,]\d)?[KM]$|^\d[\d.,]{0,8} (?:lượt xem|lượt đọc|lần xem|views?|bình luận|phút đọc)$|^[Đđ]ã xem \d[\d.,]{0,8} lần$/;
/** An address alone, as it stands beside an author's name, or one of the page to copy. */
const ADDRESS = /^[^\s@]+@[^\s@.]+\.[^\s@]+$|^https?:\/\/\S+ (?:copy|sao chép)(?: link)?$/i;

/** The place in a gallery or film, and the playing speed: "1/12", "00:00 03:21", "1.5x". */
const COUNTER =
  /^(?:\d{1,3}(?::\d\d)*)? ?\/ ?\d{1,3}(?::\d\d)*$|^0?0:00(?: ?\d{1,2}:\d\d)?$|^(?:tốc độ(?: phát)?:? )?(?:\d(?:[.,]\d{1,2})?x ?)+$/i;

/** Whether a line is such a counter; "12/3" is a day, as no gallery has a twelfth picture of three. */
function isCounter(line: string): boolean {
  const [place = 0, all = 0] = line.split('/').map(Number);
  return COUNTER.test(line) && !(place > all);
}

/** A file to download, with its size: "Phieu_dang_ky.docx (35 KB)". */
const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|rar|zip)(?:[\s(]+\d[\d.,]* ?[km]b\b[^.!?]{0,30})?$/i;
export const isFile = (text: string) => FILE.test(text);

/** Tags printed as text: "Từ khóa: lúa, mía", "#NaHin #ThanhNien". */
const TAGGED = /^(?:tags?|từ kh(?:óa|oá))\s*:|^(?:#[^\s#]+\s*)+$/i;

/** Questions to readers about the story, and notes on its comments. */
const ASKED = new RegExp(
  String.raw`^${oneOfLines(String.raw`
    (?:bạn|quý vị) có hài lòng (?:với|về) (?:(?:thông tin|nội dung)(?: của)?(?: bài viết)?|bài viết)(?: này| trên)?(?: không)?$
    (?:thông tin|nội dung)(?: này)? có hữu ích(?: (?:với|cho) (?:bạn|quý vị))? không$
    (?:hãy đánh giá|bạn nghĩ gì về) bài viết
    (?:bạn (?:thấy|đánh giá) )?bài viết(?: này)? (?:thế nào|như thế nào|(?:có )?hữu ích)
    (?:hiện )?(?:chưa|không) có (?:bình luận|ý kiến)(?: nào)?(?:\. hãy [^.]*)?$
    hãy là người đầu tiên bình luận
    (?:bạn (?:cần|phải) )?đăng nhập .{0,60}bình luận$
  `)}`,
);

/** Fields of the form for comments. */
const FIELDS = new RegExp(
  oneOfLines(String.raw`
    ^(?:xin |vui lòng )nhập (?:nội dung|mã|họ|tên|email)(?: (?:và|tên|bình luận|ý kiến|của bạn|xác thực|xác nhận|bảo mật|bảo vệ))*$
    ^(?:nhập )?mã (?:xác (?:thực|nhận)|bảo (?:mật|vệ))$
  `),
);

/** How a picture is shown larger, below it: "(Bấm vào ảnh để xem cỡ lớn)". */
const ENLARGED =
  /^(?:bấm|nhấn|nhấp|click|chạm|kích)(?: chuột)? vào (?:hình |bức )?(?:ảnh|hình) để (?:xem|phóng)(?: (?:ảnh|hình|bản|slide|ở|với|cỡ|khổ|kích thước|to|lớn|rõ|hơn|đầy đủ|chi tiết))*$/;

/** Readers' ratings: "5/5 - (3 bình chọn)". */
const RATED = new RegExp(
  oneOfLines(String.raw`
    ^\D{0,30}\d(?:[.,]\d)? ?\/ ?5[\s.()–-]{0,6}(?:sao|số phiếu|vote|\d+ (?:bình chọn|phiếu bầu|đánh giá))
    ^xếp hạng: \d(?:[.,]\d)? - \d+ phiếu
    ^đánh giá bài (?:viết|báo)(?: này)?: (?:chưa có|0) đánh giá$
  `),
);

/** Offers to listen to the text, with how long that takes: "Nghe nội dung bài viết", "Nghe đọc tin 3:20". */
const LISTENED =
  /(?<!\S)(?:bạn đang |mời |bấm (?:để )?)?nghe(?: (?:đọc|nội dung|âm thanh|chi tiết|toàn bộ|chương trình|audio|podcast|bản tin|bài|viết|báo|tin|này|bằng giọng đọc(?: ai)?|tại đây))*(?: \d{1,2}(?::\d\d)?)?(?!\S)/g;

/** The button to follow an outlet, among other tools. */
const FOLLOW_BUTTON = /(?<!\S)theo dõi (?:[^|•]{1,40} )?trên (?:google news|facebook|zalo|youtube|tiktok)(?!\S)/g;

/** Whether a line is only tools of a page, with or without bars: "In trang Gửi email", "00:00 Tốc độ đọc". */
function isToolbar(key: string): boolean {
  const tools = key.replace(/(?<![a-zà-ỹ])a[+-](?=\S)/g, '$& ');
  const unvoiced = tools.replace(VOICES, ' ');
  let rest: string | null = (unvoiced === tools ? tools : unvoiced.replace(PLAYED, ' '))
    .replace(/\s*\|\s*|(?<=chia sẻ|share): |^\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)? /g, ' ')
    .replace(LISTENED, ' ')
    .replace(FOLLOW_BUTTON, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  while (rest) rest = after(rest, CHATTER);
  return rest === '' && key !== '';
}

/** Settings that a word processor leaves in a text pasted from it: "Normal 0 false false false EN-US X-NONE". */
const SETTINGS =
  /^(?:(?:normal|true|false|x-none|[a-z]{2}(?:-[a-z]{2})?|\d[\d.]*|pt|microsoftinternetexplorer4)(?:\s|$))+$/;
/** Those that no other line has. */
const OF_SETTINGS = ['normal', 'true', 'false', 'x-none', 'en-us', 'explorer'];
/** Its style sheets: comments, and rules for elements of its own. */
const SHEETS = /\/\*[^*]*\*\/|[@.\w:*\\#,\s-]{1,200}\{\s*(?:mso-|behavior|size|font|margin)[^{}]*(?:\}|$)/g;

/** Whether a line holds nothing but those. */
export function isPasted(line: string): boolean {
  const lower = line.toLowerCase();
  const told = /\{|\/\*/.test(lower) ? lower.replace(SHEETS, '').trim() : lower;
  return told === '' ? lower !== '' : SETTINGS.test(told) && holdsAny(told, OF_SETTINGS);
}

/** The path from the front page to the section. */
const CRUMBS = /^(?:trang (?:chủ|nhất)|home) ?[/»›>]/;

const SMALL_TALK = [CRUMBS, BY_MACHINE, LABELS, ASKED, FIELDS, ENLARGED, RATED, ELSEWHERE, ADVERTISED];

/** Whether a line is small talk of the page inside the text's container; `linked`: it contains a link. */
export function isChatter(line: string, linked: boolean): boolean {
  if (TAGGED.test(line) || (linked && (line.startsWith('#') || isFile(line)))) return true;
  // An address to copy may have any length.
  if (line.replace(/https?:\/\/\S+/g, '').length > FULL_LINE) return follows(line);
  if (line.includes('★') || isCounter(line) || COUNT.test(line) || ADDRESS.test(line)) return true;
  const key = headKey(line);
  // "Trả lời:" begins the answer to a reader's question, "Trả lời" answers a comment.
  if (isToolbar(key)) return !(key === 'trả lời' && line.endsWith(':'));
  if (beginsAny(key, ENCLOSED)) return !endsSentence(line) || line.includes(':') || isFile(line);
  if (beginsAny(key, CHATTER_STARTS) || SMALL_TALK.some((said) => said.test(key))) return true;
  if (line.startsWith('[')) return key === 'trở về';
  return key.startsWith('trở lại') ? linked || key === 'trở lại' : asksToFollow(key);
}
