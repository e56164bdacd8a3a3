import type { Evidence } from '../detect/judge';
import { quotesPeople } from '../detect/kinds';
import { type Head, metaOf } from '../metadata/head';
import type { Title } from '../metadata/title';
import type { Line } from '../snapshot/lines';
import type { Snapshot } from '../snapshot/snapshot';
import { CONTROL } from '../snapshot/style';
import { holdsAny } from '../text';
import type { Built } from './blocks';
import type { Story } from './story';

/** What a product's sheet says of it; one of these may stand in a story, several do not. */
const OFFERS = [
  /(?:^|[\s|-])(?:giá(?: bán| sản phẩm| gốc)?|đơn giá)\s*:/,
  /(?:^|[\s|-])mã (?:sản phẩm|hàng|sp|tin)\s*:/,
  /(?:^|[\s|-])diện tích\s*:/,
  /^(?:mức lương|số điện thoại liên hệ)\s*:/,
  /^(?:hạn nộp(?: hồ sơ)?|kinh nghiệm)\s*:/,
  /(?:^|[\s|-])(?:tình trạng|bảo hành|hãng sản xuất)\s*:/,
  /(?:^|[\s|-])xuất xứ\s*:/,
  /^(?:giá )?[\d.,]{5,}\s*(?:₫|đ|vnđ|vnd|đồng)$/,
  /^(?:thêm vào giỏ|mua ngay|đặt hàng ngay|gọi đặt hàng|chọn mua)/,
];
const POST =
  /^(?:thành viên|.{0,40}bài viết\s*:\s*\d|tham gia(?: ngày)?\s*:|#\d+$|người khởi tạo)|đã viết:|trả lời #|^(?:thích|trả lời|trích dẫn)[\s·|]*(?:trả lời|báo cáo|trích dẫn)$/;
/** Lines without any of these are not tried: most stories have none, and the expressions take long to compile. */
const OFFER_HINTS = [
  ...['diện tích', 'mức lương', 'hạn nộp', 'kinh nghiệm', 'số điện'],
  ...['giá', 'mã ', 'tình trạng', 'bảo hành', 'hãng sản xuất', 'xuất xứ'],
  ...['₫', 'vnđ', 'vnd', 'đồng', 'giỏ', 'mua', 'đặt hàng'],
];
const POST_HINTS = [
  'thành viên',
  'member',
  'bài viết',
  'tham gia',
  '#',
  'khởi tạo',
  'viết:',
  'trả lời',
  'thích',
  'trích dẫn',
];
const FORUM_SOFTWARE = ['vbulletin', 'xenforo', 'phpbb', 'discuz', 'smf', 'discourse'];

/** Longer lines are text. */
const SHORT = 100;
/** What is written on buttons is shorter. */
const BUTTON = 30;

/** The short lines in and around the story, in lower case: a product's sheet or a thread has several that tell. */
function shortLines(story: Story): string[] {
  const lines = [...story.before, ...story.body, ...story.after].filter((item): item is Line => item.kind === 'line');
  return lines.filter((line) => line.text.length <= SHORT).map((line) => line.text.toLowerCase());
}

/** What is written on the page's buttons, in lower case. */
function buttons({ size, text, flags }: Snapshot): string[] {
  const labels: string[] = [];
  for (let i = 0; i < size; i++) {
    const label = text[i];
    if (label && label.length <= BUTTON && (flags[i] ?? 0) & CONTROL) labels.push(label.trim().toLowerCase());
  }
  return labels;
}

/** `told`: whether a dated story tells of it, which may well name prices and places to apply. */
function isProduct(head: Head, lines: readonly string[], told: boolean): boolean {
  const hinting = lines.filter((line) => line.endsWith('đ') || holdsAny(line, OFFER_HINTS));
  const type = metaOf(head, 'og:type')?.toLowerCase() ?? '';
  return (
    type.includes('product') ||
    head.product ||
    metaOf(head, 'product:price:amount') !== null ||
    (!told && OFFERS.filter((offer) => hinting.some((line) => offer.test(line))).length >= 2)
  );
}

/** A thread: its software says so, or several posts say who wrote them when. */
function isForum(head: Head, lines: readonly string[]): boolean {
  const hinting = lines.filter((line) => holdsAny(line, POST_HINTS));
  const generator = (metaOf(head, 'generator') ?? '').toLowerCase();
  return (
    FORUM_SOFTWARE.some((name) => generator.includes(name)) ||
    (hinting.length > 2 && hinting.filter((line) => POST.test(line)).length > 2)
  );
}

/** The texts of blocks, without tables, as figures are no prose. */
function textsOf(built: readonly Built[]): string[] {
  return built.flatMap(({ block }) => (block.kind === 'table' || !block.text ? [] : [block.text]));
}

/** What an extraction says for and against the page being news. `built` is the story without its title. */
export function evidenceOf(
  page: { url: string; knownOutlet: boolean; snapshot: Snapshot; head: Head },
  found: { title: Title; story: Story; built: readonly Built[]; authors: readonly string[]; printedDate: boolean },
): Evidence {
  const { head, snapshot, url, knownOutlet } = page;
  const { title, story, built, authors, printedDate } = found;
  const lines = shortLines(story);
  const texts = textsOf(built);
  return {
    url,
    titleShown: title.at !== null,
    title: title.text,
    texts,
    pictures: built.filter(({ block }) => block.kind === 'image').length,
    table: built.some(({ block }) => block.kind === 'table'),
    linkedLines: story.dropped.filter((one) => one.rule === 'line:linked').length,
    printedDate,
    statedDate: metaOf(head, 'article:published_time', 'datepublished', 'pubdate', 'dc.date.created') !== null,
    authors: authors.length,
    sapo: story.sapo !== null,
    ogArticle: metaOf(head, 'og:type')?.toLowerCase() === 'article',
    linkedArticle: head.article?.published != null,
    product: isProduct(head, [...lines, ...buttons(snapshot)], printedDate && quotesPeople(texts)),
    forum: isForum(head, lines),
    fields: snapshot.fields,
    knownOutlet,
  };
}
