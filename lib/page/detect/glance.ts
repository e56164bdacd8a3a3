import { SAMPLE } from '../language';
import { isSmallPrint, PRINT } from '../small-print';
import { type Tree, textWalker } from '../take/dom';
import { PROSE, SHORT, words } from '../text';
import { isFullHeadline, WORDS } from '../title/lengths';
import { isLawArticle } from './papers';
import { isNoticeTitle } from './title-kinds';

/** Shorter texts, and shorter labels, tell nothing, in characters. */
const SHORTEST = { text: 4, label: 6 };
/** How many texts are looked at: no news page has more before its story begins. */
const TEXTS = 20_000;

/** Texts in lines side by side. */
interface Group {
  characters: number;
  texts: number;
  /** The beginning of its text, enough to recognize the language. */
  sample: string;
}

/** A cheap look at a page's text: one walk, without layout. */
export interface Glance {
  /** The largest group of sentences. */
  story: Group;
  /** How many groups of sentences there are: a list of stories has many, with one sentence each. */
  groups: number;
  /** Characters of the largest group of at least four lines too short for sentences, as in poems and captions. */
  lines: number;
  /** A text to recognize the language by: the beginning of the story or, without sentences, of the lines. */
  sample: string;
  /** The first `h1`, or other line with the document's title, that has the words of a headline; `''` if none has. */
  headline: string;
  /** How many labels hold a date with its year. */
  dates: number;
  /** Whether one of these stands right behind the headline, as a story's own does. */
  dateline: boolean;
  /** How many texts begin as the articles of a law do. */
  clauses: number;
  /** How many texts begin as the grounds or the head of a decision do. */
  grounds: number;
  /** How many labels are from the data sheet of an offer or document; `sells`: something can be put into a basket. */
  entries: number;
  sells: boolean;
}

const APART = words('A SCRIPT STYLE NOSCRIPT IFRAME OBJECT NAV FOOTER ASIDE TEMPLATE TEXTAREA SELECT BUTTON');
const HEADINGS = words('H2 H3');
const INLINE = words('B STRONG I EM SPAN FONT U SMALL BIG MARK');
const DATE = /\d[/.-]\d{1,2}[/.-]20\d\d/;
/** The beginning of a longer line that says when and by whom the text was put up. */
const POSTED = /^(?:người (?:đăng|viết)|đăng (?:bởi|ngày|lúc)|ngày đăng|cập nhật|tác giả)/i;
const SHEET =
  /^(?:(?:Giá(?: bán)?|Diện tích|Mã tin|Mức lương|Hạn nộp(?: hồ sơ)?|Kinh nghiệm)\s*:|(?:Số ký hiệu|Ngày ban hành|Cơ quan ban hành|Người ký|Trích yếu)\s*:?$)/;
/** A line that repeats the document's title is the headline from this length on; its date is in so many texts. */
const STATED = 20;
const BEHIND = 6;
const LINES = 4;

/** The element that makes a text a line of its own. */
function lineOf(text: Node): Element | null {
  let line = text.parentElement;
  while (line && INLINE.has(line.tagName)) line = line.parentElement;
  return line;
}

/** Page builders wrap each paragraph in at most so many elements of its own. */
const WRAPPERS = 3;

/** The element that holds the line and its neighbours; `null` if that is a link or no text of the page. */
function groupOf(line: Element | null): ParentNode | null {
  for (let up = line, n = 0; up && n < 6; up = up.parentElement, n++) {
    if (APART.has(up.tagName) || up.className.includes?.('foot')) return null;
  }
  // Captions are side by side, each with its picture.
  let group: ParentNode | null = (line?.tagName === 'FIGCAPTION' ? line.parentElement : line)?.parentNode ?? null;
  // Counting children would look at all of them for each text.
  const isWrapper = () => group?.firstElementChild === group?.lastElementChild;
  for (let n = 0; isWrapper() && group?.parentElement && n < WRAPPERS; n++) group = group.parentElement;
  return group;
}

function add(groups: Map<ParentNode, Group>, parent: ParentNode, data: string, length: number): void {
  const group = groups.get(parent) ?? { characters: 0, texts: 0, sample: '' };
  group.characters += length;
  group.texts++;
  if (group.sample.length < SAMPLE) group.sample += `${data.slice(0, SAMPLE)} `;
  groups.set(parent, group);
}

function largest(groups: Iterable<Group>, fewest: number): Group {
  let best: Group = { characters: 0, texts: 0, sample: '' };
  for (const group of groups) if (group.texts >= fewest && group.characters > best.characters) best = group;
  return best;
}

/** Whether a text has as many words as a headline, or is a paper's short notice. */
const hasHeadlineWords = (text: string) => text.split(/\s+/).length >= WORDS || isNoticeTitle(text);

/** What the beginnings of a page's texts tell of it. */
type Counts = Pick<Glance, 'clauses' | 'grounds' | 'entries' | 'sells'>;

function count(seen: Counts, text: string): void {
  if (text.startsWith('Điều ') && isLawArticle(text.toLowerCase())) seen.clauses++;
  if (text.startsWith('Căn cứ ') || text.startsWith('CỘNG H')) seen.grounds++;
  if (text.length >= PROSE) return;
  if (text.length >= SHORTEST.label && SHEET.test(text)) seen.entries++;
  if (text.includes('giỏ hàng') || text === 'Mua ngay') seen.sells = true;
}

/** Looks at the texts of a page, in its body and shadow roots. `title` is the document's. */
export function glance(trees: readonly Tree[], title: string): Glance {
  const sentences = new Map<ParentNode, Group>();
  const labels = new Map<ParentNode, Group>();
  const counts: Counts = { clauses: 0, grounds: 0, entries: 0, sells: false };
  const seen = { dates: 0, dateline: false, headline: '' };
  /** Among so many coming texts the headline's date may be. */
  let behind = 0;
  /** Whether a text is the first `h1` or the document's title; both may be the headline. */
  const heed = (text: string, line: Element | null): boolean => {
    const isHeading = line?.tagName === 'H1';
    // A poem's lines follow its headline; lines before it are menus.
    if (isHeading) labels.clear();
    const isFirst = isHeading || (text.length >= STATED && title.startsWith(text) && !line?.closest('a'));
    const isStated = isFirst && hasHeadlineWords(text);
    if (isStated) behind = BEHIND + 1;
    // Teasers of lists have their headings linked.
    if (isStated || (HEADINGS.has(line?.tagName ?? '') && isFullHeadline(text) && !line?.closest('a')))
      seen.headline ||= text;
    // Behind the headline of a list stands the date of its first story.
    if (behind > 0) behind = line?.closest('a') && text.length >= PROSE / 2 ? 0 : behind - 1;
    return isFirst;
  };
  const look = (node: Text) => {
    const { data } = node;
    if (data.length < SHORTEST.text) return;
    const text = data.trim();
    const { length } = text;
    count(counts, text);
    const line = lineOf(node);
    const isFirst = heed(text, line);
    if (length < SHORTEST.label) return;
    const isLabel = length < PROSE;
    if (length < SHORT && DATE.test(text) && (isLabel || POSTED.test(text))) {
      seen.dates++;
      seen.dateline ||= isLabel && behind > 0 && !isFirst;
    } else if (!isLabel && length < PRINT && isSmallPrint(text.toLowerCase())) return;
    const group = groupOf(line);
    if (!group) return;
    add(isLabel ? labels : sentences, group, text, length);
  };
  let left = TEXTS;
  for (const tree of trees) {
    const walker = textWalker(tree);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) look(node as Text);
  }
  const story = largest(sentences.values(), 1);
  const lines = largest(labels.values(), LINES).characters;
  const sample = story.sample || largest(labels.values(), 1).sample;
  return { story, groups: sentences.size, lines, sample, ...counts, ...seen };
}
