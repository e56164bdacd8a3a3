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
  } catch {
    throw new TermbaseRefused('broken-xlsx');
  }
  const part = (name: string) => {
    const file = files.get(name);
    if (!file) throw new TermbaseRefused('broken-xlsx', null, name);
    return new TextDecoder().decode(file);
  };
  const sheet = await firstSheet(part);
  const optional = async (name: string, element: string) =>
    files.has(name) ? await elements(part(name), element) : [];
  const shared = (await optional('xl/sharedStrings.xml', 'si')).map(stringOf);
  const dates = dateStylesOf(await optional('xl/styles.xml', 'styleSheet'));
  const rows: TableRow[] = [];
  const merged: string[] = [];
  await readXml(
    part(sheet.path),
    (name) => ['row', 'mergeCell'].includes(name.slice(name.indexOf(':') + 1)),
    (element) => {
      if (localName(element) === 'mergeCell') merged.push(element.attributes.ref ?? '');
      else {
        const cells = cellsOf(element, { shared, dates, from1904: sheet.from1904 });
        rows.push({ cells, line: Number(element.attributes.r ?? rows.length + 1) });
      }
    },
    work,
  );
  fillMerged(rows, merged);
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
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

/** Path of the part that holds the first sheet of the workbook, and whether its days are counted from 1904. */
async function firstSheet(part: (name: string) => string): Promise<{ path: string; from1904: boolean }> {
  const [workbook] = await elements(part('xl/workbook.xml'), 'workbook');
  const [sheet] = workbook ? childrenOf(workbook, 'sheets').flatMap((sheets) => childrenOf(sheets, 'sheet')) : [];
  const [properties] = workbook ? childrenOf(workbook, 'workbookPr') : [];
  const from1904 = /^(?:1|true)$/u.test(properties?.attributes.date1904 ?? '');
  const id = Object.entries(sheet?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
  const relations = await elements(part('xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
  if (!target) throw new TermbaseRefused('broken-xlsx');
  return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}

/** Numbers of the built-in formats that show days (ECMA-376, 18.8.30). */
const isDayFormat = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Spreadsheets allow a format this many characters. */
const LONGEST_FORMAT = 255;

/** Which of the styles that cells name by their number show a day. */
function dateStylesOf([sheet]: readonly XmlElement[]): boolean[] {
  if (!sheet) return [];
  const within = (outer: string, inner: string) => childrenOf(sheet, outer).flatMap((one) => childrenOf(one, inner));
  const codes = new Map(
    within('numFmts', 'numFmt').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  );
  return within('cellXfs', 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId);
    // What is quoted, escaped or a colour says nothing of the kind.
    const code = codes
      .get(id)
      ?.slice(0, LONGEST_FORMAT)
      .replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
    return code === undefined ? isDayFormat(id) : /[dy]/iu.test(code);
  });
}

const DAY = 24 * 60 * 60 * 1000;

/** ISO day of a serial number. The first calendar has a 29 February 1900 that never was. */
function dayOf(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}

/** Gives the value of cells that were merged to those of the rows below that they cover. */
function fillMerged(rows: readonly TableRow[], merged: readonly string[]): void {
  const indexOf = new Map(rows.map(({ line }, index) => [line, index]));
  // Merges do not overlap; in a hostile file that has them so, each cell is filled once all the same.
  const filled = new Set<string>();
  for (const reference of merged) {
    const [, from = '', first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/u.exec(reference) ?? [];
    const at = columnOf(from);
    const top = indexOf.get(Number(first)) ?? rows.length;
    const value = rows[top]?.cells[at] ?? '';
    if (value === '') continue;
    for (let i = top + 1; i < rows.length && !filled.has(`${i} ${at}`); i++) {
      const { line = 0, cells = [] } = rows[i] ?? {};
      if (line > Number(last)) break;
      while (cells.length < at) cells.push('');
      cells[at] = value;
      filled.add(`${i} ${at}`);
    }
  }
}

/** Text of a string item's runs, without the reading aids (`rPh`) of East Asian text. */
function runsOf(item: XmlElement): string {
  const parts = childrenOf(item).map((child) => {
    if (localName(child) === 't') return textIn(child);
    return localName(child) === 'r' ? runsOf(child) : '';
  });
  return parts.join('');
}

/** Text of a string item, `_x000D_` as the sign it is. */
function stringOf(item: XmlElement): string {
  return runsOf(item)
    .replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC');
}

/** Column of a reference such as "AB12", counted from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/u.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Workbook {
  shared: readonly string[];
  dates: readonly boolean[];
  from1904: boolean;
}

function cellsOf(row: XmlElement, { shared, dates, from1904 }: Workbook): string[] {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const { r, t, s } = cell.attributes;
    const at = r ? columnOf(r) : cells.length;
    if (at >= WIDEST) break;
    while (cells.length < at) cells.push('');
    const [value] = childrenOf(cell, 'v').map(textIn);
    if (t === 's') cells[at] = shared[Number(value)] ?? '';
    else if (t === 'inlineStr') cells[at] = childrenOf(cell, 'is').map(stringOf).join('');
    else if (t === 'b') cells[at] = value === '1' ? 'TRUE' : 'FALSE';
    // A formula that failed has no value.
    else if (t === 'e') cells[at] = '';
    else if (t === 'd') cells[at] = (value ?? '').slice(0, 10);
    else if (t !== 'str' && value && dates[Number(s)]) cells[at] = dayOf(Number(value), from1904);
    else cells[at] = (value ?? '').normalize('NFC');
  }
  return cells;
}
