import { expect, test } from 'vitest';
import { Engine } from '@/lib/app/engine';
import type { EntryView } from '@/lib/model/entry';
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

test('a law that entries rest on is found by name, number and year, and names what rests on it', async () => {
  const first = async (query: string) => (await engine.lookUp(query))[0]?.id;
  for (const query of ['Luật Đất đai', 'luat dat dai', 'Luật Đất đai năm 2024', '31/2024/QH15', 'Land Law']) {
    expect(await first(query), query).toBe('law:31/2024/QH15');
  }
  for (const query of ['nghị định 30', 'Nghị định số 30/2020', 'nghi dinh 30/2020', 'NĐ 30']) {
    expect(await first(query), query).toBe('law:30/2020/NĐ-CP');
  }
  expect(await first('100/2015/QH13')).toBe('law:100/2015/QH13');
  expect(
    (await engine.lookUp('Bộ luật Hình sự')).map(({ id }) => id),
    'has an entry',
  ).not.toContain('law:100/2015/QH13');
  expect(await first('Bộ luật Lao động')).toBe('law:45/2019/QH14');

  const { entry, related } = (await engine.entry(null, 'Luật Đất đai 2024')) as EntryView;
  expect(entry.explanation).toEqual({
    vi: 'Số 31/2024/QH15, ban hành ngày 18/1/2024.',
    en: 'No. 31/2024/QH15, issued on 18\u00a0Jan\u00a02024.',
  });
  expect(related.map(({ id }) => id)).toContain('thu-hoi-dat');
});

test('a law within what was selected is among its parts', async () => {
  const law = { id: 'law:31/2024/QH15', term: 'Luật Đất đai' };
  expect(await engine.entry(null, 'theo Luật Đất đai (sửa đổi)')).toMatchObject({ entry: null, parts: [law] });
});

test('of laws that share a name the newest is meant, and an entry of the same name goes before', async () => {
  expect((await engine.lookUp('Luật Thanh tra')).slice(0, 2).map(({ id }) => id)).toEqual([
    'law:84/2025/QH15',
    'law:11/2022/QH15',
  ]);
  expect(await engine.entry(null, 'Luật Thanh tra')).toMatchObject({ entry: { id: 'law:84/2025/QH15' } });
  expect((await engine.lookUp('đất đai'))[0]?.id).not.toMatch(/^law:/u);
});
