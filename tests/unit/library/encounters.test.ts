import { afterEach, beforeEach, expect, test } from 'vitest';
import { Encounters, type Met } from '@/lib/library/encounters';

let encounters: Encounters;
let count = 0;
beforeEach(() => {
  encounters = new Encounters(`encounters-${count++}`);
});
afterEach(() => encounters.close());

const met = (changes: Partial<Met> = {}): Met => ({
  id: 'loi-mo',
  term: 'lối mở',
  sentence: 'Chốt giữ lối mở.',
  title: 'Bản tin',
  url: 'https://bao.example/1',
  ...changes,
});

test('a term that is met again stands first once, with the last sentence it was met in', async () => {
  await encounters.meet(met());
  await encounters.meet(met({ id: 'thong-quan', term: 'thông quan' }));
  await encounters.meet(met({ sentence: 'Lối mở thứ hai.', url: 'https://bao.example/2' }));
  await encounters.meet(met({ sentence: '', title: '', url: '' }));
  const list = await encounters.list();
  expect(list.map(({ id }) => id).sort()).toEqual(['loi-mo', 'thong-quan']);
  expect(list.find(({ id }) => id === 'loi-mo')).toMatchObject({
    sentence: 'Lối mở thứ hai.',
    url: 'https://bao.example/2',
    lookedUp: true,
    starred: false,
  });
});

test('a star stays when the term is looked up again; taken off one that was never looked up, nothing stays', async () => {
  await encounters.star(met(), true);
  await encounters.meet(met());
  expect(await encounters.isStarred('loi-mo')).toBe(true);
  await encounters.star(met(), false);
  expect(await encounters.list()).toMatchObject([{ lookedUp: true, starred: false }]);
  await encounters.star(met({ id: 'thong-quan' }), true);
  await encounters.star(met({ id: 'thong-quan' }), false);
  expect(await encounters.list()).toHaveLength(1);
});

test('of what was remembered elsewhere too, the later place counts, and whatever either was told', async () => {
  await encounters.meet(met());
  const [mine] = await encounters.list();
  if (!mine) throw new Error('not remembered');
  const later = { ...mine, at: '2100-01-01T00:00:00.000Z', sentence: 'Về sau.', lookedUp: false, starred: true };
  expect(await encounters.merge([later], { dryRun: true })).toBe(1);
  expect(await encounters.list()).toEqual([mine]);
  expect(await encounters.merge([later])).toBe(1);
  expect(await encounters.list()).toEqual([{ ...later, lookedUp: true }]);
  expect(await encounters.merge([mine])).toBe(0);
});

test('what was forgotten can be put back', async () => {
  await encounters.meet(met());
  const gone = await encounters.forget(['loi-mo', 'không có']);
  expect(await encounters.list()).toEqual([]);
  await encounters.putBack(gone);
  expect(await encounters.list()).toEqual(gone);
});
