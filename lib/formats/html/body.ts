import type { Block, ListItem } from '@/lib/model/article';
import type { Language } from '@/lib/model/ids';
import type { KeptItem, KeptPicture } from '@/lib/model/kept';
import { isoDay, localDay, partialDay, vietnameseDay } from '../dates';
import { type FileLabels, fileLabels } from '../labels';
import { escapeHtml, webAddress } from '../markup';
import { type BlockMark, marksByBlock, type RunWriter, runsOf, whole, writeRuns } from '../runs';

const lines = (text: string) => escapeHtml(text).replace(/[\u2028\n]/gu, '<br/>');

function linked(inner: string, href: string): string {
  const address = webAddress(href);
  return address ? `<a href="${escapeHtml(address)}">${inner}</a>` : inner;
}

const WRITER: RunWriter = {
  text: lines,
  em: (inner) => `<em>${inner}</em>`,
  strong: (inner) => `<strong>${inner}</strong>`,
  link: linked,
  mark: (inner, { colour }) => `<mark class="${colour}">${inner}</mark>`,
};

function inline(block: Block, range: { start: number; end: number }, marks: readonly BlockMark[]): string {
  return writeRuns(runsOf(block, range, marks), WRITER);
}

/** Items of one depth from `at` on, deeper ones inside the item they follow. Gives the markup and where it ended. */
function listAt(
  block: Block,
  items: ListItem[],
  at: number,
  marks: readonly BlockMark[],
): { html: string; next: number } {
  const first = items[at];
  if (!first) return { html: '', next: at };
  const tag = first.ordered ? 'ol' : 'ul';
  let html = '';
  let next = at;
  for (let item = items[next]; item && item.depth >= first.depth; item = items[next]) {
    next++;
    let inner = inline(block, item, marks);
    const deeper = items[next];
    if (deeper && deeper.depth > item.depth) {
      const nested = listAt(block, items, next, marks);
      inner += nested.html;
      next = nested.next;
    }
    html += `<li>${inner}</li>`;
  }
  return { html: `<${tag}>${html}</${tag}>`, next };
}

function list(block: Block, marks: readonly BlockMark[]): string {
  const items = block.items ?? [];
  let html = '';
  for (let at = 0; at < items.length; ) {
    const part = listAt(block, items, at, marks);
    html += part.html;
    at = part.next;
  }
  return html;
}

function table(block: Block, marks: readonly BlockMark[]): string {
  const rows = Map.groupBy(block.cells ?? [], ({ row }) => row);
  const html = [...rows.values()].map((cells) => {
    const inner = cells.map((cell) => {
      const tag = cell.header ? 'th' : 'td';
      return `<${tag}>${inline(block, cell, marks)}</${tag}>`;
    });
    return `<tr>${inner.join('')}</tr>`;
  });
  return html.length > 0 ? `<table><tbody>${html.join('')}</tbody></table>` : '';
}

/** Where the file of a kept picture is to be found from the page, by its hash. */
export type PictureAddress = (picture: KeptPicture) => string;

interface Pictures {
  kept: ReadonlyMap<string, KeptPicture>;
  addressOf: PictureAddress;
}

/** A picture with its caption; its caption alone where it is not kept. */
function figure(block: Block, marks: readonly BlockMark[], labels: FileLabels, { kept, addressOf }: Pictures): string {
  const credit = block.credit ? ` <small>${escapeHtml(block.credit)}</small>` : '';
  const text = inline(block, whole(block), marks);
  const picture = kept.get(block.src ?? '');
  if (!picture) return `<p class="caption">[${labels.picture}] ${text}${credit}</p>`;
  const { width, height } = picture;
  const sides = `width="${width}" height="${height}"`;
  const image = `<img src="${addressOf(picture)}" ${sides} alt="${escapeHtml(block.alt ?? '')}"/>`;
  return `<p class="picture">${image}</p>${text || credit ? `\n<p class="caption">${text}${credit}</p>` : ''}`;
}

function blockHtml(block: Block, marks: readonly BlockMark[], labels: FileLabels, pictures: Pictures): string {
  const text = () => inline(block, whole(block), marks);
  switch (block.kind) {
    case 'title':
      return `<h1>${text()}</h1>`;
    case 'heading':
      return `<h${block.level ?? 2}>${text()}</h${block.level ?? 2}>`;
    case 'sapo':
      return `<p class="sapo">${text()}</p>`;
    case 'quote':
      return `<blockquote><p>${text()}</p></blockquote>`;
    case 'verse':
      return `<p class="verse">${text()}</p>`;
    case 'list':
      return list(block, marks) || `<p>${text()}</p>`;
    case 'table':
      return table(block, marks) || `<p>${text()}</p>`;
    case 'image':
    case 'embed':
      return figure(block, marks, labels, pictures);
    case 'paragraph':
      return `<p>${text()}</p>`;
  }
}

function about({ head, article }: KeptItem, labels: FileLabels, language: Language): string {
  const day = language === 'vi' ? vietnameseDay : isoDay;
  const issued = partialDay(article.publishedAt);
  const where = escapeHtml(article.siteName ?? article.outlet ?? article.canonicalUrl);
  const parts = [
    article.authors.length > 0 ? escapeHtml(article.authors.join(', ')) : null,
    `${labels.source}: ${linked(where, article.canonicalUrl)}`,
    issued && `${labels.published}: ${day(issued)}`,
    `${labels.saved}: ${day(localDay(head.savedAt))}`,
    head.tags.length > 0 ? escapeHtml(head.tags.map((tag) => `#${tag}`).join(' ')) : null,
  ];
  return `<p class="about">${parts.filter((part) => part !== null).join(' · ')}</p>`;
}

function notes({ head, marks }: KeptItem, labels: FileLabels): string {
  const note = head.note ? `<h2>${labels.note}</h2><p>${lines(head.note)}</p>` : '';
  if (marks.length === 0) return note;
  const items = marks.map(({ mark, spans }) => {
    const lost = spans.length === 0 ? ` (${labels.orphan})` : '';
    const own = mark.note ? `<br/>${lines(mark.note)}` : '';
    return `<li><mark class="${mark.colour}">${lines(mark.quote.exact)}</mark>${lost}${own}</li>`;
  });
  return `${note}<h2>${labels.marks}</h2><ul>${items.join('')}</ul>`;
}

function termList({ terms = [] }: KeptItem, labels: FileLabels, language: Language): string {
  if (terms.length === 0) return '';
  const items = terms.map(({ term, equivalent, explanation }) => {
    const english = equivalent ? ` (<span lang="en">${escapeHtml(equivalent.text)}</span>)` : '';
    return `<dt>${escapeHtml(term)}${english}</dt><dd>${escapeHtml(explanation[language])}</dd>`;
  });
  return `<h2>${labels.terms}</h2><dl>${items.join('')}</dl>`;
}

/** An article's content as markup that is HTML and XML at once; every text in it is escaped. */
export function articleBody(item: KeptItem, language: Language, addressOf: PictureAddress): string {
  const labels = fileLabels(language);
  const pictures = { kept: new Map(item.pictures?.map((picture) => [picture.src, picture])), addressOf };
  const marks = marksByBlock(item.marks);
  const blocks = item.article.blocks.map((block, i) => blockHtml(block, marks.get(i) ?? [], labels, pictures));
  const behind = blocks.findIndex((_, i) => !['title', 'sapo'].includes(item.article.blocks[i]?.kind ?? ''));
  const at = behind < 0 ? blocks.length : behind;
  blocks.splice(at, 0, about(item, labels, language));
  return [...blocks, notes(item, labels), termList(item, labels, language)].filter(Boolean).join('\n');
}

/** Style of exported pages and books: quiet, for paper, e-readers and word processors alike. */
export const EXPORT_CSS = `
body { font-family: 'Noto Serif', Georgia, serif; line-height: 1.6; max-width: 40em; margin: 2em auto; padding: 0 1em; }
h1, h2, h3 { line-height: 1.25; }
.sapo { font-weight: bold; }
.picture img { max-width: 100%; height: auto; }
.about, .caption { color: #555; font-size: 0.9em; }
.verse { margin-left: 2em; }
blockquote { border-left: 3px solid #bbb; margin-left: 0; padding-left: 1em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
dt { font-weight: bold; }
mark.yellow { background: #fff3a3; }
mark.green { background: #c9f0c4; }
mark.blue { background: #c7e2ff; }
mark.pink { background: #ffd2e1; }
`.trim();
