// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { NO_ORIGINS } from '@/lib/page/origins';
import type { Cards } from '@/lib/surface/cards';
import type { Current } from '@/lib/surface/current';
import { InText } from '@/lib/surface/in-text';
import type { OwnMarks } from '@/lib/surface/own-marks';
import { article } from '../library/articles';

it('steps back from the card before what it lies over: a selection, a note', () => {
  const card = signal<object | null>({});
  const cards = { card, close: vi.fn(() => (card.value = null)) };
  const own = { dismiss: vi.fn() };
  const text = new InText(own as unknown as OwnMarks, cards as unknown as Cards, () => null);
  text.stepBack();
  expect(cards.close).toHaveBeenCalledOnce();
  expect(own.dismiss).not.toHaveBeenCalled();
  text.stepBack();
  expect(own.dismiss).toHaveBeenCalledOnce();
});

it('calls off a card that is still on its way when the pointer has left its word', () => {
  const cards = { isPassing: true, close: vi.fn() };
  const own = { selected: signal(null) };
  const text = new InText(own as unknown as OwnMarks, cards as unknown as Cards, () => null);
  text.restAt(0, 0);
  expect(cards.close).toHaveBeenCalledOnce();
});

it('knows that more stands with the text than when it was painted, and nothing while its places are looked for', () => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  const read = article(1);
  document.body.innerHTML = '<main></main>';
  const main = document.querySelector('main');
  const add = (text: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    main?.append(paragraph);
    return paragraph;
  };
  const paragraphs = read.blocks.map(({ text }) => add(text));
  const range = ({ block }: { block: number }) => {
    const found = document.createRange();
    found.selectNodeContents(paragraphs[block] ?? document.body);
    return found;
  };
  const answer = { reading: { keyPoints: [], terms: [], places: [] }, known: [], plain: [] };
  const current = { page: { article: read, origins: { ...NO_ORIGINS, range } }, answer } as unknown as Current;
  const own = { paint: vi.fn(), marks: { clear: vi.fn() } };
  const cards = { close: vi.fn() };
  const text = new InText(own as unknown as OwnMarks, cards as unknown as Cards, () => current);
  text.paint();
  expect(text.grows).toBe(false);
  add('Cập nhật 21 giờ: nước trên sông đã rút xuống dưới mức báo động 2.');
  expect(text.grows).toBe(true);
  text.clear();
  expect(text.grows).toBe(false);
  text.paint();
  expect(text.grows).toBe(false);
});
