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

it.each([2500, 7500, 17_500])('finds an article that stands there %i ms after the first look, once', (later) => {
  vi.advanceTimersByTime(later - 1);
  show();
  expect(onArticle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onArticle).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(onArticle).toHaveBeenCalledOnce();
});

it('gives a page up that stays what it is', () => {
  vi.advanceTimersByTime(20_000);
  show();
  vi.advanceTimersByTime(60_000);
  expect(onArticle).not.toHaveBeenCalled();
});

it('looks again once the browser shows a page in its own words that it had translated', async () => {
  const { documentElement: root } = document;
  root.className = 'translated-ltr';
  show();
  vi.advanceTimersByTime(60_000);
  root.className = '';
  await Promise.resolve();
  expect(onArticle).toHaveBeenCalledOnce();
});

it('looks again once somebody has pressed something, as a wall that stood before the story', () => {
  vi.advanceTimersByTime(60_000);
  document.body.click();
  show();
  vi.advanceTimersByTime(2500);
  expect(onArticle).toHaveBeenCalledOnce();
  document.body.click();
  vi.advanceTimersByTime(60_000);
  expect(onArticle).toHaveBeenCalledOnce();
});
