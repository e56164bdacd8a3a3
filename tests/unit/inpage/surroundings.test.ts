// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { lengthAround } from '@/lib/inpage/surroundings';
import { readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { pageOf, STORY, URL_OF_STORY } from '../page/pages';

it('counts what stands with an article, wherever it is put, and nothing of what is around it', () => {
  const { document } = parsePage(new TextEncoder().encode(pageOf()), URL_OF_STORY);
  const { article, origins } = readPage(document, { url: URL_OF_STORY });
  if (!article) throw new Error('Not read');
  const length = () => lengthAround(article, origins);
  const before = length();
  const holder = document.querySelector('.x4');
  const add = (tag: string, place: Element | null | undefined) => {
    const element = document.createElement(tag);
    element.textContent = STORY[0] ?? '';
    place?.prepend(element);
  };
  add('script', holder);
  add('div', document.body);
  expect(length()).toBe(before);
  add('p', holder);
  expect(length()).toBe(before + (STORY[0]?.length ?? 0));
  holder?.remove();
  expect(length()).toBe(0);
});
