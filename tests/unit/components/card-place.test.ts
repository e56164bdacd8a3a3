// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { type Corner, cornerOf, heightBeside, keepBeside } from '@/components/card/place';

const CARD = { width: 360, height: 200 };
const WINDOW = { left: 0, right: 1280, height: 900 };
const at = (left: number, top: number, width: number, height: number) =>
  ({ left, top, right: left + width, bottom: top + height }) as DOMRect;

it.each([
  ['below a word', at(100, 300, 60, 20), true, { x: 100, y: 328 }],
  ['above it, where there is no room below', at(100, 800, 60, 20), true, { x: 100, y: 592 }],
  ['moved left at the right edge', at(1200, 300, 60, 20), true, { x: 912, y: 328 }],
  ['left of a row', at(944, 300, 312, 40), false, { x: 576, y: 300 }],
  ['right of it in a column on the left', at(44, 300, 312, 40), false, { x: 364, y: 300 }],
  ['moved up at the foot', at(944, 860, 312, 40), false, { x: 576, y: 692 }],
])('stands %s', (_, anchor, isBelow, corner) => {
  expect(cornerOf(anchor, CARD, WINDOW, isBelow)).toEqual(corner);
});

it('stays in view where there is room on neither side', () => {
  expect(cornerOf(at(260, 40, 300, 30), CARD, { left: 0, right: 600, height: 240 }, false)).toEqual({ x: 8, y: 32 });
  expect(cornerOf(at(100, 100, 60, 20), CARD, { left: 0, right: 600, height: 240 }, true)).toEqual({ x: 100, y: 32 });
});

it('is as high as leaves its word in sight', () => {
  const word = at(100, 300, 60, 20);
  const low = { left: 0, right: 600, height: 714 };
  const card = { ...CARD, height: heightBeside(word, low) };
  expect(card.height).toBe(378);
  expect(cornerOf(word, card, low, true)).toEqual({ x: 100, y: 328 });
});

it('leaves a column beside the text free', () => {
  expect(cornerOf(at(800, 300, 60, 20), CARD, { ...WINDOW, right: 900 }, true)).toEqual({ x: 532, y: 328 });
  expect(cornerOf(at(300, 300, 60, 20), CARD, { ...WINDOW, left: 380 }, true)).toEqual({ x: 388, y: 328 });
});

it('stays in the window of a page that zooms itself, whose pixels are larger', () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const root = document.documentElement;
  Object.defineProperties(root, { clientWidth: { value: 1280 }, clientHeight: { value: 800 } });
  const card = document.createElement('div');
  Object.defineProperties(card, {
    currentCSSZoom: { value: 2 },
    offsetWidth: { value: CARD.width },
    offsetHeight: { value: CARD.height },
  });
  document.body.append(card);
  const word = document.createRange();
  word.getBoundingClientRect = () => new DOMRect(1000, 100, 200, 40);
  const stop = new AbortController();
  let corner: Corner | undefined;
  keepBeside(word, card, (at) => (corner = at), stop.signal);
  stop.abort();
  expect(corner).toEqual({ x: 640 - CARD.width - 8, y: 78 });
});
