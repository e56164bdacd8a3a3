import { expect, test, vi } from 'vitest';
import { lazy } from '@/lib/app/lazy';

class Counter {
  #count = 0;
  async add(more: number): Promise<number> {
    this.#count += more;
    return this.#count;
  }
}

test('what stands for an object loads it once, at its first call', async () => {
  const load = vi.fn(async () => new Counter());
  const counter = lazy(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([counter.add(1), counter.add(2)])).toEqual([1, 3]);
  expect(load).toHaveBeenCalledOnce();
});

test('a call after a failed load loads anew', async () => {
  const load = vi.fn(async () => new Counter()).mockRejectedValueOnce(new Error('gone'));
  const counter = lazy(load);
  await expect(counter.add(1)).rejects.toThrow('gone');
  expect(await counter.add(1)).toBe(1);
});
