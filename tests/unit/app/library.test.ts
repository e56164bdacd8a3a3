import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportBackup, type Sources } from '@/lib/app/library/backup';
import { citationsOf, cite } from '@/lib/app/library/cite';
import { exportConcordance, formsOf } from '@/lib/app/library/concordance';
import { EXPORT_KINDS, type ExportKind, exportArticles } from '@/lib/app/library/export';
import { failureOf } from '@/lib/app/library/failures';
import { fileName, fileNames, type OutFile } from '@/lib/app/library/files';
import { examineFile, takeIn } from '@/lib/app/library/import';
import { markSelection } from '@/lib/app/library/marking';
import { backupIsDue, tidyLibrary } from '@/lib/app/library/upkeep';
import type { Parts } from '@/lib/app/parts';
import { readZip } from '@/lib/formats/unzip';
import { Library, type Statistics } from '@/lib/library';
import { Choices } from '@/lib/library/choices';
import { LibraryDatabase } from '@/lib/library/database';
import { Encounters } from '@/lib/library/encounters';
import { Termbases } from '@/lib/library/termbases';
import { EMPTY_EQUIVALENT, EMPTY_FORM } from '@/lib/model/own-term';
import type { Concept } from '@/lib/model/termbase';
import { JPEG } from '../formats/items';
import { article, edited } from '../library/articles';

let library: Library;
let other: Library;
/** All that a backup is made of, of `library` and of `other`. */
let mine: Sources;
let theirs: Sources;
let names = 0;

function sourcesOf(own: Library): Sources {
  const name = `app-${names}`;
  return {
    library: own,
    choices: new Choices(`${name}-choices`),
    termbases: new Termbases(`${name}-termbases`),
    encounters: new Encounters(`${name}-encounters`),
  };
}

function close({ library: own, choices, termbases, encounters }: Sources): void {
  for (const one of [own, choices, termbases, encounters]) one.close();
}

/** Terms are the engine's matter; here none is found. */
const engine = { read: async () => ({ heads: [] }) } as unknown as Parts['engine'];

beforeEach(() => {
  library = new Library({ name: `app-${++names}` });
  mine = sourcesOf(library);
  other = new Library({ name: `app-${++names}` });
  theirs = sourcesOf(other);
  const request = (_name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({});
  vi.stubGlobal('navigator', { locks: { request } });
});
/** The one file of a small library's backup. */
async function backupOf(sources: Sources): Promise<OutFile> {
  const [file, ...more] = await Array.fromAsync(exportBackup(sources));
  if (!file || more.length > 0) throw new Error(`${more.length + 1} files`);
  return file;
}

afterEach(() => {
  close(mine);
  close(theirs);
  vi.unstubAllGlobals();
});

async function keepTwo(): Promise<string[]> {
  const first = await library.keep(article(1));
  const second = await library.keep(article(2));
  await markSelection(library, first.id, article(1), [{ block: 2, start: 0, end: 8 }], 'green');
  return [first.id, second.id];
}

describe('names of files', () => {
  it('are never those of devices', () => {
    expect(['Con', 'COM 1', 'com1', 'Con trâu'].map(fileName)).toEqual(['bai-con', 'com-1', 'bai-com1', 'con-trau']);
  });

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
    const quoted = item && (await cite(library, item.head.id, 'Cầu số 1', 'apa'));
    expect(quoted?.text).toMatch(/^“Cầu số 1” \(Lò Thị Mẫu, 2026\)\n\nLò Thị Mẫu/u);
  });
});

describe('bringing in', () => {
  it('says what a backup would bring, brings it, and changes nothing the second time', async () => {
    await keepTwo();
    const { blob } = await backupOf(mine);
    const dry = await examineFile(blob, theirs);
    expect(dry).toMatchObject({ kind: 'backup', outcomes: [{ outcome: 'new' }, { outcome: 'new' }], broken: [] });
    expect(await other.count()).toBe(0);
    const shares: number[] = [];
    expect(await takeIn(dry, theirs, (share) => shares.push(share))).toBe(2);
    expect(shares).toEqual([1]);
    expect(await takeIn(await examineFile(blob, theirs), theirs, () => {})).toBe(0);
    const heads = await other.list();
    const marks = (await Promise.all(heads.map((head) => other.marks(head.id)))).flat();
    expect(marks.map(({ mark }) => mark.quote.exact)).toEqual(['Cầu số 1']);
  });

  const src = 'https://bao.example/anh.jpg';
  async function pictured(): Promise<string> {
    const [id = ''] = await keepTwo();
    await library.keepPictures(id, 1, [{ src, bytes: JPEG, width: 2, height: 1 }]);
    return id;
  }

  it('brings pictures along in an archive, once', async () => {
    const id = await pictured();
    const { name, blob } = await backupOf(mine);
    expect(name).toMatch(/\.zip$/u);
    const dry = await examineFile(blob, theirs);
    expect((await other.statistics()).pictures).toBe(0);
    await takeIn(dry, theirs, () => {});
    expect(await other.pictures(id, 1)).toEqual(await library.pictures(id, 1));
    expect(await takeIn(await examineFile(blob, theirs), theirs, () => {})).toBe(0);
    expect(await takeIn(await examineFile((await backupOf(theirs)).blob, mine), mine, () => {})).toBe(0);
  });

  it('parts what is too much for one file, each part a backup in itself, in any order', async () => {
    const id = await pictured();
    for (const head of await library.list()) {
      await library.keepPictures(head.id, 1, [{ src, bytes: JPEG, width: 2, height: 1 }]);
    }
    await mine.choices.setKnown('xoa-ngheo', true);
    for (const limits of [
      { text: 1, pictureBytes: 1e9, pictures: 10 },
      { text: 1e9, pictureBytes: 1e9, pictures: 1 },
    ]) {
      const files = await Array.fromAsync(exportBackup(mine, limits));
      expect(files.map(({ name }) => name.slice('chu-giai-2026-01-01'.length))).toEqual(['.zip', '-2.zip']);
      const held = await Promise.all(files.map(({ blob }) => examineFile(blob, theirs)));
      expect(held).toMatchObject([{ rest: { known: ['xoa-ngheo'] } }, { rest: { known: [] } }]);
      const target = sourcesOf(new Library({ name: `app-parts-${limits.text}` }));
      for (const { blob } of files.reverse()) {
        const found = await examineFile(blob, target);
        expect(found).toMatchObject({ outcomes: [{ outcome: 'new' }], broken: [] });
        await takeIn(found, target, () => {});
      }
      expect(await target.library.pictures(id, 1)).toEqual(await library.pictures(id, 1));
      expect(await target.choices.allKnown()).toEqual(['xoa-ngheo']);
      close(target);
    }
  });

  it('mends a picture that was lost here, and takes none that is not what its name says', async () => {
    const id = await pictured();
    const { blob } = await backupOf(mine);
    await takeIn(await examineFile(blob, theirs), theirs, () => {});
    const raw = new LibraryDatabase(`app-${names}`);
    await raw.pictures.clear();
    raw.close();
    expect(await other.pictures(id, 1)).toEqual([]);
    const again = await examineFile(blob, theirs);
    expect(again).toMatchObject({
      outcomes: expect.arrayContaining([expect.objectContaining({ outcome: 'changed', pictures: 1 })]),
    });
    await takeIn(again, theirs, () => {});
    expect(await other.pictures(id, 1)).toHaveLength(1);

    const bytes = new Uint8Array(await blob.arrayBuffer());
    const at = bytes.findLastIndex((_, i) => JPEG.every((byte, k) => bytes[i + k] === byte));
    bytes[at + 20] = 0;
    const third = sourcesOf(new Library({ name: 'app-spoilt' }));
    const spoilt = await examineFile(new Blob([bytes]), third);
    expect(spoilt).toMatchObject({
      broken: [],
      outcomes: expect.arrayContaining([expect.objectContaining({ outcome: 'new', lost: 1 })]),
    });
    await takeIn(spoilt, third, () => {});
    expect(await third.library.pictures(id, 1)).toEqual([]);
    expect(await third.library.count()).toBe(2);
    close(third);
  });

  it('takes in no picture that is no JPEG, however well it is named', async () => {
    const [id = ''] = await keepTwo();
    const bytes = new TextEncoder().encode('GIF89a and nothing that we made');
    await library.keepPictures(id, 1, [{ src, bytes, width: 2, height: 1 }]);
    const found = await examineFile((await backupOf(mine)).blob, theirs);
    expect(found).toMatchObject({
      broken: [],
      outcomes: expect.arrayContaining([expect.objectContaining({ lost: 1 })]),
    });
    await takeIn(found, theirs, () => {});
    expect((await other.statistics()).pictures).toBe(0);
  });

  it('brings all else that the reader made, merges it, and changes nothing the second time', async () => {
    await library.addToReadingList([{ url: 'https://bao.example/a', title: 'Một', addedAt: null, tags: ['x'] }]);
    await library.pinTag('cầu', true);
    await mine.choices.setSite('tat.example', true);
    await mine.choices.setKnown('xoa-ngheo', true);
    await mine.encounters.star({ id: 'xoa-ngheo', term: 'xoá nghèo', sentence: 'Câu.', title: 'Bài', url: src }, true);
    const base = await mine.termbases.create('Sổ tay');
    await mine.termbases.write(base, null, {
      ...EMPTY_FORM,
      term: 'cầu treo',
      equivalents: [{ ...EMPTY_EQUIVALENT, text: 'suspension bridge' }],
    });
    const { blob } = await backupOf(mine);
    const fresh = (parts: object) => expect.objectContaining({ parts });
    const all = ['readingList', 'pinnedTags', 'sitesOff', 'known', 'encounters', 'termbase'];
    const dry = await examineFile(blob, theirs);
    expect(dry).toEqual(
      fresh(all.map((part) => ({ part, name: part === 'termbase' ? 'Sổ tay' : '', count: 1, fresh: 1 }))),
    );
    expect(await theirs.choices.sitesOff()).toEqual([]);
    expect(await theirs.termbases.list()).toEqual([]);

    await takeIn(dry, theirs, () => {});
    expect(await other.readingList()).toEqual(await library.readingList());
    expect(await other.tags()).toEqual(await library.tags());
    expect(await theirs.choices.sitesOff()).toEqual(['tat.example']);
    expect(await theirs.choices.allKnown()).toEqual(['xoa-ngheo']);
    expect(await theirs.encounters.list()).toEqual(await mine.encounters.list());
    expect(await theirs.termbases.backUp()).toEqual(await mine.termbases.backUp());

    const before = await theirs.termbases.list();
    const again = await examineFile(blob, theirs);
    expect(again).toEqual(fresh(all.map((part) => expect.objectContaining({ part, fresh: 0 }))));
    await takeIn(again, theirs, () => {});
    expect(await theirs.termbases.list()).toEqual(before);
  });

  const termIn = ({ languages }: Concept) => languages[0]?.terms[0]?.text;

  it('keeps what was changed here later, and gives each entry of a termbase a number of its own', async () => {
    const base = await mine.termbases.create('Sổ tay');
    await mine.termbases.write(base, null, { ...EMPTY_FORM, term: 'cầu treo' });
    const { blob: old } = await backupOf(mine);
    await takeIn(await examineFile(old, theirs), theirs, () => {});
    await mine.termbases.write(base, 1, { ...EMPTY_FORM, term: 'cầu treo dân sinh' });
    await takeIn(await examineFile(old, mine), mine, () => {});
    expect((await mine.termbases.entries(base)).map(({ content }) => termIn(content))).toEqual(['cầu treo dân sinh']);
    await mine.termbases.write(base, null, { ...EMPTY_FORM, term: 'ở đây' });
    await theirs.termbases.write(base, null, { ...EMPTY_FORM, term: 'ở kia' });
    await takeIn(await examineFile((await backupOf(theirs)).blob, mine), mine, () => {});
    expect((await mine.termbases.entries(base)).map(({ content, number }) => [number, termIn(content)]).sort()).toEqual(
      [
        [1, 'cầu treo dân sinh'],
        [2, 'ở đây'],
        [3, 'ở kia'],
      ],
    );
    expect(await mine.termbases.list()).toMatchObject([{ count: 3 }]);
  });

  it('takes a list of addresses to be read', async () => {
    const file = new Blob(['url,title\nhttps://bao.example/a,Một\nkhông,Hai\n']);
    const found = await examineFile(file, mine);
    expect(found).toMatchObject({ kind: 'reading-list', skipped: [{ row: 2 }] });
    expect(await takeIn(found, mine, () => {})).toBe(1);
    expect(await library.readingList()).toHaveLength(1);
  });

  it.each([
    ['{"format":"chu-giai-backup"', 'broken'],
    ['{"format":"chu-giai-backup","version":9,"madeAt":"","articles":[]}', 'newer-version'],
    ['{"__proto__":{"polluted":1}}', 'other-format'],
    ['a,b\nc,d\n', 'other-format'],
  ])('refuses %s', async (content, reason) => {
    const error = await examineFile(new Blob([content]), mine).catch((refused: unknown) => refused);
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
    const { lines } = await library.concordance(['cầu treo']);
    const { name, blob } = exportConcordance('cầu treo', lines, 'vi');
    expect(name).toBe('ngu-canh-cau-treo.csv');
    const [head, ...rows] = (await blob.text()).split('\r\n').filter(Boolean);
    expect(head).toContain('Bên trái,Cụm từ,Bên phải,Tiêu đề,Nguồn,Ngày đăng');
    expect(rows).toHaveLength(2);
  });
});

describe('forms of a phrase', () => {
  const entry = {
    term: 'giải phóng mặt bằng',
    variants: [
      { text: 'GPMB', kind: 'abbreviation' },
      { text: 'MB', kind: 'abbreviation', near: ['giải phóng'] },
      { text: 'ƯU', kind: 'abbreviation' },
    ],
  };
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
    expect((await formsOf('giai phong mat bang', { engine: knowing })).forms).toEqual(['giai phong mat bang', 'GPMB']);
  });

  it('are itself alone where it is only near to a term', async () => {
    expect(await formsOf('mặt bằng', { engine: knowing })).toEqual({ forms: ['mặt bằng'], equivalent: null });
  });
});
