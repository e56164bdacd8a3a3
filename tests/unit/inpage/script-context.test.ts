import { expect, it } from 'vitest';
import { ContentScriptContext } from '@/lib/inpage/script-context';

it('ends where a newer copy of the same script starts, and only then', () => {
  const old = new ContentScriptContext('reader');
  const other = new ContentScriptContext('detector');
  expect(old.signal.aborted).toBe(false);
  const fresh = new ContentScriptContext('reader');
  expect([old, other, fresh].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
});
