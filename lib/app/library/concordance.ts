import { writeCsv } from '@/lib/formats/csv';
import type { Concordance } from '@/lib/library';
import { fileName, type OutFile } from './files';

/** One use of a phrase in its context. */
export type ConcordanceLine = Concordance['lines'][number];

/** The translator's table for a spreadsheet. */
export function exportConcordance(phrase: string, lines: readonly ConcordanceLine[]): OutFile {
  const rows = lines.map(({ left, match, right, title, siteName, outlet, publishedAt }) => [
    left,
    match,
    right,
    title,
    siteName ?? outlet ?? '',
    publishedAt ?? '',
  ]);
  const names = ['left', 'match', 'right', 'title', 'source', 'published'];
  return {
    name: `ngu-canh-${fileName(phrase)}.csv`,
    blob: new Blob([writeCsv([names, ...rows])], { type: 'text/csv' }),
  };
}
