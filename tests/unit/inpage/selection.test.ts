// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSelection } from '@/lib/inpage/selection';

let selected: (string | null)[];
let watching: AbortController;

beforeEach(async () => {
  document.body.innerHTML = '<p>Mỗi bản làng là một pháo đài.</p>';
  const changed = new Promise((done) => document.addEventListener('selectionchange', done, { once: true }));
  document.getSelection()?.selectAllChildren(document.querySelector('p') as Node);
  await changed;
  vi.useFakeTimers();
  selected = [];
  watching = new AbortController();
  watchSelection(document, (range) => selected.push(range && String(range)), watching.signal);
});

afterEach(() => {
  watching.abort();
  document.getSelection()?.removeAllRanges();
  vi.useRealTimers();
});

it('says what is selected once the pointer has let go and rests', () => {
  document.dispatchEvent(new Event('pointerup'));
  expect(selected).toEqual([]);
  vi.runAllTimers();
  expect(selected).toEqual(['Mỗi bản làng là một pháo đài.']);
});

it('says nothing more of a selection after Esc', () => {
  document.dispatchEvent(new Event('pointerup'));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  vi.runAllTimers();
  expect(selected).toEqual([]);
});
