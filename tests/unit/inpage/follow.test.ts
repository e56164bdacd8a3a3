// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPage } from '@/lib/inpage/follow';

const heard = { onNavigate: vi.fn(), onTextLost: vi.fn(), onTextAdded: vi.fn() };
const text = { stands: vi.fn((_moved: boolean) => true), grows: false };
let following: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  following = new AbortController();
  followPage(document, heard, text, following.signal);
});
afterEach(() => {
  following.abort();
  vi.useRealTimers();
});

/** The page changes, and is quiet after that. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  vi.runAllTimers();
}

it('tells what came beside the text that was read, at its address alone', async () => {
  await change();
  expect(heard.onTextAdded).not.toHaveBeenCalled();
  text.grows = true;
  await change();
  expect(heard.onTextAdded).toHaveBeenCalledOnce();
  history.pushState(null, '', '/bai-khac.html');
  await change();
  expect(heard.onTextAdded).toHaveBeenCalledOnce();
  expect(heard.onNavigate).not.toHaveBeenCalled();
});
