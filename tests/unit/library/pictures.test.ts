import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Library, MAX_PICTURES } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import { article, edited } from './articles';

let library: Library;
let names = 0;

beforeEach(() => {
  library = new Library({ name: `pictures-${++names}` });
});
afterEach(() => library.close());

const picture = (src: string, content: number[]) => {
  return { src: `https://bao.example/${src}`, bytes: new Uint8Array(content), width: 4, height: 3 };
};
const [bridge, school] = [picture('cau.jpg', [1, 2, 3]), picture('truong.jpg', [4, 5])];
const stored = async () => {
  const { pictures, pictureBytes } = await library.statistics();
  return { pictures, pictureBytes };
};

async function purge(...ids: string[]) {
  await library.trash(ids);
  await library.delete(ids);
}

describe('pictures', () => {
  test('are there with their version, under their addresses', async () => {
    const { id } = await library.keep(article(1));
    expect(await library.keepPictures(id, 1, [bridge, school])).toBe(2);
    const kept = await library.pictures(id, 1);
    expect(kept).toMatchObject([bridge, school]);
    expect(kept.every(({ hash }) => /^[0-9a-f]{64}$/u.test(hash))).toBe(true);
    await library.keep(edited(article(1), 'Cầu đã thông xe.'));
    expect(await library.pictures(id, 2)).toEqual([]);
    expect(await library.pictures(id, 1)).toHaveLength(2);
  });

  test('are kept once, however many articles show them, and go with the last', async () => {
    const [one, other] = [await library.keep(article(1)), await library.keep(article(2))];
    await library.keepPictures(one.id, 1, [bridge, school]);
    await library.keepPictures(other.id, 1, [{ ...bridge, src: 'https://bao.example/cau-2.jpg' }]);
    expect(await stored()).toEqual({ pictures: 2, pictureBytes: 5 });
    await library.trash(one.id);
    expect(await stored()).toEqual({ pictures: 2, pictureBytes: 5 });
    await library.delete([one.id]);
    expect(await stored()).toEqual({ pictures: 1, pictureBytes: 3 });
    await purge(other.id);
    expect(await stored()).toEqual({ pictures: 0, pictureBytes: 0 });
  });

  test('that are taken again stand in the place of the first', async () => {
    const { id } = await library.keep(article(1));
    await library.keepPictures(id, 1, [bridge]);
    await library.keepPictures(id, 1, [{ ...school, src: bridge.src }]);
    expect((await library.pictures(id, 1)).map(({ bytes }) => [...bytes])).toEqual([[4, 5]]);
    expect(await stored()).toEqual({ pictures: 1, pictureBytes: 2 });
  });

  test('that are lost are counted, and those that nothing shows are swept away', async () => {
    const { id } = await library.keep(article(1));
    await library.keepPictures(id, 1, [bridge, school]);
    const raw = new LibraryDatabase(`pictures-${names}`);
    await raw.pictures.where('size').equals(3).delete();
    await raw.pictures.add({ hash: 'stray', bytes: new Uint8Array(9), size: 9, width: 1, height: 1 });
    raw.close();
    expect((await library.check()).lostPictures).toBe(1);
    expect(await stored()).toEqual({ pictures: 2, pictureBytes: 11 });
    expect((await library.check({ repair: true })).lostPictures).toBe(1);
    expect(await stored()).toEqual({ pictures: 1, pictureBytes: 2 });
  });

  test('of no version, too large or too many are not kept, and the text is untouched', async () => {
    const { id } = await library.keep(article(1));
    expect(await library.keepPictures('nowhere', 1, [bridge])).toBe(0);
    expect(await library.keepPictures(id, 2, [bridge])).toBe(0);
    expect(await library.keepPictures(id, 1, [{ ...bridge, bytes: new Uint8Array(2_000_001) }])).toBe(0);
    expect(await stored()).toEqual({ pictures: 0, pictureBytes: 0 });
    const many = Array.from({ length: MAX_PICTURES + 5 }, (_, i) => picture(`${i}.jpg`, [i]));
    expect(await library.keepPictures(id, 1, many)).toBe(MAX_PICTURES);
    expect((await library.check()).damages).toEqual([]);
  });
});
