import { expect, it } from 'vitest';
import { parsePage } from '@/scripts/dom';
import { boundNesting } from '@/scripts/nesting';

const bytes = (html: string) => new TextEncoder().encode(html);

it('parses a page nested a hundred thousand deep, and keeps its text', () => {
  const { document } = parsePage(
    bytes(`<body>${'<div>'.repeat(100_000)}<p>Trong cùng</p>${'</div>'.repeat(100_000)}<p>Sau`),
    null,
  );
  expect(document.body.textContent).toBe('Trong cùngSau');
  expect(document.querySelectorAll('p')).toHaveLength(2);
});

it('leaves markup alone that is not so deep, whatever its scripts say', () => {
  const html = `<body><script>${'"<div>"'.repeat(1000)}</script>${'<br><div>'.repeat(300)}<p>Chữ`;
  expect(boundNesting(html)).toBe(html);
});
