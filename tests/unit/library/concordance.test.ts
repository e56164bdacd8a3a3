import { afterAll, beforeAll, expect, test } from 'vitest';
import { Library } from '@/lib/library';
import { article } from './articles';

let library: Library;

beforeAll(async () => {
  library = new Library({ name: 'concordance' });
  const body = [
    'Huyện dự báo kinh tế cửa khẩu tăng. Bà con bàn kinh tế hộ.',
    'Phát triển Kinh  tế xanh; kinh, tế không liền nhau trong câu này.',
  ];
  for (const [i, text] of body.entries()) {
    await library.keep(
      article(i, {
        publishedAt: `2026-01-0${i + 1}`,
        blocks: [
          { kind: 'title', text: `Bài ${i}` },
          { kind: 'paragraph', text },
        ],
      }),
    );
  }
});
afterAll(() => library.close());

test('shows every use in context, sorted by what stands to the right', async () => {
  const { lines, complete } = await library.concordance(['kinh tế']);
  expect(complete).toBe(true);
  expect(lines.map(({ left, match, right }) => `${left.slice(-7)}[${match}]${right.slice(0, 6)}`)).toEqual([
    'dự báo [kinh tế] cửa k',
    'on bàn [kinh tế] hộ.',
    ' xanh; [kinh, tế] không',
    ' triển [Kinh  tế] xanh;',
  ]);
});

test('sorts by what stands to the left, the nearest word first, or by date', async () => {
  const lefts = (await library.concordance(['kinh tế', 'kinh te'], 'left')).lines.map(({ left }) => left);
  expect(lefts.map((left) => left.trim().split(' ').at(-1))).toEqual(['bàn', 'báo', 'triển', 'xanh;']);
  const dates = (await library.concordance(['kinh tế'], 'date')).lines.map(({ publishedAt }) => publishedAt);
  expect(dates).toEqual(['2026-01-02', '2026-01-02', '2026-01-01', '2026-01-01']);
});

test('takes longer forms first', async () => {
  const { lines } = await library.concordance(['kinh tế', 'kinh tế cửa khẩu'], 'date');
  expect(lines.map(({ match }) => match).slice(-2)).toEqual(['kinh tế cửa khẩu', 'kinh tế']);
});

test('gives the span of each use', async () => {
  for (const { article: id, span, match } of (await library.concordance(['kinh te'])).lines) {
    const block = (await library.open(id))?.article.blocks[span.block];
    expect(block?.text.slice(span.start, span.end)).toBe(match);
  }
});

test('names the site of each use, or else its address', async () => {
  await library.keep(
    article(9, { outlet: null, siteName: null, blocks: [{ kind: 'paragraph', text: 'Chợ phiên họp sớm.' }] }),
  );
  const sources = async (phrase: string) => (await library.concordance([phrase])).lines.map(({ source }) => source);
  expect(await sources('kinh tế hộ')).toEqual(['Báo Thử']);
  expect(await sources('chợ phiên')).toEqual(['bao.example']);
});

test('sorts figures by what they count', async () => {
  const blocks = [{ kind: 'paragraph' as const, text: 'Cột mốc 10 bên suối, cột mốc 9 trên đồi.' }];
  await library.keep(article(10, { blocks }));
  const { lines } = await library.concordance(['cột mốc']);
  expect(lines.map(({ right }) => Number.parseInt(right, 10))).toEqual([9, 10]);
});
