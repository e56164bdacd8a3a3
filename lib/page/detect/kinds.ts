import { CAPITALS } from '@/lib/text/patterns';
import { beginsAny, holdsAny, listed, phrases } from '../text';

/** So many fields has a form, not a page with search, comments and a login. */
const FORM = 15;
/** So much text for each field, in characters, has a page that is no form. */
const TEXT_A_FIELD = 40;

export function isForm(fields: number, characters: number): boolean {
  return fields >= FORM && characters < fields * TEXT_A_FIELD;
}

/**
 * So many articles has a law, not a story about one: few stories go through more of them than `told`. A decision, with
 * the grounds that it names, has fewer.
 */
const CLAUSES = { told: 25, law: 8, decision: 2 };

/**
 * Whether so many texts that begin as articles of a law make one. `decision`: grounds are named too; `told`: somebody
 * signs the text, or is quoted in it.
 */
export function hasClausesOfLaw(clauses: number, decision: boolean, told: boolean): boolean {
  if (decision) return clauses >= CLAUSES.decision;
  return clauses >= (told ? CLAUSES.told : CLAUSES.law);
}

const LAW_ARTICLE = /^điều \d+[a-z]?\s*[.:]/;

/** Whether a text in lower case begins as an article of a law does. */
export const isLawArticle = (lower: string) => LAW_ARTICLE.test(lower);

/** How the points of rules, procedures and tests begin, in lower case; what stories count has a number alone. */
const POINT = /^(?:điều|khoản|câu|bước|mục|phần|chương) (?:\d{1,3}|[ivx]{1,4}|[a-zđ])[.):](?:\s|$)/;
/** So many points make a plan, where so little else, as a part of all, stands with them; so many chapters make one too. */
const PLAN = { fewest: 3, rest: 0.2 };

/** A chapter of a plan, a report, a lesson. Essays and speeches in papers have them too. */
const CHAPTER = /^[IVX]{1,4}[.)] ?[A-Za-zÀ-ỹ]/;

/** Whether texts are the points of rules, of a procedure, of a test and little else, or an `office`'s chapters. */
export function isPlan(texts: readonly string[], office: boolean): boolean {
  const points = texts.filter((text) => POINT.test(text.slice(0, 20).toLowerCase())).length;
  const pointed = points >= PLAN.fewest && points >= texts.length * (1 - PLAN.rest);
  const parted = office && texts.filter((text) => CHAPTER.test(text)).length >= PLAN.fewest;
  return (pointed || parted) && !isTold(texts);
}

/** How lines of documents begin and those of stories do not, in lower case: under whose motto, by which number. */
const DOCUMENT_LINE = /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa|số ?: ?[\d.…]*\/)/;
/** How those begin that say what an office was asked. */
const ASKED_LINE = /^(?:(?:nội dung )?(?:câu )?hỏi|người (?:hỏi|gửi)|cho tôi hỏi) ?:/;
/** What is left blank for who fills a form in; so many has one. */
const BLANK = /\.{5,}|…{2,}|_{5,}/g;
const FEWEST_BLANKS = 4;

/** Whether these lines are a document, a form or, where an `office` has them, a question to it and its answer. */
export function isDocument(lines: readonly string[], office: boolean): boolean {
  const starts = lines.map((line) => line.slice(0, 40).toLowerCase());
  if (starts.some((start) => DOCUMENT_LINE.test(start) || (office && ASKED_LINE.test(start)))) return true;
  return lines.reduce((sum, line) => sum + (line.match(BLANK)?.length ?? 0), 0) >= FEWEST_BLANKS;
}

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

/** What who sells says. */
const SALES = ['quý khách', 'hotline', 'báo giá', 'giá rẻ', 'chúng tôi', 'uy tín', 'tư vấn'];

/** What who sells promises besides; a story says that somebody said so. */
const PROMISES = listed(
  'chính sách bán hàng, khuyến mãi, khuyến mại, ưu đãi, chiết khấu, trả góp, đặt cọc, lăn bánh, ' +
    'liên hệ ngay, gọi ngay, đặt mua, giá tốt nhất, giá gốc, quà tặng',
);
const FEWEST_PROMISES = 5;

/** What sellers of food supplements must say, as a sentence of their own; stories quote it, and say it of all of them. */
const DISCLAIMER = /(?:^|[.!?…*] *)\(?(?:sản phẩm|thực phẩm(?: bảo vệ sức khỏe)?) này không phải là thuốc/;

/** On a site that sells, these too speak for goods, and fewer of all are enough. */
const SERVICES = listed(
  'khách hàng, bảng giá, miễn phí, bảo hành, giao hàng, giảm giá, đặt lịch, dịch vụ, trọn gói, cam kết',
);
const FEWEST_SERVICES = 2;
/** Who sells says one of them in so many characters; a story comes to speak of some. */
const SERVICES_APART = 500;

/**
 * Whether a text sells, dated or not: it promises much and quotes nobody, or says what sellers of supplements must.
 * `trade`: it stands on a site that sells.
 */
export function isPromotion(texts: readonly string[], trade: boolean): boolean {
  if (texts.some((text) => DISCLAIMER.test(text.toLowerCase()))) return true;
  if (quotesPeople(texts)) return false;
  const lower = texts.join(' ').toLowerCase();
  const timesOf = (phrases: readonly string[]) =>
    phrases.map((phrase) => lower.split(phrase).length - 1).filter((times) => times > 0);
  const promises = timesOf([...PROMISES, ...SALES]);
  if (promises.length >= FEWEST_PROMISES) return true;
  if (!trade || isTold(texts) || holdsAny(lower, AUTHORITIES)) return false;
  const said = [...promises, ...timesOf(SERVICES)];
  return said.length >= FEWEST_SERVICES && said.reduce((sum, times) => sum + times, 0) * SERVICES_APART >= lower.length;
}

/** How a reader is asked to become a customer: to call, to register, to buy. */
const INVITATION =
  /(?:hãy|vui lòng|quý khách|bạn|nhanh tay|đừng ngần ngại)[^.!?]{0,40}(?:liên hệ|đăng ký|để lại|điền|inbox)|liên hệ (?:với chúng tôi|hotline)|liên hệ[^.!?]{0,30} ngay|(?:đăng ký|gọi|đặt (?:hàng|lịch|mua)|mua|nhấc máy) ngay|(?:hotline|zalo|tư vấn|đặt (?:hàng|lịch))[^.!?]{0,50}(?<!\d)(?:0\d{2,3}[. ]?\d{3}[. ]?\d{3,4}|1[89]00[. ]?\d{4,6})/;
/** Among the last of so many texts the invitation stands. */
const ENDING = 3;

/** Who sells calls the reader, himself and his goods so; who seeks help, or a culprit, asks readers to call as well. */
const TRADE = [...SALES, 'khách hàng', 'bảng giá', 'dịch vụ', 'ưu đãi', 'sản phẩm', 'showroom'];

/** Whom a story's readers are asked to call, and stories tell of. */
const AUTHORITIES = ['công an', 'cơ quan chức năng', 'cơ quan điều tra', 'chính quyền', 'ủy ban nhân dân', 'ubnd'];

/** Whether a text ends by inviting customers to call, register or buy, and quotes nobody. */
export function invitesCustomers(texts: readonly string[]): boolean {
  const ending = texts.slice(-ENDING).map((text) => text.toLowerCase());
  const invites = (text: string) => INVITATION.test(text) && !holdsAny(text, AUTHORITIES);
  return ending.some(invites) && holdsAny(ending.join(' '), TRADE) && !quotesPeople(texts);
}

/** What menus of shops hold, and those of papers. */
const TRADE_LABEL =
  /^(?:sản phẩm|dịch vụ(?! công)|bảng giá|báo giá|giỏ hàng|khuyến m[ãạ]i|ưu đãi|đặt (?:lịch|hàng|phòng|tour)|luật sư|tư vấn)/;
const SECTION =
  /^(?:thời sự|chính trị|kinh tế|xã hội|văn h(?:óa|oá)|pháp luật|thể thao|giáo dục|quốc tế|thế giới|đời sống)$/;
const FEWEST_LABELS = 2;

/** Offices and schools show all that they have in the form of their news. */
const OFFICE = /^https?:\/\/[^/]*\.(?:gov|edu)\.vn(?:[/:]|$)/;

/** What menus hold of libraries of laws and documents, which are no better. */
const DOCUMENTS_LABEL =
  /^(?:văn bản|công văn|biểu mẫu|tiêu chuẩn|bản án|án lệ|dự thảo|tra cứu văn bản|hỏi đáp pháp luật|vb )/;

/** Whose site a page is of; `null`: nothing tells. */
export type House = 'office' | 'paper' | 'shop' | null;

/** Whose site it is by its address, or by the labels of its links, in lower case, which its menu is among. */
export function houseOf(url: string, knownOutlet: boolean, labels: ReadonlySet<string>): House {
  if (OFFICE.test(url)) return 'office';
  const count = (pattern: RegExp) => [...labels].filter((label) => pattern.test(label)).length;
  if (knownOutlet || count(SECTION) >= FEWEST_LABELS) return 'paper';
  if (count(TRADE_LABEL) >= FEWEST_LABELS) return 'shop';
  return count(DOCUMENTS_LABEL) >= FEWEST_LABELS ? 'office' : null;
}

/** What stands between a part of a day and its date, as in "sáng thứ bảy, ngày 21/11". */
const WEEKDAY = String.raw`(?:(?:ngày|nay|qua|mùng|thứ [a-zà-ỹ\d]+|chủ nhật),? )*\(?`;

/** A day on which something happened, not one with which an offer begins or ends. */
const EVENT = new RegExp(
  String.raw`^(?:vừa qua|mới đây)|(?<!(?:từ|đến|trước|hết|sau) )(?:ngày|sáng|trưa|chiều|tối|đêm) ${WEEKDAY}\d{1,2}(?:[/-]\d| tháng)|(?:sáng|chiều|tối) (?:nay|qua)|hôm qua`,
);

/** Whether a text tells what somebody did or said, as even the house paper of a company does. */
function reports(texts: readonly string[]): boolean {
  return texts.some((text) => EVENT.test(text.toLowerCase())) || quotesPeople(texts);
}

/** Whether it tells that, or what somebody went through. */
const isTold = (texts: readonly string[]) => reports(texts) || isPersonal(texts);

/** How those are called who rank or praise businesses: "Top 5 nha khoa uy tín nhất", "… có tốt không?". */
const PRAISE =
  /^(?:(?:khám phá|gợi ý|tổng hợp|danh sách|review) )?(?:top )?\d{1,2} (?!triệu|t[ỷỉ]|nghìn|ngàn).*(?:uy tín|giá rẻ|chuyên nghiệp|(?:giỏi|tốt) nhất)|có (?:tốt|uy tín) không|ở đâu (?:tốt|uy tín|rẻ)/;

/** Whether a text under this headline ranks or praises businesses; a story about ranks tells who gave them. */
export const isPraise = (title: string, texts: readonly string[]) => PRAISE.test(title.toLowerCase()) && !isTold(texts);

/** An article of a law, by its number. */
const CITED = /điều \d+[a-z]? (?:của )?(?:bộ luật|luật|nghị định|thông tư|pháp lệnh)(?![a-zà-ỹ])/;

/**
 * Whether a text advises by articles of laws, and tells of nothing that came to pass; who asks may tell of himself. An
 * office's answers a question in its headline: offices tell of laws, too.
 */
export function isLegalAdvice(title: string, texts: readonly string[], house: House): boolean {
  const advises = house === 'shop' || (house === 'office' && title.includes('?'));
  return advises && texts.some((text) => CITED.test(text.toLowerCase())) && !reports(texts);
}

/** What tables and programmes are called that change each day, or whose figures are all they tell. */
const TABLE_PAGE =
  /^(?:kết quả xổ số|xs[a-z]{2,4} |kqxs|xổ số (?:miền|kiến)|lịch (?:âm|vạn niên|phát sóng|chạy|công tác|tiếp công dân|làm việc|trực)|bảng giá |biểu giá |danh bạ |báo .{0,40}số \d[\d.]+)/;
/** What they are called where a table does stand. */
const TABLE_TITLE = /^(?:danh mục|danh sách|công khai|thực đơn|thời khóa biểu|tỷ giá|đường dây nóng|lịch|kết quả) /;
/** What a story's headline says of a table, behind its name; its second name says nothing. */
const SAYING = /^[^:]*: (?!kết quả|bảng|lịch).{20}/;
/** So much prose, in characters, has a story about a table. */
const TABLE_STORY = 300;

/** Whether a page with this headline is nothing but a table; `prose`: all its sentences, in characters. `table`: one is seen. */
export function isTablePage(title: string, prose: number, table = false): boolean {
  const lower = title.toLowerCase();
  if (prose >= TABLE_STORY || SAYING.test(lower)) return false;
  return TABLE_PAGE.test(lower) || (table && TABLE_TITLE.test(lower));
}

/** What pages are called that are about the site, or stand in for a page that is gone. */
const SITE_PAGE =
  /^(?:báo giá |bảng giá (?:quảng cáo|dịch vụ)|giới thiệu(?:$| (?:về )?(?:chung|báo(?! cáo)|tòa soạn|toà soạn|cổng thông|trang (?:thông|tin|web)|website|chúng tôi))|bản quyền(?:$| (?:(?:website|nội dung|bài viết)$|\S+\.\S+$))|liên hệ(?: tòa soạn| quảng cáo|$)|chính sách (?:bảo mật|quyền riêng tư|cookie)|điều khoản (?:sử dụng|dịch vụ)|sơ đồ (?:trang|cổng|website)|hướng dẫn (?:(?:đặt|mua) hàng|thanh toán|quản lý gian hàng)(?:$| [-–|])|(?:đăng nhập|không tìm thấy|(?:lỗi )?404)(?:$| (?:[-–|:]|hệ thống|trang|nội dung|bài viết|đường dẫn|not|error|page))|trang không tồn tại)/;

/** How these begin: most headlines do not, and expressions take long to compile. */
const SITE_PAGES = listed(
  'báo giá, bảng giá, giới thiệu, liên hệ, chính sách, điều khoản, sơ đồ, hướng dẫn, đăng nhập, không tìm, ' +
    'trang không, lỗi 404, 404, bản quyền',
);

/** What pages of offices, schools and companies are called, as a whole. */
const OFFICE_PAGES = phrases(
  'cơ cấu tổ chức, bộ máy tổ chức, tổ chức bộ máy, sơ đồ tổ chức, chức năng nhiệm vụ, chức năng - nhiệm vụ, chức năng và nhiệm vụ, ' +
    'lịch sử hình thành, lịch sử phát triển, lịch sử hình thành và phát triển, điều kiện tự nhiên, vị trí địa lý, tiểu sử tóm tắt, lãnh đạo sở, ' +
    'ban giám đốc, ban giám hiệu, ban lãnh đạo, đội ngũ giảng viên, đội ngũ giáo viên, đội ngũ bác sĩ, danh bạ, danh bạ điện thoại, danh bạ điện tử, ' +
    'câu hỏi thường gặp, hỏi đáp, góp ý, nội quy, nội quy tiếp công dân, quy chế hoạt động, thủ tục hành chính, văn bản pháp luật, ' +
    'lịch công tác, lịch công tác tuần, lịch làm việc, lịch tiếp công dân, thời khóa biểu, thư viện ảnh, tuyển dụng, tin tức, tin tức sự kiện, tin tức - sự kiện, tin nổi bật, thông báo, ' +
    'hoạt động của lãnh đạo, hoạt động của lãnh đạo tỉnh, thông tin chỉ đạo điều hành, gương người tốt việc tốt, học tập và làm theo bác',
);
/** How offices and papers head what they have to give: a post, a place at school, a contract, goods under the hammer. */
const NOTICE =
  /^(?:thông báo (?!kết luận|hội nghị|kỳ họp|phiên)[^:?!]{0,60}(?:đấu giá|mời thầu|mời chào|chào giá|tuyển dụng|tuyển sinh|thi tuyển|xét tuyển|tuyển chọn|trúng tuyển|dự tuyển)|(?:thư )?mời (?:thầu|chào giá|chào hàng|báo giá)|yêu cầu báo giá)(?![a-zà-ỹ])/;
/** How others than papers head what they give: what is cut off, a thesis, a homily, a draw, a chapter, prices of this very second. */
const POSTING =
  /^(?:(?:thông báo|lịch) (?:tạm )?(?:ngừng|ngưng|cắt(?! giảm)|cúp)|luận (?:văn|án)|văn mẫu|soạn (?:bài|văn)|giải bài|suy niệm|soi cầu|xs[a-z]{2,4})(?![a-zà-ỹ])|(?:^|[-–|:] ?)chương \d|\d:\d\d:\d\d/;

/** How offices head what they ask about, and what they are. */
const PAPERWORK = listed(
  'lấy ý kiến dự thảo, xin ý kiến dự thảo, góp ý dự thảo, hỏi về, tiêu chuẩn quốc gia, tổng quan, ' +
    'giới thiệu khái quát, giới thiệu sơ lược, giới thiệu về trường, giới thiệu về xã, giới thiệu về phường, giới thiệu về sở, ' +
    'cơ cấu tổ chức, bộ máy tổ chức, chức năng nhiệm vụ, chức năng quyền hạn, vị trí chức năng, ' +
    'gói thầu, lịch công tác, lịch sử hình thành, quá trình hình thành, điều kiện tự nhiên, vị trí địa lý, ' +
    'công khai dự toán, công khai quyết toán, công khai tình hình thực hiện dự toán, công bố công khai, niêm yết công khai, ' +
    'tóm tắt tiểu sử',
);
/** How they and schools head what they rule, plan, list, teach: stories are about such too, few with two of its parts. */
const PAPERS = listed(
  'giấy mời, thư mời, thể lệ, câu hỏi, kế hoạch, phương án, đề án, quy chế, nội quy, điều lệ, công văn, công điện, chỉ thị, ' +
    'biên bản, biểu mẫu, mẫu đơn, mẫu tờ, mẫu phiếu, phiếu, dự thảo, tờ trình, danh mục, khảo sát, số điện thoại, ' +
    'đường dây nóng, tiểu sử, lý lịch, thực đơn, thời khóa biểu, đáp án, đề thi, đề kiểm tra, đề cương, giáo án, bài giảng, ' +
    'lịch làm việc, lịch tiếp công dân, lịch trực',
);
/** How parts of such begin: a number, a label. Points behind a dash stand in stories too. */
const PART =
  /^(?:(?:\d{1,2}|[a-zà-ỹ]|[IVX]{1,4})[.)](?!\d)|[A-Za-zÀ-ỹ]{2,6} (?:\d{1,3}|[IVX]{1,4})[.:)]|[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d ,()/-]{1,40}:(?!\d))/;
const FEWEST_PARTS = 2;
/** A document's name and number, with nothing said of it: "Thông tư 45/2026/TT-BXD quy định …". */
const NUMBERED = /^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ]{3,30} (?:số )?\d+(?:\/20\d\d)?\/[A-ZĐ][^:?!]*$/;
/** How letters and notices open: whom they are written to, on what ground they say something. */
const OPENING =
  /^(?:kính gửi|căn cứ (?:luật|nghị (?:định|quyết)|quyết định|thông tư|kế hoạch|công văn|chỉ thị)(?!.*(?:sáng|chiều|tối|đã|vừa)(?![a-zà-ỹ])).*(?:thông báo|công khai|đề nghị|yêu cầu|[;:]$))/;
/** Among the first of so many texts who tells of a document says on which day. */
const LEADS = 2;
/** What else he says: documents state days by their numbers, who tells counts from his own. */
const TELLING =
  /(?<![a-zà-ỹ])(?:mới đây|vừa (?:qua|được|ban hành|công bố|tổ chức|hoàn thành|ký|có)|theo đó|bây giờ|ngày trước|(?:năm|tháng|tuần|mùa|vụ|phiên) (?:nay|này|ngoái)|(?:tháng|tuần|mùa|vụ|phiên) trước(?! khi))(?![a-zà-ỹ])/;
/** Whether an office's page with this headline is what it rules, asks or serves. */
function isOfficePaper(title: string, texts: readonly string[]): boolean {
  const words = title.toLowerCase().match(/[a-zà-ỹ]+/g) ?? [];
  const start = words.filter((word) => word !== 'và').join(' ');
  if (beginsAny(start, PAPERWORK) || NUMBERED.test(title)) return true;
  if (texts.slice(0, LEADS).some((text) => OPENING.test(text.toLowerCase()))) return true;
  return beginsAny(start, PAPERS) && texts.filter((text) => PART.test(text)).length >= FEWEST_PARTS;
}

/** Whether a page with this headline is paperwork; a story about such tells of it, or gives somebody's word. */
export function isPaperwork(title: string, texts: readonly string[], house: House): boolean {
  const lower = title.toLowerCase();
  const posted = NOTICE.test(lower) || (house !== 'paper' && POSTING.test(lower));
  if (!posted && !(house === 'office' && isOfficePaper(title, texts))) return false;
  if (texts.slice(0, LEADS).some(isNewsLead) || quotesPeople(texts)) return false;
  return !texts.some((text) => TELLING.test(text.toLowerCase()));
}

/** How an outlet or company presents itself: "Giới thiệu Viettel Post"; of books and laws not all words are names. */
const OWN_PRESENTATION = new RegExp(String.raw`^Giới thiệu(?: về)?(?: [${CAPITALS}]\S*){1,4}$`);

/** Whether a headline is one of those pages'. */
export function isSitePage(title: string): boolean {
  const lower = title.trim().toLowerCase();
  if (lower.startsWith('giới thiệu') && OWN_PRESENTATION.test(title.trim())) return true;
  return OFFICE_PAGES.has(lower) || (beginsAny(lower, SITE_PAGES) && SITE_PAGE.test(lower));
}

/** What short notices of papers are called, in lower case: a correction, a death. */
const NOTICES = ['đính chính', 'cải chính', 'nói lại cho rõ', 'tin buồn', 'cáo phó', 'cảm tạ'];

/** Whether a headline is one of those, and needs no more words. */
export function isNoticeTitle(title: string): boolean {
  return beginsAny(title.toLowerCase(), NOTICES);
}

/** So many short texts with degrees has a forecast in figures. */
const DEGREES = 4;
/** So much prose, in characters, has a story about the weather. */
const WEATHER_STORY = 300;

/** Whether a page with so many short texts that state degrees is a table of the weather; `prose`: all its sentences. */
export function isWeather(degrees: number, prose: number): boolean {
  return degrees >= DEGREES && prose < WEATHER_STORY;
}

/** A date in an address, as news systems number their stories: "…-20260307080054340.htm", "/2026/03/07/". */
const DATED =
  /(?:^|\D)20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{0,9}(?:\D|$)|\/20[0-3]\d\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\//;

export function isDatedAddress(url: string): boolean {
  return url.includes('20') && DATED.test(url);
}

/** How a notice of news begins: "Chiều 11/3, …", "(TTX) - Ngày 5-6, …". */
const NEWS = new RegExp(
  String.raw`^(?:\([^)]{2,20}\)\s*[-–]?\s*)?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|khuya|ngày) \(?${WEEKDAY}\d{1,2}[/-]\d{1,2}(?![\d/]*[,:]? từ \d)`,
);

const NEWS_STARTS = ['(', 'rạng sáng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'ngày'];

/**
 * What reports hold and descriptions of places, goods, offices do not: a day of this year, what somebody thinks, a
 * meeting. Documents state years with their days.
 */
const REPORT = new RegExp(
  String.raw`(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm) ${WEEKDAY}(?:\d{1,2}(?:-| và |, ))?\d{1,2}(?:[/-]| tháng )\d{1,2}(?!\d|[/-]\d|,? năm)|(?:sáng|chiều|tối) (?:nay|qua)|hôm qua|mới đây|(?<![a-zà-ỹ])vừa (?:qua|được|bị|có|ban|công|tổ|hoàn|ký|trao|khai|bắt|phát|xảy|tiếp|đưa)(?![a-zà-ỹ])|cho rằng|khẳng định|nhấn mạnh|nhận định|tiết lộ|chia sẻ|bày tỏ|kể(?: rằng| lại|[,:.])|phát biểu (?:tại|chỉ đạo|khai mạc|kết luận)|tại (?:buổi (?:làm việc|lễ)|cuộc họp|hội nghị|hội thảo)`,
);
/** What says that something has come to pass, or will; so many words of these has a story. */
const TENSE = /(?<![a-zà-ỹ])(?:đã|đang|sẽ|vừa|chưa|từng)(?![a-zà-ỹ])/g;
const FEWEST_TENSES = 3;
/** Somebody with how one speaks of people in stories. */
const PERSON = new RegExp(
  String.raw`(?:^|[\s“"(])(?:[Tt]heo(?! (?:Điều|Khoản|Luật|Bộ luật|Nghị|Thông tư|Quyết định) )|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ụ|[Cc]ô|[Tt]hầy|[Đđ]ồng chí) [${CAPITALS}]`,
);

/** Who tells of himself sells nothing; who sells says "chúng tôi". */
const TELLER = /(?<!chúng )(?<![a-zà-ỹ])(?:tôi|mẹ tôi|cha tôi)(?![a-zà-ỹ])/g;
const FEWEST_TELLERS = 2;

/** Whether somebody tells of himself, as columns and memories do; who asks does not. */
function isPersonal(texts: readonly string[]): boolean {
  let found = 0;
  for (const text of texts) {
    if (text.includes('ôi') && !text.endsWith('?')) found += text.toLowerCase().match(TELLER)?.length ?? 0;
    if (found >= FEWEST_TELLERS) return true;
  }
  return false;
}

/** A verse has so many words, a poem so many lines at least. */
const VERSE = { min: 4, max: 10 };
const POEM = 4;

/** Whether a text is nothing but lines of much the same length, without figures and labels, as a poem is. */
export function isPoem(texts: readonly string[]): boolean {
  const lines = texts.flatMap((text) => text.split(/[\n\u2028]+/));
  const isVerse = (line: string) => {
    const words = line.split(' ').length;
    return words >= VERSE.min && words <= VERSE.max && !/[\d:]/.test(line);
  };
  return lines.length >= POEM && lines.every(isVerse);
}

/** Who offers something quotes nobody, though it "khẳng định" its rank. */
const WORD =
  /cho biết|cho hay|nói(?: rằng|:)|khẳng định(?: rằng|:)|theo (?:(?:ông|bà|anh|chị),|phó|giám đốc|chủ tịch|lãnh đạo|đại diện)/;
/** By whose word; children follow their elders "theo bà" as well. */
const BY = new RegExp(String.raw`[Tt]heo (?:ông|bà|anh|chị) [${CAPITALS}]`);

/** Whether a text gives somebody's word. */
export function quotesPeople(texts: readonly string[]): boolean {
  return texts.some((text) => WORD.test(text.toLowerCase()) || BY.test(text));
}

/** Whether the first texts report what happened or what somebody said. */
function isReport(texts: readonly string[]): boolean {
  const first = texts.slice(0, 8);
  const lower = first.join('\n').toLowerCase();
  return REPORT.test(lower) || (lower.match(TENSE)?.length ?? 0) >= FEWEST_TENSES || PERSON.test(first.join('\n'));
}

/** Whether texts are a story's: the first report, or somebody's word is given, or one tells of himself, or they are a poem. */
export const isStory = (texts: readonly string[]) =>
  isReport(texts) || quotesPeople(texts) || isPersonal(texts) || isPoem(texts);

/** How a paper announces what it has collected on a topic. */
const COLLECTION =
  /chuyên trang|loạt bài|(?:tập hợp|tổng hợp|cập nhật|theo dõi) [^.]{0,30}(?:tin|bài|diễn biến)(?![a-zà-ỹ])/;

/** Whether texts announce stories rather than tell one. */
export const isCollection = (texts: readonly string[]) => texts.some((text) => COLLECTION.test(text.toLowerCase()));

/** Whether a text begins with the day of what it tells. */
export function isNewsLead(text: string): boolean {
  const start = text.slice(0, 60).toLowerCase();
  return beginsAny(start, NEWS_STARTS) && NEWS.test(start);
}
