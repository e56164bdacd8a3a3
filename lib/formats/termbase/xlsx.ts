import type { TableRow } from '../delimited';
import { readZip } from '../unzip';
import { TermbaseRefused } from './issues';
import type { Work } from './work';
import { childrenOf, localName, readXml, textIn, type XmlElement } from './xml';

/** Cells of a row beyond this are no table of terms. */
const WIDEST = 256;
const LIMITS = { entries: 10_000, bytes: 200_000_000 };

/**
 * Rows of a spreadsheet's first sheet (ECMA-376), numbered as the spreadsheet shows them. Formulas give the value
 * that was stored with them.
 *
 * @throws TermbaseRefused where it is no .xlsx file, broken, or has a password
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, work: Work = {}): Promise<TableRow[]> {
  let files: Map<string, Uint8Array>;
  try {
    files = await readZip(bytes, (name) => /^xl\/.*\.(?:xml|rels)$/u.test(name), LIMITS);
  } catch (error) {
    throw new TermbaseRefused('broken-xlsx', null, error instanceof Error ? error.message : undefined);
  }
  const part = (name: string) => {
    const file = files.get(name);
    if (!file) throw new TermbaseRefused('broken-xlsx', null, name);
    return new TextDecoder().decode(file);
  };
  const sheet = await firstSheet(part);
  const strings = files.has('xl/sharedStrings.xml') ? await elements(part('xl/sharedStrings.xml'), 'si') : [];
  const shared = strings.map(stringOf);
  const rows: TableRow[] = [];
  await readXml(
    part(sheet),
    (name) => name.slice(name.indexOf(':') + 1) === 'row',
    (row) => {
      const cells = cellsOf(row, shared);
      if (cells.some((cell) => cell.trim() !== '')) {
        rows.push({ cells, line: Number(row.attributes.r ?? rows.length + 1) });
      }
    },
    work,
  );
  return rows;
}

async function elements(xml: string, name: string): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  await readXml(
    xml,
    (one) => one.slice(one.indexOf(':') + 1) === name,
    (element) => found.push(element),
  );
  return found;
}

/** Path of the part that holds the first sheet of the workbook. */
async function firstSheet(part: (name: string) => string): Promise<string> {
  const [sheet] = await elements(part('xl/workbook.xml'), 'sheet');
  const id = Object.entries(sheet?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
  const relations = await elements(part('xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
  if (!target) throw new TermbaseRefused('broken-xlsx');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Text of a string item: its runs, without the reading aids (`rPh`) of East Asian text. */
function stringOf(item: XmlElement): string {
  return childrenOf(item)
    .map((child) => (localName(child) === 't' ? textIn(child) : localName(child) === 'r' ? stringOf(child) : ''))
    .join('')
    .normalize('NFC');
}

/** Column of a reference such as "AB12", counted from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/u.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellsOf(row: XmlElement, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const { r, t } = cell.attributes;
    const at = r ? columnOf(r) : cells.length;
    if (at >= WIDEST) break;
    while (cells.length < at) cells.push('');
    const [value] = childrenOf(cell, 'v').map(textIn);
    if (t === 's') cells[at] = shared[Number(value)] ?? '';
    else if (t === 'inlineStr') cells[at] = childrenOf(cell, 'is').map(stringOf).join('');
    else cells[at] = (value ?? '').normalize('NFC');
  }
  return cells;
}
