import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { citationsOf, quotationOf } from '@/lib/app/library/cite';
import { exportConcordance, formsOf } from '@/lib/app/library/concordance';
import type { ExportKind } from '@/lib/app/library/export';
import { EXPORT_KINDS, exportArticles, exportBackup } from '@/lib/app/library/export';
import { failureOf } from '@/lib/app/library/failures';
import { fileName, fileNames } from '@/lib/app/library/files';
import { examineFile, takeIn } from '@/lib/app/library/import';
import { markSelection } from '@/lib/app/library/marking';
import { backupIsDue, tidyLibrary } from '@/lib/app/library/upkeep';
import type { Parts } from '@/lib/app/parts';
import { readZip } from '@/lib/formats/unzip';
import { Library, type Statistics } from '@/lib/library';
import { article, edited } from '../library/articles';

let library: Library;
let other: Library;
let names = 0;

/** Terms are the engine's matter; here none is found. */
const engine = { read: async () => ({ heads: [] }) } as unknown as Parts['engine'];

beforeEach(() => {
  library = new Library({ name: `app-${++names}` });
  other = new Library({ name: `app-${++names}` });
  const request = (_name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({});
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  library.close();
  other.close();
  vi.unstubAllGlobals();
});

async function keepTwo(): Promise<string[]> {
  const first = await library.keep(article(1));
  const second = await library.keep(article(2));
  await markSelection(library, first.id, article(1), [{ block: 2, start: 0, end: 8 }], 'green');
  return [first.id, second.id];
}

describe('names of files', () => {
  it('are bare syllables, and none comes twice', () => {
    expect(fileName('Đường lên bản Nậm Pẳm: “thông xe”?')).toBe('duong-len-ban-nam-pam-thong-xe');
    expect(fileName('???')).toBe('bai');
    expect(fileNames(['Ý', 'y', 'z'], 'md')).toEqual(['y.md', 'y-2.md', 'z.md']);
  });
});

describe('taking articles along', () => {
  it.each<[ExportKind, RegExp]>([
    ['markdown', /==Cầu số 1==/u],
    ['html', /<mark[^>]*>Cầu số 1<\/mark>/u],
    ['bibtex', /title\s*=\s*\{.*cầu số 1/iu],
    ['ris', /^TY {2}- NEWS/mu],
    ['csl', /"article-newspaper"/u],
    ['marks', /Cầu số 1/u],
  ])('writes one as %s with its marks or its source', async (kind, wanted) => {
    const [id = ''] = await keepTwo();
    const { name, blob } = await exportArticles({ library, engine }, [id], kind, 'vi');
    expect(name).toMatch(/^xa-nam-thu-khanh-thanh-cau-so-1\.[a-z]+$/u);
    expect(await blob.text()).toMatch(wanted);
  });

  it('packs several pages, and binds several into one book', async () => {
    const ids = await keepTwo();
    const pages = await exportArticles({ library, engine }, ids, 'markdown', 'vi');
    expect(pages.name).toMatch(/\.zip$/u);
    const files = await readZip(new Uint8Array(await pages.blob.arrayBuffer()), () => true);
    expect([...files.keys()]).toEqual(['xa-nam-thu-khanh-thanh-cau-so-1.md', 'xa-nam-thu-khanh-thanh-cau-so-2.md']);
    const book = await exportArticles({ library, engine }, ids, 'epub', 'vi');
    expect(book.blob.type).toBe('application/epub+zip');
  });

  it('writes every kind for articles that are no longer there, without failing', async () => {
    for (const kind of EXPORT_KINDS) {
      const { blob } = await exportArticles({ library, engine }, ['gone'], kind, 'en');
      expect(blob, kind).toBeInstanceOf(Blob);
    }
  });
});

describe('citing', () => {
  it('gives text and rich text, a paragraph for each article', async () => {
    const items = await library.items(await keepTwo());
    const { text, html } = citationsOf(items, 'vietnamese');
    expect(text.split('\n\n')).toHaveLength(2);
    expect(html.match(/<p>/gu)).toHaveLength(2);
    expect(html).toContain('<i>Báo Thử</i>');
  });

  it('puts the reference behind a quotation', async () => {
    const [item] = await library.items(await keepTwo());
    expect(item && quotationOf('Cầu số 1', item, 'apa').text).toMatch(
      /^“Cầu số 1” \(Lò Thị Mẫu, 2026\)\n\nLò Thị Mẫu/u,
    );
  });
});

describe('bringing in', () => {
  it('says what a backup would bring, brings it, and changes nothing the second time', async () => {
    await keepTwo();
    const { blob } = await exportBackup(library);
    expect((await library.statistics()).lastBackup).not.toBeNull();
    const dry = await examineFile(blob, other);
    expect(dry).toMatchObject({ kind: 'backup', outcomes: [{ outcome: 'new' }, { outcome: 'new' }], broken: [] });
    expect(await other.count()).toBe(0);
    const shares: number[] = [];
    expect(await takeIn(dry, other, (share) => shares.push(share))).toBe(2);
    expect(shares).toEqual([1]);
    expect(await takeIn(await examineFile(blob, other), other, () => {})).toBe(0);
    expect((await other.allMarks()).map(({ mark }) => mark.quote.exact)).toEqual(['Cầu số 1']);
  });

  it('takes a list of addresses to be read', async () => {
    const file = new Blob(['url,title\nhttps://bao.example/a,Một\nkhông,Hai\n']);
    const found = await examineFile(file, library);
    expect(found).toMatchObject({ kind: 'reading-list', skipped: [{ row: 2 }] });
    expect(await takeIn(found, library, () => {})).toBe(1);
    expect(await library.readingList()).toHaveLength(1);
  });

  it.each([
    ['{"format":"chu-giai-backup"', 'broken'],
    ['{"format":"chu-giai-backup","version":9,"madeAt":"","articles":[]}', 'newer-version'],
    ['{"__proto__":{"polluted":1}}', 'other-format'],
    ['a,b\nc,d\n', 'other-format'],
  ])('refuses %s', async (content, reason) => {
    const error = await examineFile(new Blob([content]), library).catch((refused: unknown) => refused);
    expect(failureOf(error)).toBe(reason);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('upkeep', () => {
  it('empties the trash of what is due and merges the index', async () => {
    const [id = ''] = await keepTwo();
    await library.trash(id);
    await tidyLibrary(library, new AbortController().signal);
    expect(await library.count({ trash: true })).toBe(1);
    const later = () => new Date(Date.now() + 31 * 86_400_000);
    const next = new Library({ name: `app-${names - 1}`, now: later });
    await tidyLibrary(next, new AbortController().signal);
    expect(await next.count({ trash: true })).toBe(0);
    next.close();
  });

  it('reminds of a backup after the tenth save, then by date', () => {
    const statistics = (lastBackup: string | null, sinceBackup: number) => ({ lastBackup, sinceBackup }) as Statistics;
    const now = new Date('2026-03-01T00:00:00.000Z');
    expect(backupIsDue(statistics(null, 9), now)).toBe(false);
    expect(backupIsDue(statistics(null, 10), now)).toBe(true);
    expect(backupIsDue(statistics('2026-02-20T00:00:00.000Z', 40), now)).toBe(false);
    expect(backupIsDue(statistics('2026-01-20T00:00:00.000Z', 1), now)).toBe(true);
    expect(backupIsDue(statistics('2026-01-20T00:00:00.000Z', 0), now)).toBe(false);
  });
});

describe('what the list asks of the library', () => {
  it('counts by state and province', async () => {
    const [first = '', second = ''] = await keepTwo();
    await library.update(first, { read: true, favourite: true });
    expect(await library.facets()).toEqual({ articles: 2, unread: 1, favourite: 1, provinces: [] });
    expect(await library.count({ favourite: true })).toBe(1);
    const unread = await library.search('cầu', { unread: true });
    expect(unread.hits.map(({ head }) => head.id)).toEqual([second]);
    const favourite = await library.search('cầu', { favourite: true });
    expect(favourite.hits.map(({ head }) => head.id)).toEqual([first]);
  });

  it('deletes for good only what lies in the trash', async () => {
    const [first = '', second = ''] = await keepTwo();
    await library.trash(first);
    expect(await library.delete([first, second])).toEqual([first]);
    expect(await library.open(first)).toBeNull();
    expect(await library.open(second)).not.toBeNull();
  });

  it('says what changed between versions', async () => {
    const { id } = await library.keep(article(1));
    await library.keep(edited(article(1), 'Cầu được sửa.'));
    const changes = await library.changes(id, 1, 2);
    expect(changes?.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind)).toEqual(['added', 'removed']);
    expect(await library.changes(id, 1, 9)).toBeNull();
  });

  it('writes a concordance as a table', async () => {
    await keepTwo();
    const { lines } = await library.concordance('cầu treo');
    const { name, blob } = exportConcordance('cầu treo', lines);
    expect(name).toBe('ngu-canh-cau-treo.csv');
    expect((await blob.text()).split('\r\n').filter(Boolean)).toHaveLength(3);
  });
});

describe('forms of a phrase', () => {
  const entry = { term: 'giải phóng mặt bằng', variants: [{ text: 'GPMB', kind: 'abbreviation' }] };
  const equivalent = { text: 'site clearance', status: 'established' };
  const knowing = {
    lookUp: async () => [{ id: 'giai-phong-mat-bang', equivalent }],
    entry: async () => ({ entry }),
  } as unknown as Parts['engine'];

  it('are those of the term that it is, in whatever spelling it was typed', async () => {
    expect(await formsOf('GPMB', { engine: knowing })).toEqual({ forms: ['GPMB', 'giải phóng mặt bằng'], equivalent });
    expect((await formsOf('giải  phóng mặt bằng', { engine: knowing })).forms).toEqual([
      'giải  phóng mặt bằng',
      'GPMB',
    ]);
  });

  it('are itself alone where it is only near to a term', async () => {
    expect(await formsOf('mặt bằng', { engine: knowing })).toEqual({ forms: ['mặt bằng'], equivalent: null });
  });
});
