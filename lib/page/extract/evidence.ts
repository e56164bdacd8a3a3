import { originalAddress } from '../address';
import type { Evidence } from '../detect/judge';
import { type House, houseOf, isCollection, isFinding, isLawArticle, isStory, quotesPeople } from '../detect/kinds';
import { isBareDate, isDateLine } from '../metadata/date-lines';
import { type Head, metaOf } from '../metadata/head';
import { hasHeadlineLength } from '../metadata/heading';
import type { Title } from '../metadata/title';
import { LINE_BREAK } from '../snapshot/compose';
import { isLine, type Line } from '../snapshot/lines';
import type { Measures } from '../snapshot/measures';
import { endOf, linkAt, type Snapshot } from '../snapshot/snapshot';
import { CONTROL, LINK } from '../snapshot/style';
import { HEADING } from '../snapshot/tags';
import { holdsAny, listed } from '../text';
import { absolute, type Built } from './blocks';
import type { Clutter } from './clutter';
import { behindHeadline, isLink, readsAsHeadline } from './lines';
import type { Story } from './story';
import { MORE } from './teasers';

/** What a product's sheet says of it; one of these may stand in a story, several do not. */
const OFFERS = [
  /(?:^|[\s|-])(?:giá(?: bán| sản phẩm| gốc)?|đơn giá)\s*:/,
  /(?:^|[\s|-])mã (?:sản phẩm|hàng|sp|tin)\s*:/,
  /(?:^|[\s|-])diện tích\s*:/,
  /^(?:mức lương|(?:số điện thoại )?liên hệ)\s*:/,
  /^(?:hạn nộp(?: hồ sơ)?|kinh nghiệm)\s*:/,
  /(?:^|[\s|-])(?:tình trạng|bảo hành|hãng sản xuất)\s*:/,
  /(?:^|[\s|-])xuất xứ\s*:/,
  /(?:^|· )(?:còn hàng|đã bán [\d.,]+k?)(?: ·|$)/,
  /^(?:giá )?[\d.,]{5,}\s*(?:₫|đ|vnđ|vnd|đồng)$/,
  /^(?:thêm vào giỏ|mua ngay|đặt hàng ngay|gọi đặt hàng|chọn mua)/,
];
/** The headings of a shop, one over the product and one over others or the basket, whatever stands between. */
const SHOP_HEADS = [
  /^(?:thông tin|mô tả|chi tiết) sản phẩm$/,
  /^(?:sản phẩm (?:liên quan|cùng loại|tương tự|đã xem|xem nhiều|bán chạy)|giỏ hàng của bạn)$/,
];
/** Headlines of small ads; a story with such a headline gives nobody's number to call. */
const SMALL_AD =
  /^(?:cần (?:gấp|mua|bán|thuê|tìm|sang|tuyển)|chính chủ|bán (?:gấp|nhanh|lô|nền|đất nền|căn hộ|nhà mặt)|cho thuê|nhận (?:đặt|cung cấp)|chuyên (?:cung cấp|bán|nhận)|tuyển (?:dụng|gấp|\d+|nhân viên|đội trưởng)|việc làm) /;
const CONTACT =
  /^(?:liên hệ|(?:số )?điện thoại|đt|hp|hotline|zalo|email)(?: *\([^)]*\))?\s*:\s*\S|(?<!\d)0\d{2,3}[. ]?\d{3}[. ]?\d{3,4}(?!\d)|(?:gửi|nộp|liên hệ) .{0,40}\S@\S/;
/** A list of businesses says so often where to find one. */
const DIRECTORY = 6;
/** What the sheet of a document or of a company says of it, each on a line of its own. */
const SHEET = [
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
];
/** What the sheet of a vacancy says of it. */
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
/** What the sheet of an office's procedure is headed with. */
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
/** What the sheet of a building to be sold is headed with. */
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
/** What a recipe is headed with; papers have them as stories. */
const RECIPE = [
  /^nguyên liệu/,
  /^(?:chuẩn bị|sơ chế)/,
  /^(?:cách (?:làm|nấu|chế biến|thực hiện)|thực hiện)$/,
  /^bước \d/,
  /^(?:thưởng thức|trình bày|thành phẩm)/,
];
/** Before these stands their number or sign. */
const ITEM_SIGN = /^[^a-zà-ỹ\d]*(?:\d{1,2}\.?|[a-zđ])?[).:\s]+(?=[a-zà-ỹ]{2})/;
const SHEETS = [
  { heads: VACANCY, fewest: 3, ofPapers: true },
  { heads: PROCEDURE, fewest: 3, ofPapers: true },
  { heads: PROJECT, fewest: 4, ofPapers: true },
  { heads: RECIPE, fewest: 3, ofPapers: false },
];
/** So many lines that are a price and nothing else has a shop. */
const PRICE = /^(?:giá(?: bán)?\s*:?\s*)?[\d.,]{5,}\s*(?:₫|đ|vnđ|vnd)$/;
const FEWEST_PRICES = 3;
/** So many of these make a sheet, where so little prose, in characters, stands with them. */
const FEWEST_ENTRIES = 3;
const SHEET_PROSE = 300;
/** Longer lines are prose, in characters. */
const PROSE_LINE = 80;
const POST =
  /^(?:thành viên|.{0,40}bài viết\s*:\s*\d|tham gia(?: ngày)?\s*:|#\d+$|người khởi tạo|(?:chỉnh )?sửa lần cuối)|đã viết:|trả lời #|thích (?:nội dung|bài viết) này|^(?:thích|trả lời|trích dẫn)[\s·|]*(?:với |kèm )?(?:trả lời|báo cáo|trích dẫn)$/;
/** Lines without any of these are not tried: most stories have none, and the expressions take long to compile. */
const OFFER_HINTS = [
  ...['diện tích', 'mức lương', 'hạn nộp', 'kinh nghiệm', 'liên hệ'],
  ...['giá', 'mã ', 'tình trạng', 'bảo hành', 'hãng sản xuất', 'xuất xứ'],
  ...['còn hàng', 'đã bán', '₫', 'vnđ', 'vnd', 'đồng', 'giỏ', 'mua', 'đặt hàng', 'sản phẩm'],
];
const POST_HINTS = listed(
  'thành viên, member, bài viết, tham gia, #, khởi tạo, viết:, trả lời, thích, trích dẫn, lần cuối',
);
const FORUM_SOFTWARE = ['vbulletin', 'xenforo', 'phpbb', 'discuz', 'smf', 'discourse'];

/** Longer lines are text. */
const SHORT = 100;
/** How a headline ends that has its story's date behind it, as those of lists have. */
const DATED_HEADLINE = /[(\u2028–-] ?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\)?$/;
/** What is written on buttons is shorter. */
const BUTTON = 30;

/** All lines in and around the story. */
function allLines(story: Story): string[] {
  return [...story.before, ...story.body, ...story.after].flatMap((item) =>
    isLine(item) ? item.text.split(LINE_BREAK) : [],
  );
}

/** What is written on the page's buttons and as its headings, and what on its links, in lower case. */
function labelsOf({ size, text, flags, tag, parent }: Snapshot): { heads: string[]; links: Set<string> } {
  const heads: string[] = [];
  const links = new Set<string>();
  for (let i = 0; i < size; i++) {
    const data = text[i];
    if (!data || data.length > BUTTON) continue;
    const isLink = ((flags[i] ?? 0) & LINK) > 0;
    const isHead = ((flags[i] ?? 0) & CONTROL) > 0 || HEADING.test(tag[parent[i] ?? 0] ?? '');
    if (!isLink && !isHead) continue;
    const label = data.trim().toLowerCase();
    if (isLink) links.add(label);
    if (isHead) heads.push(label);
  }
  return { heads, links };
}

/** Whether the page is the sheet of a document or a company: entries, and next to no prose. */
function isSheet(lines: readonly string[], texts: readonly string[]): boolean {
  const prose = texts.reduce((sum, { length }) => sum + (length >= PROSE_LINE ? length : 0), 0);
  if (prose >= SHEET_PROSE) return false;
  return SHEET.filter((entry) => lines.some((line) => entry.test(line))).length >= FEWEST_ENTRIES;
}

/** Whether it is a list of businesses, each with where to find it. */
const isDirectory = (lines: readonly string[]) => lines.filter(isFinding).length >= DIRECTORY;

const isSmallAd = (title: string, lines: readonly string[]) =>
  SMALL_AD.test(title.toLowerCase()) && lines.some((line) => CONTACT.test(line));

/** Whether so many lines head what a vacancy, a procedure, a building or a recipe says of itself. */
function isHeadedSheet(lines: readonly string[], house: House): boolean {
  const starts = lines.map((line) => line.slice(0, BUTTON).toLowerCase().replace(ITEM_SIGN, ''));
  return SHEETS.some(
    ({ heads, fewest, ofPapers }) =>
      (ofPapers || house !== 'paper') &&
      heads.filter((head) => starts.some((start) => head.test(start))).length >= fewest,
  );
}

/** `told`: whether a dated story tells of it, which may well name prices and places to apply. */
function isProduct(head: Head, lines: readonly string[], told: boolean): boolean {
  const hinting = lines.filter((line) => line.endsWith('đ') || holdsAny(line, OFFER_HINTS));
  const type = metaOf(head, 'og:type')?.toLowerCase() ?? '';
  return (
    type.includes('product') ||
    head.otherKind ||
    metaOf(head, 'product:price:amount') !== null ||
    SHOP_HEADS.every((heading) => hinting.some((line) => heading.test(line))) ||
    (!told &&
      (OFFERS.filter((offer) => hinting.some((line) => offer.test(line))).length >= 2 ||
        hinting.filter((line) => PRICE.test(line)).length >= FEWEST_PRICES))
  );
}

/** A thread: its software says so, or several posts say who wrote them when. */
function isForum(lines: readonly string[], links: ReadonlySet<string>): boolean {
  const hinting = lines.filter((line) => holdsAny(line, POST_HINTS));
  return (
    FORUM_SOFTWARE.some((name) => [...links].some((link) => link.endsWith(`by ${name}`))) ||
    (hinting.length > 2 && hinting.filter((line) => POST.test(line)).length > 2)
  );
}

/** The texts of blocks, without tables, as figures are no prose. */
function textsOf(built: readonly Built[]): string[] {
  return built.flatMap(({ block }) => (block.kind === 'table' || !block.text ? [] : [block.text]));
}

/** So much of a linked headline is its link, the rest its date; a lead that is linked so far ends with a full stop. */
const LINKED = 0.6;

/**
 * Whether the story is entries of a list: a linked headline stands above all text, or between each two paragraphs a
 * linked heading, a headline with its date or a link to more. Amid a story one or two may stand.
 */
function hasEntries({ tag }: Snapshot, { sapo, body, dropped }: Story): boolean {
  const texts = [sapo, ...body].filter(isLine).map((line) => ({ rule: null, line }));
  const lines = [...texts, ...dropped].sort((a, b) => a.line.from - b.line.from);
  const isHeading = ({ block }: Line) => HEADING.test(tag[block] ?? '');
  const isLinked = ({ link, text }: Line) => link > BUTTON && link >= text.length * LINKED && !text.endsWith('.');
  const isHead = (one: (typeof lines)[number] | undefined) =>
    one !== undefined && (isLinked(one.line) || isHeading(one.line) || readsAsHeadline(one.line));
  const prose = lines.flatMap((one, i) => (one.rule === null && !isHead(one) ? i : []));
  const [from = 0, to = 0] = [prose[0], prose.at(-1)];
  const between = lines.slice(from + 1, to);
  const entries = Math.max(
    between.filter(({ rule, line }) => (rule === null ? isLinked(line) : rule === 'line:linked' && isHeading(line)))
      .length,
    between.filter(({ line }) => line.link > 0 && MORE.test(line.text.toLowerCase())).length,
    between.filter(({ rule }, i) => rule === 'line:date' && (isHead(between[i - 1]) || isHead(between[i + 1]))).length,
  );
  const isBelow = lines.slice(0, from).some(({ line }) => isLinked(line));
  return isBelow || (entries > 0 && entries >= prose.length - 1);
}

/** The last segment of an address' path. */
const lastOf = (address: string) => URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1);

/** Whether the headline, by which the document is not called, links to another page, as those of lists do. */
function headlineLeadsAway(snapshot: Snapshot, { at, sure }: Title, url: string): boolean {
  if (at === null || sure) return false;
  const { flags, attributes, text } = snapshot;
  let first = at;
  while (first < endOf(snapshot, at) && !text[first]?.trim()) first++;
  if (!((flags[first] ?? 0) & LINK)) return false;
  const target = absolute(attributes[linkAt(snapshot, first)]?.href, url);
  return target !== null && lastOf(target) !== lastOf(url);
}

/** Whether a line begins with a linked headline, and its date or a break stands behind that. */
function isHeaded(snapshot: Snapshot, line: Line): boolean {
  const [front = '', teaser] = line.text.split(LINE_BREAK);
  const behind = behindHeadline(snapshot, line, front);
  return behind ? isBareDate({ text: behind }) : behind !== null && teaser !== undefined;
}

/** The texts above all sub-heads: a story's first, or what a list of stories is about. */
function leadOf(built: readonly Built[]): string[] {
  const heading = built.findIndex(({ block }) => block.kind === 'heading');
  return textsOf(heading < 0 ? built : built.slice(0, heading));
}

/** What the evidence is taken from. */
interface Page {
  url: string;
  knownOutlet: boolean;
  snapshot: Snapshot;
  measures: Measures;
  clutter: Clutter;
  head: Head;
  column: number;
}

/** How many cards of other stories stand in the column from `from` on, before anything else that is left out. */
function cardsIn({ snapshot, measures, clutter, column }: Page, from: number): number {
  const rules = [...clutter.rules].filter(([at]) => from <= at);
  const isCard = (rule: string) => rule === 'card:linked';
  const end = rules.reduce((to, [at, rule]) => (isCard(rule) ? to : Math.min(to, at)), endOf(snapshot, column));
  const isLinkedHeading = (at: number) =>
    HEADING.test(snapshot.tag[at] ?? '') && !measures.own[at] && hasHeadlineLength(measures.ownLink[at] ?? 0);
  const headings = measures.owners.filter((at) => from <= at && at < end && !clutter.has(at) && isLinkedHeading(at));
  return rules.filter(([at]) => at < end).length + headings.length;
}

/** What an extraction says for and against the page being news. `built` is the story without its title. */
export function evidenceOf(
  page: Page,
  found: { title: Title; story: Story; built: readonly Built[]; authors: readonly string[]; printedDate: boolean },
): Evidence {
  const { head, snapshot, knownOutlet, column } = page;
  const url = originalAddress(page.url);
  const { title, story, built, authors, printedDate } = found;
  const all = allLines(story);
  // A product's sheet or a thread has several short ones that tell.
  const lines = all.filter((line) => line.length <= SHORT).map((line) => line.toLowerCase());
  const texts = textsOf(built);
  const quoted = printedDate && quotesPeople(texts);
  const statedDate = metaOf(head, 'article:published_time', 'datepublished', 'pubdate', 'dc.date.created') !== null;
  const lead = leadOf(built);
  // Of what is dated in print alone, only an outlet that we know is trusted to date no topic.
  const trusted = knownOutlet && !isCollection(lead);
  const told = statedDate || authors.length > 0 || (printedDate && (trusted || isStory(lead)));
  const { heads, links } = labelsOf(snapshot);
  const house = houseOf(url, knownOutlet, links);
  const body = story.body.filter(isLine);
  // What stands behind a story that has its date above it is other stories'.
  const last = (body.at(-1) ?? story.sapo)?.to;
  const end = (told && story.before.some(isDateLine) && last) || snapshot.size;
  const dropped = story.dropped.filter(({ line }) => line.from < end);
  const linked = dropped.filter(({ rule }) => rule === 'line:linked');
  const headed = [...body, ...dropped.map(({ line }) => line)].filter((line) => isHeaded(snapshot, line));
  const headlines = built.flatMap(({ block: { kind, text } }, i) =>
    kind === 'heading' && hasHeadlineLength(text.length) && !/^\d{1,2}[.)]|\.$/.test(text) ? i : [],
  );
  return {
    url,
    titleShown: title.at !== null,
    titleLeads: headlineLeadsAway(snapshot, title, url),
    title: title.text,
    texts,
    pictures: built.filter(({ block }) => block.kind === 'image').length,
    table: built.some(({ block }) => block.kind === 'table'),
    linkedLines:
      linked.length + body.filter(isLink).length + headed.length + (told ? 0 : cardsIn(page, last ?? column)),
    told,
    entries: headed.length > 1 || hasEntries(snapshot, story),
    headlines: headlines.length,
    pictured: headlines.every((i) => built[i - 1]?.block.kind === 'image'),
    linkedClauses: story.dropped.filter(
      ({ rule, line }) => rule === 'line:linked' && isLawArticle(line.text.toLowerCase()),
    ).length,
    dateLines:
      dropped.filter(({ rule }) => rule === 'line:date').length +
      body.filter(({ text }) => DATED_HEADLINE.test(text)).length,
    printedDate,
    statedDate,
    authors: authors.length,
    sapo: story.sapo !== null,
    ogArticle: metaOf(head, 'og:type')?.toLowerCase() === 'article',
    linkedArticle: head.article?.published != null,
    product: isProduct(head, [...lines, ...heads], quoted),
    offer:
      !quoted &&
      (isSmallAd(title.text, lines) || isSheet(lines, texts) || isDirectory(lines) || isHeadedSheet(all, house)),
    forum: isForum(lines, links),
    house,
    fields: snapshot.fields.filter((at) => column <= at && at < endOf(snapshot, column)).length,
    knownOutlet,
  };
}
