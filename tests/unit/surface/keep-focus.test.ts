// @vitest-environment jsdom
import { afterAll, beforeEach, expect, it } from 'vitest';
import { keepFocus } from '@/lib/surface/keep-focus';

const at = (id: string) => document.getElementById(id) as HTMLElement;
/** What has the focus once the document has been mended. */
const focused = async () => {
  await Promise.resolve();
  return document.activeElement?.id;
};

const stop = new AbortController();
keepFocus(document, stop.signal);
afterAll(() => stop.abort());
beforeEach(() => {
  document.body.innerHTML = `
    <main id="main">
      <button id="new">Thêm</button>
      <ul id="list">${[1, 2, 3].map((n) => `<li id="row-${n}"><button id="open-${n}">${n}</button></li>`).join('')}</ul>
      <form id="form"><input id="field"><button id="delete">Xóa</button></form>
    </main>`;
});

it('gives the focus back to what led into a form that closes', async () => {
  at('open-2').focus();
  at('field').focus();
  at('delete').focus();
  at('form').remove();
  expect(await focused()).toBe('open-2');
});

it('gives it to the row that takes the place of one that is deleted, and to the last where there is none', async () => {
  at('open-2').focus();
  at('row-2').remove();
  expect(await focused()).toBe('open-3');
  at('row-3').remove();
  expect(await focused()).toBe('open-1');
});

it('goes back further where the last row went, and to the content where nothing is left', async () => {
  at('new').focus();
  at('open-1').focus();
  at('list').remove();
  expect(await focused()).toBe('new');
  at('new').remove();
  expect(await focused()).toBe('main');
});

it('goes back past what takes no focus by now', async () => {
  at('open-1').focus();
  at('new').focus();
  at('field').focus();
  at('new').setAttribute('disabled', '');
  at('form').remove();
  expect(await focused()).toBe('open-1');
});

it('leaves it alone where it was taken on, or was never in what went', async () => {
  at('field').focus();
  at('new').focus();
  at('form').remove();
  expect(await focused()).toBe('new');
  at('new').blur();
  at('list').remove();
  expect(await focused()).toBe('');
});
