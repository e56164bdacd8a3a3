import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Change, Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import type { Reading } from '@/lib/model/reading';
import { article, edited, readingIn } from './articles';

let library: Library;
let time = 0;
let names = 0;

const options = () => ({ name: `library-${++names}`, now: () => new Date(Date.UTC(2026, 0, 10) + time++ * 1000) });

beforeEach(() => {
  time = 0;
  library = new Library(options());
});
afterEach(() => library.close());

const reading: Reading = {
  ...readingIn('lai-chau'),
  keyPoints: [{ span: { block: 2, start: 0, end: 45 }, sentence: { block: 2, start: 0, end: 45 }, score: 1 }],
};

describe('keep', () => {
  test('gives back what was kept, all of it', async () => {
    const kept = await library.keep(article(1));
    expect(kept).toMatchObject({ version: 1, created: true });
    const opened = await library.open(kept.id);
    expect(opened?.article).toEqual(article(1));
    expect(opened?.head).toMatchObject({ title: 'Xã Nậm Thử khánh thành cầu số 1', favourite: false, trashedAt: null });
  });

  test('the same text again adds nothing, whatever the address carries', async () => {
    const first = await library.keep(article(1));
    const again = await library.keep(
      article(1, { url: 'http://www.bao.example/tin/cau-so-1.html?utm_source=x#top', extractor: 9 }),
    );
    expect(again).toEqual({ ...first, created: false });
    expect(await library.count()).toBe(1);
  });

  test('a changed text is a further version, and both can be opened', async () => {
    const { id } = await library.keep(article(1));
    await library.update(id, { tags: ['cầu'], note: 'đọc lại' });
    const second = await library.keep(edited(article(1), 'Cầu được sửa.'));
    expect(second).toEqual({ id, version: 2, created: true });
    expect((await library.open(id))?.article.blocks.at(-1)?.text).toBe('Cầu được sửa.');
    expect((await library.open(id, 1))?.article).toEqual(article(1));
    expect(await library.open(id, 3)).toBeNull();
    expect(await library.versions(id)).toHaveLength(2);
    expect((await library.list())[0]).toMatchObject({ version: 2, tags: ['cầu'], note: 'đọc lại' });
  });

  test('articles of a system that calls its front page canonical stay apart', async () => {
    await library.keep(article(1, { canonicalUrl: 'https://bao.example/' }));
    await library.keep(article(2, { canonicalUrl: 'https://bao.example/' }));
    expect(await library.count()).toBe(2);
  });

  test('articles that a program shows under one path stay apart', async () => {
    for (const n of [1, 2]) {
      const url = `https://bao.example/#/tin/${n}`;
      await library.keep(article(n, { url, canonicalUrl: url }));
    }
    expect(await library.count()).toBe(2);
  });

  test('an article beyond all bounds is refused', async () => {
    const huge = edited(article(1), 'dài '.repeat(1_100_000));
    await expect(library.keep(huge)).rejects.toMatchObject({ failure: 'too-large' });
    expect(await library.count()).toBe(0);
  });

  test('two saves of one article at once make one article', async () => {
    const kept = await Promise.all([library.keep(article(1)), library.keep(article(1))]);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    expect(kept.filter(({ created }) => created)).toHaveLength(1);
  });
});

describe('find', () => {
  test('by the address as seen and the canonical one', async () => {
    const { id } = await library.keep(article(1, { url: 'https://m.bao.example/amp/cau-so-1' }));
    const at = (url: string) => library.find({ url, canonicalUrl: url });
    expect((await at('https://m.bao.example/amp/cau-so-1/'))?.id).toBe(id);
    expect((await at('https://bao.example/tin/cau-so-1.html?fbclid=1'))?.id).toBe(id);
    const onPhone = article(1, { url: 'https://m.bao.example/tin/cau-so-1.html' });
    expect((await library.find(onPhone))?.id).toBe(id);
    expect(await at('https://bao.example/tin/cau-so-2.html')).toBeNull();
    expect(await at('không phải địa chỉ')).toBeNull();
  });
});

describe('list', () => {
  test('newest first, in windows', async () => {
    for (let n = 1; n <= 5; n++) await library.keep(article(n));
    const titles = (await library.list({ offset: 1, limit: 2 })).map(({ title }) => title.at(-1));
    expect(titles).toEqual(['4', '3']);
  });

  test('in windows far down a long shelf, and counted without the trash', async () => {
    const { id } = await library.keep(article(1));
    await library.trash(id);
    const raw = new LibraryDatabase(`library-${names}`);
    const model = await raw.articles.get(id);
    if (!model) throw new Error('no record');
    const LONG = 2_500;
    await raw.articles.bulkAdd(
      Array.from({ length: LONG }, (_, i) => ({
        ...model,
        id: `id-${i}`,
        shelf: 'kept' as const,
        savedAt: new Date(Date.UTC(2025, 0, 1) + i * 1000).toISOString(),
      })),
    );
    raw.close();
    const all = (await library.list()).map((head) => head.id);
    expect(all).toHaveLength(LONG);
    expect(await library.count()).toBe(LONG);
    expect(await library.count({ read: false })).toBe(LONG);
    for (const offset of [999, 1_100, 1_980, LONG - 20, LONG - 7, LONG, LONG + 50]) {
      const shown = (await library.list({ offset, limit: 20 })).map((head) => head.id);
      expect(shown, String(offset)).toEqual(all.slice(offset, offset + 20));
    }
    expect((await library.list({ offset: 1_980 })).map((head) => head.id)).toEqual(all.slice(1_980));
  });

  test('by what the reader made of the articles', async () => {
    const { id } = await library.keep(article(1), reading);
    await library.keep(article(2));
    const heads = await library.list();
    expect(heads.find((head) => head.id === id)?.keyPoint).toBe('Cầu số 1 dài 42 m, do bà con góp ngày công. T');
    await library.update(id, { favourite: true, read: true, tags: [' cầu  đường ', 'cầu đường', ''] });
    for (const query of [{ favourite: true }, { read: true }, { tag: 'cầu đường' }, { province: 'lai-chau' }]) {
      expect((await library.list(query)).map((head) => head.id)).toEqual([id]);
    }
    expect(await library.count({ read: false })).toBe(1);
    expect(await library.tags()).toEqual([{ tag: 'cầu đường', count: 1, pinned: false }]);
    expect(await library.list({ favourite: true, read: false })).toEqual([]);
    await library.trash(id);
    expect(await library.count({ favourite: true })).toBe(0);
    expect(await library.count({ favourite: true, trash: true })).toBe(1);
    expect(await library.tags()).toEqual([]);
  });
});

describe('tags', () => {
  test('are put on and taken off many articles at once', async () => {
    const ids = [];
    for (const number of [1, 2, 3]) ids.push((await library.keep(article(number))).id);
    await library.retag(ids.slice(0, 2), { add: ['chè', ' chè '] });
    await library.retag(ids, { add: ['núi'], remove: ['chè'] });
    await library.retag(ids.slice(0, 1), { add: ['chè'] });
    expect((await library.tags()).map(({ tag, count }) => [tag, count])).toEqual([
      ['núi', 3],
      ['chè', 1],
    ]);
    expect((await library.list({ tag: 'chè' })).map(({ id }) => id)).toEqual(ids.slice(0, 1));
    expect((await library.search('nhãn:núi')).total).toBe(3);
  });

  test('that an article has already leave it as it was, also for a merge with another library', async () => {
    const { id } = await library.keep(article(1));
    await library.retag([id], { add: ['chè'] });
    const before = await Array.fromAsync(library.backup());
    await library.retag([id], { add: ['chè'], remove: ['núi'] });
    expect(await Array.fromAsync(library.backup())).toEqual(before);
  });

  test('that are pinned stand first, used or not', async () => {
    const { id } = await library.keep(article(1));
    await library.update(id, { tags: ['a', 'b'] });
    await library.pinTag('để dành', true);
    await library.pinTag('b', true);
    expect((await library.tags()).map(({ tag, pinned }) => [tag, pinned])).toEqual([
      ['để dành', true],
      ['b', true],
      ['a', false],
    ]);
    await library.pinTag('để dành', false);
    expect((await library.tags())[0]).toEqual({ tag: 'b', count: 1, pinned: true });
  });
});

describe('trash', () => {
  test('holds an article, gives it back whole', async () => {
    const { id } = await library.keep(article(1));
    await library.update(id, { note: 'giữ' });
    expect(await library.trash(id)).toEqual([id]);
    expect(await library.trash(id)).toEqual([]);
    expect([await library.count(), await library.count({ trash: true })]).toEqual([0, 1]);
    expect(await library.find(article(1))).toBeNull();
    await library.restore(id);
    expect((await library.find(article(1)))?.note).toBe('giữ');
  });

  test('keeping an article that lies in the trash takes it out', async () => {
    const { id } = await library.keep(article(1));
    await library.trash(id);
    expect(await library.keep(article(1))).toEqual({ id, version: 1, created: false });
    expect(await library.count()).toBe(1);
  });

  test('is emptied after 30 days, and of nothing younger', async () => {
    const old = await library.keep(article(1));
    await library.trash(old.id);
    time += 29.5 * 86_400;
    expect(await library.emptyTrash()).toEqual([]);
    time += 86_400;
    const young = await library.keep(article(2));
    expect(await library.delete([young.id])).toEqual([]);
    await library.trash(young.id);
    expect(await library.emptyTrash()).toEqual([old.id]);
    expect(await library.open(old.id)).toBeNull();
    expect((await library.check()).strayAddresses).toBe(0);
    const raw = new LibraryDatabase(`library-${names}`);
    expect(await raw.tombstones.toArray()).toMatchObject([{ table: 'articles', id: old.id }]);
    raw.close();
    expect((await library.list({ trash: true })).map(({ id }) => id)).toEqual([young.id]);
    expect((await library.keep(article(1))).id).not.toBe(old.id);
  });
});

describe('contexts', () => {
  test('hear of each other', async () => {
    const shared = options();
    const [here, there] = [new Library(shared), new Library(shared)];
    const heard = new Promise<Change>((resolve) => there.subscribe(resolve));
    const { id } = await here.keep(article(1));
    expect(await heard).toEqual({ kind: 'articles', articles: [id] });
    expect((await there.open(id))?.article).toEqual(article(1));
    here.close();
    there.close();
  });
});
