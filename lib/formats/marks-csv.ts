import type { KeptHead } from '@/lib/model/kept';
import type { Mark } from '@/lib/model/mark';
import { writeCsv } from './csv';

/** Marks as a table for spreadsheets. */
export function writeMarksCsv(marks: readonly { mark: Mark; head: KeptHead }[]): string {
  const rows = marks.map(({ mark, head }) => [
    mark.quote.exact,
    mark.note ?? '',
    mark.colour,
    mark.createdAt,
    head.title,
    head.url,
    head.siteName ?? head.outlet ?? '',
    head.publishedAt ?? '',
    head.savedAt,
    head.tags.join('; '),
  ]);
  const names = ['quote', 'note', 'colour', 'marked', 'title', 'url', 'source', 'published', 'saved', 'tags'];
  return writeCsv([names, ...rows]);
}
