// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import type { Cards } from '@/lib/surface/cards';
import { InText } from '@/lib/surface/in-text';
import type { OwnMarks } from '@/lib/surface/own-marks';

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
