import { afterEach, beforeEach, expect, test } from 'vitest';
import { describe } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import { type Change, Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import type { Mark } from '@/lib/model/mark';
import { article, edited } from './articles';

let library: Library;
let id: string;
let names = 0;

const quote = describe(runningText(article(1)), [{ block: 2, start: 18, end: 42 }]);

beforeEach(async () => {
  library = new Library({ name: `marks-${++names}` });
  id = (await library.keep(article(1))).id;
});
afterEach(() => library.close());

async function mark(note: string | null = null): Promise<Mark> {
  const made = await library.mark(id, { quote, colour: 'green', note });
  if (!made) throw new Error('not marked');
  return made;
}

test('a mark stands where it was made, and is told', async () => {
  const changes: Change[] = [];
  library.subscribe((change) => changes.push(change));
  const made = await mark('hay');
  expect(await library.marks(id)).toEqual([
    { mark: made, anchor: { spans: [{ block: 2, start: 18, end: 42 }], exact: true } },
  ]);
  expect(changes).toEqual([{ kind: 'articles', articles: [id] }]);
  expect(await library.mark('nowhere', { quote, colour: 'blue', note: null })).toBeNull();
});

test('marks stand in reading order, orphans behind', async () => {
  const made = await mark();
  const title = describe(runningText(article(1)), [{ block: 0, start: 0, end: 11 }]);
  const first = await library.mark(id, { quote: title, colour: 'blue', note: null });
  expect((await library.marks(id)).map((placed) => placed.mark.id)).toEqual([first?.id, made.id]);
  await library.keep(edited(article(1), 'Viết lại từ đầu.'));
  expect((await library.marks(id)).map(({ anchor }) => anchor !== null)).toEqual([true, false]);
});

test('a mark taken away can be put back whole', async () => {
  const made = await mark('giữ');
  expect(await library.removeMark(made.id)).toEqual(made);
  expect(await library.marks(id)).toEqual([]);
  expect(await library.removeMark(made.id)).toBeNull();
  const raw = new LibraryDatabase(`marks-${names}`);
  expect(await raw.tombstones.toArray()).toMatchObject([{ table: 'marks', id: made.id }]);
  expect(await library.putMark(made)).toBe(true);
  expect(await raw.tombstones.count()).toBe(0);
  raw.close();
  expect((await library.marks(id)).map((placed) => placed.mark)).toEqual([made]);
});

test('notes on marks are found with the article', async () => {
  const made = await mark('hỏi thầy Bính');
  expect(await library.putMark({ ...made, note: ' hỏi thầy Bi\u0301nh\n' })).toBe(true);
  expect(await library.markById(made.id)).toEqual(made);
  expect((await library.search('bính ')).hits[0]?.snippet).toMatchObject({ span: null, text: 'hỏi thầy Bính' });
  await library.putMark({ ...made, note: null, colour: 'pink' });
  expect((await library.search('bính ')).total).toBe(0);
  await library.putMark(made);
  await library.removeMark(made.id);
  expect((await library.search('bính ')).total).toBe(0);
  await library.putMark({ ...made, note: null, colour: 'pink' });
  expect((await library.marks(id)).map((placed) => placed.mark.colour)).toEqual(['pink']);
});

test('marks lie in the trash with their article, and go with it', async () => {
  await mark();
  await library.trash(id);
  await library.restore(id);
  expect(await library.marks(id)).toHaveLength(1);
  await library.trash(id);
  await library.emptyTrash(new Date(Date.now() + 1000));
  expect(await library.marks(id)).toEqual([]);
});

test('what is made here is told to whoever made this library, and nothing that is made elsewhere', async () => {
  const own: Change[] = [];
  const here = new Library({ name: `marks-${names}`, onOwnChange: (change) => own.push(change) });
  const made = await here.mark(id, { quote, colour: 'pink', note: null });
  await mark();
  expect(own).toEqual([{ kind: 'articles', articles: [id] }]);
  expect(await here.markById(made?.id ?? '')).toEqual(made);
  expect(await here.markById('nowhere')).toBeNull();
  here.close();
});
