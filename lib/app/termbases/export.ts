import { termbaseOf } from '@/lib/formats/termbase/entries';
import { type TermbaseTarget, writeTermbase } from '@/lib/formats/termbase/write';
import type { Entry } from '@/lib/model/entry';
import type { Termbase } from '@/lib/model/termbase';
import { fileName, type OutFile } from '../library/files';

/** Formats that a termbase leaves in; `tsv` is what the clipboard takes. */
export type ExportFormat = Exclude<TermbaseTarget, 'tsv'>;

const FILES: Record<ExportFormat, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv' },
  'tbx-dca': { ending: 'tbx', type: 'application/x-tbx+xml' },
  'tbx-dct': { ending: 'tbx', type: 'application/x-tbx+xml' },
  omegat: { ending: 'txt', type: 'text/tab-separated-values' },
  anki: { ending: 'txt', type: 'text/plain' },
  json: { ending: 'json', type: 'application/json' },
};

/** A termbase as a file; the built-in glossary goes by its entries and a title. */
export function exported(
  termbase: Termbase | { title: string; entries: readonly Entry[] },
  format: ExportFormat,
): OutFile {
  const whole = 'entries' in termbase ? termbaseOf(termbase.entries, termbase.title, [termbase.title]) : termbase;
  const { ending, type } = FILES[format];
  return { name: `${fileName(whole.title)}.${ending}`, blob: new Blob([writeTermbase(whole, format)], { type }) };
}
