import type { TableRow } from '@/lib/formats/delimited';
import { type Column, guessMapping, type Mapping } from '@/lib/formats/termbase/columns';
import { decodeText } from '@/lib/formats/termbase/decode';
import { type Issue, TermbaseRefused } from '@/lib/formats/termbase/issues';
import { describeIssue } from '@/lib/formats/termbase/messages';
import { MAX_BYTES, readTermbase, sourceOf, textRows } from '@/lib/formats/termbase/read';
import { readXlsx } from '@/lib/formats/termbase/xlsx';
import type { Progress } from '@/lib/library/termbases';
import type { Language } from '@/lib/model/ids';
import type { Termbase } from '@/lib/model/termbase';

/** Rows that show what a column holds, and rows by which the mapping is guessed. */
const SHOWN = 3;
const SAMPLE = 50;

/** A column of a table as the reader maps it: `term:vi`, `definition:en`, `note`; `''` for one that nobody knows. */
export type ColumnCode = string;

/** How a table is read: what its columns hold, and whether its first row names them. */
export interface TableReading {
  columns: { name: string; code: ColumnCode; samples: string[] }[];
  header: boolean;
}

/** A file that was read and waits to be taken in. */
export interface ReadFile {
  name: string;
  termbase: Termbase;
  /** `null` of a file that is no table. */
  table: TableReading | null;
  issues: Issue[];
  /** How many there are in all; `issues` holds the first. */
  issueCount: number;
}

function codeOf(column: Column | null): ColumnCode {
  if (column === null) return '';
  return column.lang === undefined ? column.holds : `${column.holds}:${column.lang}`;
}

function columnOf(code: ColumnCode): Column | null {
  const [holds = '', lang] = code.split(':');
  return holds === '' ? null : { holds: holds as Column['holds'], ...(lang !== undefined && { lang }) };
}

/** The bytes of a file. @throws TermbaseRefused where it is too large to be one, before it is read */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MAX_BYTES) throw new TermbaseRefused('too-large');
  return new Uint8Array(await file.arrayBuffer());
}

/**
 * Reads a termbase file without keeping anything of it. `chosen`: the mapping as the reader changed it; without it, it
 * is guessed.
 *
 * @throws TermbaseRefused where nothing of it can be taken
 */
export async function readFile(
  { name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
  chosen: { codes: ColumnCode[]; header: boolean } | null,
  work: Progress = {},
): Promise<ReadFile> {
  const source = sourceOf(name, bytes);
  if (source === 'json' || source === 'tbx') {
    return { name, table: null, ...(await readTermbase(bytes, source, {}, work)) };
  }
  const sample = firstRows(source === 'xlsx' ? await readXlsx(bytes) : textRows(decodeText(bytes).text).rows);
  const guess = guessMapping(sample);
  const mapping: Mapping = chosen ? chosen.codes.map(columnOf) : guess.mapping;
  const header = chosen?.header ?? guess.header;
  const imported = await readTermbase(bytes, source, { mapping, header }, work);
  return { name, table: tableOf(sample, mapping, header), ...imported };
}

function firstRows(rows: Iterable<TableRow>): string[][] {
  const first: string[][] = [];
  for (const { cells } of rows) {
    first.push(cells);
    if (first.length === SAMPLE) break;
  }
  return first;
}

function tableOf(sample: string[][], mapping: Mapping, header: boolean): TableReading {
  const shown = sample.slice(header ? 1 : 0).slice(0, SHOWN);
  const columns = mapping.map((column, i) => ({
    name: header ? (sample[0]?.[i] ?? '').trim() : '',
    code: codeOf(column),
    samples: shown.map((cells) => (cells[i] ?? '').trim()),
  }));
  return { columns, header };
}

/**
 * Why a file was refused, as a sentence for people; `null` where it was something else that failed. What parsers add to
 * it is English, and left out of other sentences.
 */
export function refusalOf(error: unknown, language: Language): { line: number | null; text: string } | null {
  if (!(error instanceof TermbaseRefused)) return null;
  const { issue } = error;
  return { line: issue.line, text: describeIssue(language === 'en' ? issue : { code: issue.code }, language) };
}

export { describeIssue, type Issue };
