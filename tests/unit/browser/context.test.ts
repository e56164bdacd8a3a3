// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '@/lib/browser/context';

describe('the context of a page script', () => {
  it('ends when a newer script of its name starts in the page, and only then', () => {
    const older = new ContentScriptContext('reader');
    const other = new ContentScriptContext('detector');
    expect(older.signal.aborted).toBe(false);
    const newer = new ContentScriptContext('reader');
    expect(older.signal.aborted).toBe(true);
    expect([other, newer].some(({ signal }) => signal.aborted)).toBe(false);
  });

  it('posts no message that the page would hear', () => {
    const post = vi.spyOn(window, 'postMessage');
    new ContentScriptContext('reader');
    expect(post).not.toHaveBeenCalled();
  });
});
