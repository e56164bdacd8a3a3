import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What two readers found on a page; see the corpus's own README for what counts as what. */
export interface Gold {
  title: string;
  sapo: string | null;
  authors: string[];
  published: string | null;
  body: string[];
  captions: string[];
  notes?: string;
}

export interface Page {
  name: string;
  file: string;
  url: string | null;
  type: string;
  gold: Gold | null;
}

interface Row {
  file: string;
  url: string | null;
  page_type: string;
  gold?: string | null;
}

/** The pages of a corpus folder: `manifest.jsonl`, pages and gold beside it. */
export function readCorpus(folder: string): Page[] {
  const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
  return rows.map((row) => ({
    name: row.file.replace(/^.*\/|\.html?$/g, ''),
    file: join(folder, row.file),
    url: row.url?.startsWith('http') ? row.url : null,
    type: row.page_type,
    gold: row.gold ? (JSON.parse(readFileSync(join(folder, row.gold), 'utf8')) as Gold) : null,
  }));
}
