// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { detectWhenReady } from '@/lib/inpage/detect';
import { paragraphs, STORY, TITLE } from '../page/pages';

const onArticle = vi.fn();
let detecting: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onArticle.mockReset();
  detecting = new AbortController();
  history.replaceState(null, '', '/ban-lang-lam-duong-moi-qua-suoi-10021.html');
  document.body.innerHTML = '<p>Đang tải…</p>';
  detectWhenReady(document, onArticle, detecting.signal);
});
afterEach(() => {
  detecting.abort();
  vi.useRealTimers();
});

const show = () => {
  document.body.innerHTML = `<h1>${TITLE}</h1><p>12/02/2026 08:15</p>${paragraphs(STORY)}`;
};

it.each([1, 2, 3])('finds an article that stands there at a later look, number %i, and looks no more then', (looks) => {
  for (let look = 1; look < looks; look++) vi.advanceTimersToNextTimer();
  show();
  expect(onArticle).not.toHaveBeenCalled();
  vi.advanceTimersToNextTimer();
  expect(onArticle).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('gives a page up that stays what it is, and one that is left', () => {
  vi.runAllTimers();
  show();
  expect(vi.getTimerCount()).toBe(0);
  expect(onArticle).not.toHaveBeenCalled();
});
