import { unguarded } from './csv';

/** A row of a table, and where it begins. */
export interface TableRow {
  cells: string[];
  /** Counted from 1. */
  line: number;
  /** Line of a quote that is never closed. */
  openQuote?: number;
}

const SEPARATORS = [',', ';', '\t', '|'];
/** Lines on which the separator is decided. */
const SAMPLE = 20;
/** A quoted cell longer than Excel's longest, twice over, is one whose quote was never closed. */
const LONGEST_CELL = 65_536;
/** Spaces that may stand between a closing quote and the separator. */
const SPACES = 20;
/** Quotes of one row that are never closed, each of which is looked for far ahead; any more are taken for letters. */
const MOST_OPEN = 50;

/** The separator of a table: the one that most rows of its beginning have the same number of, above none. */
export function separatorOf(text: string): string {
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    let rows = 0;
    for (const { cells } of tableRows(text.slice(0, LONGEST_CELL), separator)) {
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
      if (++rows === SAMPLE) break;
    }
    const [width, count] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    const score = width > 1 ? (count / rows) * 100 + Math.min(width, 20) : 0;
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
function cellAt(text: string, start: number, separator: string): Cell {
  if (text[start] !== '"') return plainCell(text, start, separator);
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
    const end = at + (/^ */u.exec(text.slice(at, at + SPACES))?.[0].length ?? 0);
    if (end === text.length || text[end] === separator || text[end] === '\n' || text[end] === '\r') {
      return { value, end, lines: value.split(/\r\n|\r|\n/u).length - 1 };
    }
    value += '"';
    stray = true;
    if (lined) break;
  }
  return { ...plainCell(text, start, separator), open: true };
}

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
