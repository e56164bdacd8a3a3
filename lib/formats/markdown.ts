import { type Block, titleOf } from '@/lib/model/article';
import type { Language } from '@/lib/model/ids';
import type { KeptItem } from '@/lib/model/kept';
import { isoDay, localDay } from './dates';
import { type FileLabels, fileLabels } from './labels';
import { webAddress } from './markup';
import { type BlockMark, marksByBlock, type RunWriter, runsOf, whole, writeRuns } from './runs';

/** Signs that Markdown (CommonMark, tables, Obsidian's `==`) would take for its own, and the first one of a reference. */
const SIGNS = /[\\`*_[\]<>~|=]|&(?=#?\w+;)/gu;
/** What at a line's start would make it a heading, a list or a quotation. */
const LINE_START = /^(\s*)([#+-]|\d+(?=[.)]\s))/u;

function literal(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

function escapeStart(line: string): string {
  return line.replace(LINE_START, (_, space: string, sign: string) =>
    /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** Marks around the text itself: `** đậm **` is not bold, so white space stays outside. */
function around(text: string, sign: string): string {
  const inner = text.trim();
  return inner && text.replace(inner, () => sign + inner + sign);
}

const WRITER: RunWriter = {
  text: literal,
  em: (inner) => around(inner, '*'),
  strong: (inner) => around(inner, '**'),
  link: (inner, href) => {
    const address = webAddress(href);
    return address ? `[${inner}](<${address}>)` : inner;
  },
  mark: (inner) => around(inner, '=='),
};

function inline(
  block: Block,
  range: { start: number; end: number },
  marks: readonly BlockMark[],
  lineBreak: string,
): string {
  const text = writeRuns(runsOf(block, range, marks), WRITER);
  return text.replace(/\u2028/gu, lineBreak);
}

function list(block: Block, marks: readonly BlockMark[]): string {
  return (block.items ?? [])
    .map((item) => {
      const indent = '    '.repeat(item.depth);
      return `${indent}${item.ordered ? '1.' : '-'} ${inline(block, item, marks, `  \n${indent}    `)}`;
    })
    .join('\n');
}

function table(block: Block, marks: readonly BlockMark[]): string {
  const rows: string[][] = [];
  for (const cell of block.cells ?? []) {
    const row = rows[cell.row] ?? [];
    row[cell.col] = inline(block, cell, marks, '<br>');
    rows[cell.row] = row;
  }
  const width = Math.max(...rows.map((row) => row?.length ?? 0), 1);
  const lines = Array.from(
    rows,
    (row = []) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`,
  );
  return [lines[0] ?? '', `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function image(block: Block, marks: readonly BlockMark[], labels: FileLabels): string {
  const caption = inline(block, whole(block), marks, ' ');
  const words = [caption, block.credit ? `(${literal(block.credit)})` : ''].filter(Boolean).join(' ');
  return `*[${labels.picture}${words ? `: ${words}` : ''}]*`;
}

function blockText(block: Block, marks: readonly BlockMark[], labels: FileLabels): string {
  const text = () => escapeStart(inline(block, whole(block), marks, '  \n'));
  switch (block.kind) {
    case 'title':
      return `# ${inline(block, whole(block), marks, ' ')}`;
    case 'heading':
      return `${'#'.repeat(block.level ?? 2)} ${inline(block, whole(block), marks, ' ')}`;
    case 'sapo':
      return around(text(), '**');
    case 'quote':
    case 'verse':
      return text()
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'list':
      return block.items?.length ? list(block, marks) : text();
    case 'table':
      return block.cells?.length ? table(block, marks) : text();
    case 'image':
    case 'embed':
      return image(block, marks, labels);
    case 'paragraph':
      return text();
  }
}

/** A front matter of YAML; JSON's strings and rows are YAML's too. */
function frontMatter({ head, article }: KeptItem): string {
  const fields: [string, unknown][] = [
    ['title', titleOf(article)],
    ['url', article.canonicalUrl],
    ['source', article.siteName],
    ['authors', article.authors],
    ['published', article.publishedAt],
    ['saved', isoDay(localDay(head.savedAt))],
    ['provinces', head.provinces],
    // Tags of Obsidian have no spaces.
    ['tags', head.tags.map((tag) => tag.replace(/\s+/gu, '-'))],
    ['favourite', head.favourite],
    ['note', head.note],
  ];
  const known = fields.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return `---\n${known.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')}\n---`;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

function marksPart({ marks }: KeptItem, labels: FileLabels): string[] {
  if (marks.length === 0) return [];
  const lines = marks.map(({ mark, spans }) => {
    const lost = spans.length === 0 ? ` (${labels.orphan})` : '';
    const note = mark.note ? `\n    ${literal(oneLine(mark.note))}` : '';
    return `- “${literal(oneLine(mark.quote.exact))}”${lost}${note}`;
  });
  return [`## ${labels.marks}`, lines.join('\n')];
}

function termsPart({ terms = [] }: KeptItem, labels: FileLabels, language: Language): string[] {
  if (terms.length === 0) return [];
  const lines = terms.map(({ term, equivalent, explanation }) => {
    const english = equivalent ? ` (${literal(equivalent.text)})` : '';
    return `- **${literal(term)}**${english}: ${literal(oneLine(explanation[language]))}`;
  });
  return [`## ${labels.terms}`, lines.join('\n')];
}

/** An article in Markdown with a front matter, as Obsidian and its kin read it; marks are `==…==` in the text. */
export function writeMarkdown(item: KeptItem, language: Language): string {
  const labels = fileLabels(language);
  const marks = marksByBlock(item.marks);
  const body = item.article.blocks.map((block, i) => blockText(block, marks.get(i) ?? [], labels));
  const parts = [frontMatter(item), ...body, ...marksPart(item, labels), ...termsPart(item, labels, language)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
