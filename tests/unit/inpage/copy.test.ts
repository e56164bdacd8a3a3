// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyText } from '@/lib/inpage/copy';

/** What the browser does at `execCommand('copy')`: an event over all listeners, whose data then are the clipboard's. */
function clipboardOf(document: Document): { types: Map<string, string> } {
  const clipboard = { types: new Map<string, string>() };
  document.execCommand = () => {
    const types = new Map<string, string>();
    const clipboardData = {
      setData: (type: string, text: string) => types.set(type, text),
      clearData: () => types.clear(),
    };
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData });
    document.body.dispatchEvent(event);
    if (event.defaultPrevented) clipboard.types = types;
    return event.defaultPrevented;
  };
  return clipboard;
}

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

it('copies exactly our text where the page rewrites copies before and after us', async () => {
  const clipboard = clipboardOf(document);
  const rewrite = (event: Event) => {
    const { clipboardData } = event as ClipboardEvent;
    clipboardData?.setData('text/plain', 'Xem thêm tại: bao.example');
    clipboardData?.setData('text/html', '<b>Xem thêm</b>');
    event.preventDefault();
  };
  for (const [target, capture] of [
    [window, true],
    [document, true],
    [document.body, false],
    [window, false],
  ] as const) {
    target.addEventListener('copy', rewrite, { capture, signal: stop.signal });
  }
  expect(await copyText(document, 'lối mở\tborder opening')).toBe(true);
  expect([...clipboard.types]).toEqual([['text/plain', 'lối mở\tborder opening']]);
});

it('says so where a page lets nobody copy', async () => {
  clipboardOf(document);
  window.addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true, signal: stop.signal });
  expect(await copyText(document, 'lối mở')).toBe(false);
});
