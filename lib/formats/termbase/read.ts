import { unnoted } from '@/lib/model/noted';
import { isVietnamese, type Termbase } from '@/lib/model/termbase';
import { separatorOf, type TableRow, tableRows } from '../delimited';
import { decodeText } from './decode';
import { type Issue, Report, TermbaseRefused } from './issues';
import { readJson } from './json';
import { readTable, type TableOptions } from './table';
import { readTbx } from './tbx/read';
import type { Work } from './work';
import { readXlsx } from './xlsx';

/** Formats that termbases come in. `text` is any table: commas, semicolons, tabs; OmegaT's and Anki's too. */
export type TermbaseSource = 'json' | 'tbx' | 'text' | 'xlsx';

/** More is no termbase of a person; it is refused before it is read. */
export const MAX_BYTES = 100_000_000;

/** A termbase taken in, and what was found on the way. */
export interface Imported {
  termbase: Termbase;
  issues: Issue[];
  /** How many there are in all; `issues` holds the first. */
  issueCount: number;
}

const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Beginnings of web pages, PDF and RTF, which are no tables whatever their ending says. */
const NO_TABLE = /^\s*(?:<!doctype|<html|%PDF-|\{\\rtf)/iu;
/** Letters that no text has; a file of many is none. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu;
/** Those of them by which word processors break lines and pages. */
const BREAKS = /[\v\f]/gu;
const HEAD = 2000;
const FEW = 5;

/** The format of a file by its ending, else by its first letters. */
export function sourceOf(name: string, bytes: Uint8Array): TermbaseSource {
  const ending = /\.(\w+)$/u.exec(name.toLowerCase())?.[1] ?? '';
  const begins = (sign: readonly number[]) => sign.every((byte, i) => bytes[i] === byte);
  // Old spreadsheets and those with a password are OLE files, which are refused as broken ones.
  if (begins(ZIP) || begins(OLE)) return 'xlsx';
  if (ending === 'tbx' || ending === 'xml' || ending === 'martif') return 'tbx';
  if (ending === 'json') return 'json';
  const start = decodeText(bytes.subarray(0, 200)).text.trimStart();
  if (start.startsWith('<?xml') || /^<(?:tbx|martif)\b/u.test(start)) return 'tbx';
  return start.startsWith('{') ? 'json' : 'text';
}

/**
 * Takes in a termbase file.
 *
 * @throws TermbaseRefused where nothing of it can be taken; then nothing was
 */
export async function readTermbase(
  bytes: Uint8Array<ArrayBuffer>,
  source: TermbaseSource,
  options: TableOptions = {},
  work: Work = {},
): Promise<Imported> {
  if (bytes.length > MAX_BYTES) throw new TermbaseRefused('too-large');
  const report = new Report();
  const read = await readAs(bytes, source, options, report, work).catch((error: unknown) => {
    if (error instanceof TermbaseRefused) error.found = report.issues;
    throw error;
  });
  const termbase = { ...read, concepts: read.concepts.map(unnoted) };
  // It is of the whole file, and must not be lost below what is said of its lines.
  const whole: Issue[] = termbase.concepts.some(({ languages }) => languages.some(isVietnamese))
    ? []
    : [{ severity: 'warning', code: 'no-vietnamese', line: null }];
  return { termbase, issues: [...whole, ...report.issues], issueCount: whole.length + report.count };
}

async function readAs(
  bytes: Uint8Array<ArrayBuffer>,
  source: TermbaseSource,
  options: TableOptions,
  report: Report,
  work: Work,
): Promise<Termbase> {
  if (source === 'xlsx') {
    const rows = await readXlsx(bytes, work);
    const last = rows.at(-1)?.line ?? 1;
    return readTable(rows, ({ line }) => line / last, options, report, work);
  }
  const { text: decoded, encoding } = decodeText(bytes);
  if (!encoding.startsWith('utf-')) report.warn('encoding', null, encoding);
  const broken = decoded.indexOf('\ufffd');
  if (broken >= 0) report.warn('broken-letter', decoded.slice(0, broken).split('\n').length);
  if ((source === 'text' && NO_TABLE.test(decoded)) || (decoded.slice(0, HEAD).match(CONTROLS)?.length ?? 0) > FEW) {
    throw new TermbaseRefused('other-format');
  }
  const text = decoded.replace(BREAKS, ' ').replace(CONTROLS, '');
  if (source === 'json') return readJson(text);
  if (source === 'tbx') return readTbx(text, report, work);
  const { rows, lines } = textRows(text);
  return readTable(rows, ({ line }) => line / lines, options, report, work);
}

/** Rows of a table that is given as text: a file, or cells pasted from a spreadsheet. */
export function textRows(text: string): { rows: Iterable<TableRow>; separator: string; lines: number } {
  const lines = text.split('\n').length;
  // Anki's text files, and some of Excel's, begin with lines that say how to read them.
  const head = /^(?:sep=[^\n]*\n|(?:#[^\n]*\n)*)/iu.exec(text)?.[0] ?? '';
  const skipped = head.split('\n').length - 1;
  const body = text.slice(head.length);
  const named = /^sep=(.)/iu.exec(head)?.[1] ?? (/^#separator:tab/imu.test(head) ? '\t' : null);
  const separator = named ?? separatorOf(body);
  const isComment = ({ cells: [first = '', ...others] }: TableRow) =>
    separator === '\t' && first.startsWith('#') && others.length === 0;
  return { rows: shifted(tableRows(body, separator), skipped, isComment), separator, lines };
}

/** Rows that say something, numbered as in the file; OmegaT has comments among them, too. */
function* shifted(rows: Iterable<TableRow>, by: number, isComment: (row: TableRow) => boolean): Generator<TableRow> {
  for (const row of rows) {
    if (isComment(row) || row.cells.every((cell) => cell.trim() === '')) continue;
    yield { ...row, line: row.line + by, ...(row.openQuote !== undefined && { openQuote: row.openQuote + by }) };
  }
}
