import { writeBibtex } from '@/lib/formats/citations/bibtex';
import { writeCsl } from '@/lib/formats/citations/csl';
import { writeRis } from '@/lib/formats/citations/ris';
import { writeEpub } from '@/lib/formats/epub/epub';
import { writeHtml } from '@/lib/formats/html/html';
import { writeMarkdown } from '@/lib/formats/markdown';
import { writeMarksCsv } from '@/lib/formats/marks-csv';
import { writeZip } from '@/lib/formats/zip';
import type { Language } from '@/lib/model/ids';
import type { KeptItem } from '@/lib/model/kept';
import type { Parts } from '../parts';
import { citedOf } from './cite';
import { fileName, fileNames, type OutFile, today } from './files';

/** What articles can be taken along as. */
export const EXPORT_KINDS = ['markdown', 'html', 'epub', 'bibtex', 'ris', 'csl', 'marks'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const TEXT_TYPES = {
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  epub: { ending: 'epub', type: 'application/epub+zip' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  marks: { ending: 'csv', type: 'text/csv' },
} as const satisfies Record<ExportKind, { ending: string; type: string }>;

/** With the terms that are explained in each, as a reading finds them. */
async function withTerms(items: KeptItem[], { engine }: Pick<Parts, 'engine'>): Promise<KeptItem[]> {
  const found: KeptItem[] = [];
  for (const item of items) {
    const { heads } = await engine.read(item.article);
    found.push({ ...item, terms: heads.filter(({ level }) => level !== 'everyday') });
  }
  return found;
}

/** One file of one article, an archive of several. */
async function pages(items: KeptItem[], kind: 'markdown' | 'html', language: Language): Promise<OutFile> {
  const { ending, type } = TEXT_TYPES[kind];
  const write = kind === 'markdown' ? writeMarkdown : writeHtml;
  const names = fileNames(
    items.map(({ head }) => head.title),
    ending,
  );
  const [first] = items;
  if (first && items.length === 1) {
    return { name: names[0] ?? '', blob: new Blob([write(first, language)], { type }) };
  }
  const encoder = new TextEncoder();
  const files = items.map((item, i) => ({ name: names[i] ?? '', content: encoder.encode(write(item, language)) }));
  return { name: `chu-giai-${today()}.zip`, blob: await writeZip(files) };
}

/** Makes the file of some kept articles; what is not there is left out. */
export async function exportArticles(
  parts: Pick<Parts, 'engine' | 'library'>,
  ids: string[],
  kind: ExportKind,
  language: Language,
): Promise<OutFile> {
  const items = await parts.library.items(ids, { pictures: kind === 'html' || kind === 'epub' });
  if (kind === 'markdown' || kind === 'html') return pages(await withTerms(items, parts), kind, language);
  const { ending, type } = TEXT_TYPES[kind];
  const [first] = items;
  const title = first && items.length === 1 ? fileName(first.head.title) : `chu-giai-${today()}`;
  const name = `${title}.${ending}`;
  const file = (content: string): OutFile => ({ name, blob: new Blob([content], { type }) });
  const cited = items.map(citedOf);
  switch (kind) {
    case 'epub': {
      const identifier = `urn:uuid:${crypto.randomUUID()}`;
      const info = { identifier, title: null, madeAt: new Date(), language };
      return { name, blob: await writeEpub(await withTerms(items, parts), info) };
    }
    case 'bibtex':
      return file(writeBibtex(cited));
    case 'ris':
      return file(writeRis(cited));
    case 'csl':
      return file(writeCsl(cited));
    case 'marks':
      return file(
        writeMarksCsv(
          items.flatMap(({ head, marks }) => marks.map(({ mark }) => ({ mark, head }))),
          language,
        ),
      );
  }
}
