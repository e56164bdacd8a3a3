import { withoutFormula, writeCsv } from '@/lib/formats/csv';
import { escapeHtml } from '@/lib/formats/markup';
import { writeTermbase } from '@/lib/formats/termbase/write';
import type { EquivalentStatus } from '@/lib/model/entry';
import type { Concept, Termbase } from '@/lib/model/termbase';
import type { DeskRow } from './rows';

/** Words of a table that leaves the page, in the reader's language. */
export interface TableWords {
  /** Vietnamese, English, status, source. */
  head: [string, string, string, string];
  status: Record<EquivalentStatus, string>;
}

function cellsOf({ vietnamese, english, status, source }: DeskRow, words: TableWords): string[] {
  return [vietnamese, english ?? '', status ? words.status[status] : '', source ?? ''];
}

const table = (rows: readonly DeskRow[], words: TableWords) => [words.head, ...rows.map((row) => cellsOf(row, words))];

/** The table as CSV, for spreadsheets. */
export function deskCsv(rows: readonly DeskRow[], words: TableWords): string {
  return writeCsv(table(rows, words));
}

/** The table for the clipboard: cells for a spreadsheet, and a table for a text document. Either may end as formulas. */
export function deskClipboard(rows: readonly DeskRow[], words: TableWords): { text: string; html: string } {
  const [head = [], ...body] = table(rows, words).map((cells) => cells.map(withoutFormula));
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return {
    text: [head, ...body].map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')).join('\r\n'),
    html: `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`,
  };
}

/** The table as TBX-Basic (ISO 30042:2019, DCT style), one concept a row. */
export function deskTbx(rows: readonly DeskRow[], title: string): string {
  const termbase: Termbase = {
    title,
    lang: 'vi',
    sources: [title],
    concepts: rows.map((row, index) => conceptOf(row, `c${index + 1}`)),
  };
  return writeTermbase(termbase, 'tbx-dct');
}

function conceptOf({ vietnamese, english, status, source }: DeskRow, id: string): Concept {
  const languages: Concept['languages'] = [
    { lang: 'vi', statements: [], terms: [{ text: vietnamese, statements: [] }] },
  ];
  if (english !== null) {
    const statements: Concept['statements'] = [];
    if (source !== null) statements.push({ category: 'source', text: source });
    if (status !== null) statements.push({ category: 'equivalentStatus', text: status });
    languages.push({ lang: 'en', statements: [], terms: [{ text: english, statements }] });
  }
  return { id, statements: [], languages };
}
