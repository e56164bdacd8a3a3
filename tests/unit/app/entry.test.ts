import { expect, test } from 'vitest';
import { Engine } from '@/lib/app/engine';
import { load } from '@/scripts/load';

const engine = new Engine(load);

test('a text that names an entry as a whole is given that entry, composed with its place', async () => {
  expect(await engine.entry(null, 'khu vực phòng thủ')).toMatchObject({ entry: { id: 'khu-vuc-phong-thu' } });
  expect(await engine.entry(null, ' UBND tỉnh Lai Châu ')).toMatchObject({
    composed: { equivalent: { text: expect.stringContaining('Lai Châu') } },
  });
});

test('a text without an entry is given the parts that have one, and what comes near', async () => {
  const parts = await engine.entry(null, 'diễn tập khu vực phòng thủ và giải phóng mặt bằng');
  expect(parts).toMatchObject({ entry: null });
  expect(parts.entry === null && parts.parts.map(({ term }) => term)).toEqual(
    expect.arrayContaining(['giải phóng mặt bằng']),
  );
  const plain = await engine.entry(null, 'triển khai đẩy mạnh giải phóng mặt bằng');
  expect(plain.entry === null && plain.parts.map(({ id }) => id), 'words that all know').toEqual([
    'giai-phong-mat-bang',
  ]);
  const near = await engine.entry(null, 'thế trận lòng đân');
  expect(near.entry === null && near.near[0]?.term).toBe('thế trận lòng dân');
  expect(await engine.entry(null, 'quả bưởi')).toEqual({ entry: null, parts: [], near: [] });
});

test('terms within an explanation lead to their entries, never to the entry itself', async () => {
  const answer = await engine.entry('an-ninh-nhan-dan', null);
  if (!answer.entry) throw new Error('no entry');
  const { inside, entry, also } = answer;
  expect(also).toEqual([]);
  for (const language of ['vi', 'en'] as const) {
    expect(inside[language].length).toBeGreaterThan(0);
    for (const { id, start, end } of inside[language]) {
      expect(id).not.toBe(entry.id);
      expect(entry.explanation[language].slice(start, end).trim()).not.toBe('');
    }
  }
});
