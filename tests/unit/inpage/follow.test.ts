// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPage } from '@/lib/inpage/follow';

const heard = { onNavigate: vi.fn(), onTextLost: vi.fn(), onTextAdded: vi.fn(), onColours: vi.fn() };
const text = { moved: false, stands: true, grows: false };
let following: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => new EventTarget());
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

it('tells what came beside the text that was read, and whether that has gone with the address or without', async () => {
  await change();
  expect(heard.onTextAdded).not.toHaveBeenCalled();
  text.grows = true;
  await change();
  expect(heard.onTextAdded).toHaveBeenCalledOnce();
  text.stands = false;
  await change();
  expect(heard.onTextLost).toHaveBeenCalledOnce();
  text.moved = true;
  await change();
  expect(heard.onNavigate).toHaveBeenCalledOnce();
});

it.each([
  ['somebody has pressed something', () => document.body.click()],
  ['the page says so at its root', () => document.body.classList.toggle('dark')],
])('tells that the colours may be others once %s', async (_, turn) => {
  turn();
  await Promise.resolve();
  expect(heard.onColours).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(heard.onColours).toHaveBeenCalledOnce();
});
