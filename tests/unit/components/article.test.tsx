// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArticleView } from '@/components/article/ArticleView';
import { rangeOf } from '@/components/article/ranges';
import { article } from '@/entrypoints/gallery/fixtures/article';
import { type Article, type Block, type InlineMark, textOf } from '@/lib/model/article';
import { countedMarks } from '../counted-marks';
import { draw } from './render';

const of = (...blocks: Block[]): Article => ({ ...article, blocks });

it('finds every word of every block where it is drawn', () => {
  const root = draw(<ArticleView article={article} />);
  for (const [block, { text }] of article.blocks.entries()) {
    for (const { index, 0: word } of text.matchAll(/[^\s\u2028]+/g)) {
      const span = { block, start: index, end: index + word.length };
      expect(rangeOf(root, span)?.toString()).toBe(textOf(article, span));
    }
  }
});

it('keeps offsets under any inline structure', () => {
  const mark = fc.record({
    start: fc.nat(20),
    end: fc.nat(20),
    kind: fc.constantFrom('strong', 'em', 'link'),
    href: fc.constant('https://chungnui.example/'),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 5 }), fc.nat(19), fc.nat(19), (marks, a, b) => {
      const text = 'Bản Nậm Pẳm\u2028lập 1962';
      const block: Block = { kind: 'paragraph', text, marks: marks as InlineMark[] };
      const root = draw(<ArticleView article={of(block)} />);
      expect(root.querySelector('p')?.textContent).toBe(text.replace('\u2028', '\n'));
      const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
      expect(rangeOf(root, { block: 0, start, end })?.toString()).toBe(text.slice(start, end).replace('\u2028', '\n'));
      root.remove();
    }),
  );
});

it('looks at each of thousands of inline marks a few times', () => {
  const { text, marks, looks } = countedMarks(2000, 'em');
  const root = draw(<ArticleView article={of({ kind: 'paragraph', text, marks })} />);
  expect(root.querySelectorAll('em')).toHaveLength(marks.length);
  expect(looks()).toBeLessThan(50 * marks.length);
});

it('has no place for a span outside the article', () => {
  const root = draw(<ArticleView article={article} />);
  expect(rangeOf(root, { block: 99, start: 0, end: 3 })).toBeNull();
  expect(rangeOf(root, { block: 0, start: 5, end: 5000 })).toBeNull();
});

it('nests the deeper items of a list', () => {
  const text = 'một\nhai\nba';
  const items = [
    { start: 0, end: 3, depth: 0, ordered: true },
    { start: 4, end: 7, depth: 1, ordered: false },
    { start: 8, end: 10, depth: 0, ordered: true },
  ];
  const root = draw(<ArticleView article={of({ kind: 'list', text, items })} />);
  expect(root.querySelectorAll('ol > li')).toHaveLength(2);
  expect(root.querySelector('ol > li > ul > li')?.textContent).toBe('hai');
});

it('takes nothing as HTML, loads no picture and follows no address but http', () => {
  const root = draw(
    <ArticleView
      article={of(
        {
          kind: 'paragraph',
          text: '<img src=x onerror=alert(1)> bấm đây',
          marks: [{ start: 29, end: 36, kind: 'link', href: 'javascript:alert(1)' }],
        },
        { kind: 'image', text: 'Chú thích', src: 'https://chungnui.example/a.jpg', credit: 'Ảnh: A' },
      )}
    />,
  );
  expect(root.querySelectorAll('img, a, script')).toHaveLength(0);
  expect(root.textContent).toContain('<img src=x onerror=alert(1)> bấm đây');
  expect(root.querySelector('figcaption')?.textContent).toBe('Chú thích Ảnh: A');
});

it('sets numbers of key points beside their blocks', () => {
  const root = draw(<ArticleView article={article} numbers={new Map([[2, [1, 2]]])} />);
  expect(root.querySelector('.cg-article-number')?.parentElement?.querySelector('[data-block="2"]')).toBeTruthy();
  expect(root.querySelector('.cg-article-number')?.textContent).toBe('1, 2');
});
