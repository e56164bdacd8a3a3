import type { Language } from '@/lib/model/ids';
import { type KeptHead, sourceOf } from '@/lib/model/kept';
import type { Mark } from '@/lib/model/mark';
import { writeCsv } from './csv';
import { fileLabels } from './labels';

/** Marks as a table for spreadsheets, its columns named in the reader's language. */
export function writeMarksCsv(marks: readonly { mark: Mark; head: KeptHead }[], language: Language): string {
  const labels = fileLabels(language);
  const rows = marks.map(({ mark, head }) => [
    mark.quote.exact,
    mark.note ?? '',
    labels.colours[mark.colour],
    mark.createdAt,
    head.title,
    head.url,
    sourceOf(head),
    head.publishedAt ?? '',
    head.savedAt,
    head.tags.join('; '),
  ]);
  const { quote, note, colour, marked, title, address, source, published, saved, tags } = labels;
  return writeCsv([[quote, note, colour, marked, title, address, source, published, saved, tags], ...rows]);
}
