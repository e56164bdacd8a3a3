import { expect, it } from 'vitest';
import { Undo } from '@/entrypoints/glossary/undo';

it('takes back the last first; what was stopped or failed can be taken back again', async () => {
  const undo = new Undo();
  const taken: string[] = [];
  let stopped = true;
  undo.tell('một', async () => taken.push('một'));
  undo.tell('hai', async () => {
    if (stopped) throw new Error('stopped');
    taken.push('hai');
  });
  await expect(undo.takeBack({})).rejects.toThrow('stopped');
  expect(undo.count.value).toBe(2);
  stopped = false;
  expect([await undo.takeBack({}), await undo.takeBack({}), await undo.takeBack({})]).toEqual([true, true, false]);
  expect(taken).toEqual(['hai', 'một']);
  expect(undo.count.value).toBe(0);
});
