import { unguarded } from './csv';

/** A row of a table, and where it begins. */
export interface TableRow {
  cells: string[];
  /** Counted from 1. */
  line: number;
  /** Line of a quote that is never closed. */
  openQuote?: number;
}

/** Text has more commas than semicolons, and no tabs; bars part the terms of one cell, too. */
const SEPARATORS = ['\t', ';', ',', '|'];
/** Lines on which the separator is decided. */
const SAMPLE = 20;
/** A quoted cell longer than Excel's longest, twice over, is one whose quote was never closed. */
const LONGEST_CELL = 65_536;
/** Spaces that may stand between a quote and the separator before or behind it. */
const SPACES = 20;
/** Quotes of one row that are never closed, each of which is looked for far ahead; any more are taken for letters. */
const MOST_OPEN = 50;

/**
 * The separator of a table: the one by which most rows of its beginning have the same number of cells, above one. What
 * does not part the first row, which may name the columns, is likely to belong to the text.
 */
export function separatorOf(text: string): string {
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const widths: number[] = [];
    for (const { cells } of tableRows(text.slice(0, LONGEST_CELL), separator)) {
      if (widths.push(cells.length) === SAMPLE) break;
    }
    const most = Math.max(0, ...widths.map((width) => (width > 1 ? widths.filter((one) => one === width).length : 0)));
    const score = most / widths.length / (widths[0] === 1 ? 2 : 1);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/**
 * Rows of a delimited text (RFC 4180), without empty lines. Quotes may hold separators and line breaks; one that is
 * never closed is read as a letter, so that the rows behind it are not swallowed.
 */
export function* tableRows(text: string, separator: string): Generator<TableRow> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: TableRow = { cells: [], line };
    let open = 0;
    for (;;) {
      const cell = (open < MOST_OPEN ? cellAt : plainCell)(text, at, separator);
      row.cells.push(unguarded(cell.value));
      if (cell.open) {
        row.openQuote ??= line;
        open++;
      }
      line += cell.lines;
      at = cell.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (row.cells.length > 1 || row.cells[0] !== '') yield row;
  }
}

interface Cell {
  value: string;
  /** Where the separator or line break behind it stands. */
  end: number;
  /** Line breaks within. */
  lines: number;
  open?: true;
}

/** A quote closes a cell only before a separator or a line break; others within a line are meant as letters. */
function cellAt(text: string, begin: number, separator: string): Cell {
  const start = begin + spacesAt(text, begin);
  if (text[start] !== '"') return plainCell(text, begin, separator);
  let value = '';
  let stray = false;
  let lined = false;
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - start > LONGEST_CELL) break;
    const piece = text.slice(at, quote);
    value += piece;
    lined ||= /[\r\n]/u.test(piece);
    // Lines and stray quotes in one cell: its quote was never closed, and another cell's was taken for the end.
    if (stray && lined) break;
    at = quote + 1;
    if (text[at] === '"') {
      value += '"';
      at++;
      continue;
    }
    const end = at + spacesAt(text, at);
    if (end === text.length || text[end] === separator || text[end] === '\n' || text[end] === '\r') {
      return { value, end, lines: value.split(/\r\n|\r|\n/u).length - 1 };
    }
    value += '"';
    stray = true;
    if (lined) break;
  }
  return { ...plainCell(text, start, separator), open: true };
}

const spacesAt = (text: string, at: number) => /^ */u.exec(text.slice(at, at + SPACES))?.[0].length ?? 0;

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end, lines: 0 };
}

/** Rows of a CSV file, whatever parts its cells, without its byte order mark. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\ufeff/u, '');
  return [...tableRows(text, separatorOf(text))].map(({ cells }) => cells);
}
