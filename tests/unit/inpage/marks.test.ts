// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Marks } from '@/lib/inpage/marks';

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class extends Set {});
});

it('knows that the page has turned dark under what was painted', () => {
  document.body.innerHTML = '<p>khu vực phòng thủ</p>';
  const range = document.createRange();
  range.setStart(document.querySelector('p')?.firstChild as Text, 0);
  range.setEnd(range.startContainer, 7);
  const marks = new Marks(['term']);
  const paint = () => marks.paint([{ kind: 'term', index: 0, span: { block: 0, start: 0, end: 7 } }], () => range);
  expect(marks.fit).toBe(true);
  paint();
  expect([...CSS.highlights.keys()]).toEqual(['chu-giai-term-light']);
  expect(marks.fit).toBe(true);
  document.body.style.backgroundColor = 'rgb(17, 17, 17)';
  expect(marks.fit).toBe(false);
  paint();
  expect([...CSS.highlights.keys()]).toEqual(['chu-giai-term-dark']);
  expect(marks.fit).toBe(true);
});
