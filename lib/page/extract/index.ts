import type { Article } from '@/lib/model/article';
import type { Removal } from '@/lib/model/verdict';
import type { Evidence } from '../detect/judge';
import { hasRole, isPerson, peopleIn, statedPeople } from '../metadata/authors';
import { type Head, metaOf } from '../metadata/head';
import { dateLines, modifiedAt, publishedAt, visibleMoment } from '../metadata/published';
import { composeSubtree, findTitle } from '../metadata/title';
import { itemsOf, type Line } from '../snapshot/lines';
import { measure } from '../snapshot/measures';
import type { Snapshot } from '../snapshot/snapshot';
import { type Built, buildBlocks } from './blocks';
import { findClutter } from './clutter';
import { type Context, holdersOf, namesOf } from './context';
import { findHeadedBoxes } from './heads';
import { findRegion } from './region';
import { removal, type Story, tellStory } from './story';
import { AUTHOR_CLASS } from './vocabulary';

export interface Found {
  facts: Pick<Article, 'siteName' | 'authors' | 'section' | 'publishedAt' | 'modifiedAt' | 'lang'>;
  built: Built[];
  removals: Removal[];
  evidence: Evidence;
}

/** Lines right before the headline that may state the date. */
function linesBefore(snapshot: Snapshot, titleAt: number): Line[] {
  const parent = snapshot.parent[snapshot.parent[titleAt] ?? 0] ?? 0;
  const items = itemsOf(snapshot, Math.max(parent, 0), titleAt, () => 'enter');
  return items
    .filter((item): item is Line => item.kind === 'line' && item.link < item.text.length * 0.5)
    .slice(-3)
    .reverse();
}

const OFFER =
  /^(?:giá(?: bán| sản phẩm| gốc)?|đơn giá|mã (?:sản phẩm|hàng|sp)|tình trạng|xuất xứ|hãng sản xuất|bảo hành)\s*:|thêm vào giỏ|mua ngay|đặt hàng ngay/;

function isProduct(head: Head, story: Story): boolean {
  if (/product/.test(metaOf(head, 'og:type')?.toLowerCase() ?? '') || metaOf(head, 'product:price:amount')) return true;
  const lines = [...story.around, ...story.body].filter((item): item is Line => item.kind === 'line');
  return lines.filter((line) => line.text.length <= 80 && OFFER.test(line.text.toLowerCase())).length >= 2;
}

const POST = /^(?:thành viên|.{0,40}bài viết\s*:\s*\d|tham gia(?: ngày)?\s*:|#\d+$|người khởi tạo)|đã viết:|trả lời #/;

/** A thread: its software says so, or several posts say who wrote them when. */
function isForum(head: Head, story: Story): boolean {
  if (/vbulletin|xenforo|phpbb|discuz|smf|ipb|discourse/.test((metaOf(head, 'generator') ?? '').toLowerCase()))
    return true;
  const lines = [...story.around, ...story.body].filter((item): item is Line => item.kind === 'line');
  return lines.filter((line) => line.text.length <= 80 && POST.test(line.text.toLowerCase())).length >= 3;
}

/** The texts of blocks, without tables, as figures are no prose. */
function textsOf(built: readonly Built[]): string[] {
  return built.flatMap(({ block }) => (block.kind === 'table' || !block.text ? [] : [block.text]));
}

/** Names that are links of their own, side by side on one line. */
function linkedNames({ snapshot }: Context, line: Line): string[] {
  const names: string[] = [];
  for (let i = line.composer.runs[0]?.node ?? 0; i < line.to; i++) {
    const up = snapshot.parent[i] ?? 0;
    if (snapshot.tag[i] === '' && snapshot.tag[up] === 'a')
      names.push((snapshot.text[i] ?? '').normalize('NFC').trim());
  }
  return names.length > 1 && names.every(isPerson) ? names : [];
}

/** The people that the page names as authors, else those of its metadata. */
function authorsOf(context: Context, story: Story, head: Head): string[] {
  const isSigned = (line: Line) =>
    line.text.length <= 130 && (hasRole(line.text) || AUTHOR_CLASS.test(namesOf(context, holdersOf(context, line))));
  const lines = [...story.signatures, ...story.around.filter(isSigned)];
  const lists = lines.map((line) => {
    const linked = linkedNames(context, line);
    return linked.length ? linked : peopleIn(line.text);
  });
  const best = lists.reduce<string[]>((a, b) => (b.length > a.length ? b : a), []);
  if (best.length) return best;
  const dable = metaOf(head, 'dable:author');
  return statedPeople(dable ? [dable] : (head.article?.authors ?? []));
}

export function assemble(snapshot: Snapshot, head: Head, url: string, knownOutlet: boolean): Found | null {
  const measures = measure(snapshot);
  let title = findTitle(snapshot, measures, head, null);
  const keep = title.at === null ? [] : [title.at];
  const clutter = findClutter(snapshot, measures, keep);
  findHeadedBoxes(snapshot, measures, keep, clutter);
  let region = findRegion(snapshot, measures, clutter, title.sure ? title.at : null);
  if (!region) return null;
  if (!title.sure) {
    title = findTitle(snapshot, measures, head, region.from);
    if (title.at !== null) region = findRegion(snapshot, measures, clutter, title.at) ?? region;
  }
  const context: Context = { snapshot, measures, clutter, region, url };
  const titleEnd = title.at === null ? 0 : (snapshot.end[title.at] ?? 0);
  const description =
    metaOf(head, 'og:description', 'description', 'dc.description') ?? head.article?.description ?? null;
  const story = tellStory(context, titleEnd, title.text, description);
  const body = buildBlocks(context, story.body, story.captions);
  const built: Built[] = [{ block: { kind: 'title', text: title.text }, composer: title.composer }];
  if (story.sapo) built.push({ block: { kind: 'sapo', text: story.sapo.text }, composer: story.sapo.composer });
  const before = title.at === null ? [] : linesBefore(snapshot, title.at);
  const printed = visibleMoment(dateLines([...story.around, ...before]));
  const authors = authorsOf(context, story, head);
  const removals = [
    ...[...clutter].map(([at, rule]) => removal(rule, composeSubtree(snapshot, at).text)).filter((one) => one.text),
    ...story.removals,
  ];
  return {
    facts: {
      siteName: metaOf(head, 'og:site_name') ?? null,
      authors,
      section: metaOf(head, 'article:section') ?? null,
      publishedAt: publishedAt(head, printed),
      modifiedAt: modifiedAt(head),
      lang: 'vi',
    },
    built: [...built, ...body],
    removals,
    evidence: {
      url,
      titleShown: title.at !== null,
      title: title.text,
      texts: textsOf([...built.slice(1), ...body]),
      linkedLines: story.removals.filter((one) => one.reason === 'line:linked').length,
      printedDate: printed !== null,
      statedDate: metaOf(head, 'article:published_time', 'datepublished', 'pubdate', 'dc.date.created') !== null,
      authors: authors.length,
      sapo: story.sapo !== null,
      ogArticle: metaOf(head, 'og:type')?.toLowerCase() === 'article',
      linkedArticle: head.article?.published != null,
      product: isProduct(head, story),
      forum: isForum(head, story),
      fields: snapshot.fields,
      knownOutlet,
    },
  };
}
