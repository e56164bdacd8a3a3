import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { anchor, describe } from '@/lib/anchoring/anchor';
import { likeness, nearMatches } from '@/lib/anchoring/distance';
import { runningText } from '@/lib/anchoring/running-text';
import { type Article, articleOfBlocks } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';

const articleOf = (...texts: string[]) => articleOfBlocks(texts.map((text) => ({ kind: 'paragraph', text })));

const PARAGRAPHS = [
  'Sáng nay, xã Nậm Thử khai giảng lớp xoá mù chữ cho bà con ba bản vùng cao.',
  'Lớp học mở vào buổi tối, khi bà con đã đi nương về. Cán bộ xã và biên phòng cùng đứng lớp.',
  'Chị Sùng Thị Mẩy cho biết chị muốn biết chữ để đọc sổ vay vốn. Cán bộ xã và biên phòng đến tận nhà vận động.',
];

/** The selector of the `n`-th occurrence of a text. */
function select(article: Article, text: string, n = 0) {
  const found: Span[] = [];
  article.blocks.forEach((block, i) => {
    for (let at = block.text.indexOf(text); at >= 0; at = block.text.indexOf(text, at + 1)) {
      found.push({ block: i, start: at, end: at + text.length });
    }
  });
  const span = found[n];
  if (!span) throw new Error(`not there: ${text}`);
  return describe(runningText(article), [span]);
}

function found(article: Article, selector: Parameters<typeof anchor>[1]): string[] | null {
  const anchored = anchor(runningText(article), selector);
  return (
    anchored?.spans.map(({ block, start, end }) => `${block}:${article.blocks[block]?.text.slice(start, end)}`) ?? null
  );
}

const original = articleOf(...PARAGRAPHS);

group('a mark', () => {
  const twice = select(original, 'Cán bộ xã và biên phòng', 1);

  test('is found where it was made, of equal texts the one meant', () => {
    expect(found(original, twice)).toEqual(['2:Cán bộ xã và biên phòng']);
    expect(found(original, select(original, 'Cán bộ xã và biên phòng'))).toEqual(['1:Cán bộ xã và biên phòng']);
  });

  test('follows its text when paragraphs come and go', () => {
    const moved = articleOf('Một đoạn mới đứng đầu.', 'Và một đoạn nữa.', ...PARAGRAPHS.slice(1));
    expect(found(moved, twice)).toEqual(['3:Cán bộ xã và biên phòng']);
  });

  test('survives another encoding, tone placement and spaces', () => {
    const selector = select(original, 'lớp xoá mù chữ cho bà con');
    const other = articleOf(
      ...PARAGRAPHS.map((text) => text.replace('xoá', 'xóa').replaceAll(' ', '\u00a0').normalize('NFD')),
    );
    expect(anchor(runningText(other), selector)?.exact).toBe(true);
    expect(found(other, selector)?.[0]?.normalize('NFC').replaceAll('\u00a0', ' ')).toBe('0:lớp xóa mù chữ cho bà con');
  });

  test('survives a small edit inside it, and says so', () => {
    const selector = select(original, 'muốn biết chữ để đọc sổ vay vốn');
    const mended = articleOf(...PARAGRAPHS.map((text) => text.replace('đọc sổ vay', 'đọc được sổ vay')));
    expect(found(mended, selector)).toEqual(['2:muốn biết chữ để đọc được sổ vay vốn']);
    expect(anchor(runningText(mended), selector)?.exact).toBe(false);
  });

  test('over several paragraphs gives a span in each', () => {
    const selector = describe(runningText(original), [
      { block: 0, start: 62, end: 74 },
      { block: 1, start: 0, end: 30 },
    ]);
    expect(found(original, selector)).toEqual(['0:bản vùng cao.', '1:Lớp học mở vào buổi tối, khi bà']);
    expect(found(articleOf('Mới.', ...PARAGRAPHS), selector)).toHaveLength(2);
  });

  test('is an orphan when its sentence is gone, though its words stand elsewhere', () => {
    const shortened = articleOf(
      PARAGRAPHS[0] ?? '',
      'Lớp học mở vào buổi tối.',
      'Hôm qua cán bộ xã và biên phòng cũng dự hội nghị.',
    );
    expect(found(shortened, twice)).toBeNull();
    expect(found(articleOf('Bài này nói chuyện khác hẳn.'), twice)).toBeNull();
    expect(found(articleOf(''), twice)).toBeNull();
  });

  test('among neighbours that say the same is found nearest to where it was', () => {
    const refrain = Array.from({ length: 7 }, () => 'Bà con cùng nhau làm đường vào bản, ai có sức góp sức.');
    const third = select(articleOf('Mở đầu.', ...refrain), 'góp sức', 3);
    expect(found(articleOf('Mở đầu mới.', ...refrain), third)).toEqual(['4:góp sức']);
  });

  test('that stood at the edge of its article is an orphan where other words have come before it and behind', () => {
    const first = select(articleOf('Lai Châu mở lớp học.'), 'Lai Châu');
    expect(found(articleOf('Đoàn công tác của tỉnh Lai Châu về xuôi.'), first)).toBeNull();
    const last = select(articleOf('Bà con vùng cao mở lớp học'), 'lớp học');
    expect(found(articleOf('Nhà trường có sáu lớp học khang trang'), last)).toBeNull();
  });

  test('that tells itself apart needs no surroundings', () => {
    const selector = select(original, 'chị muốn biết chữ để đọc sổ vay vốn. Cán bộ xã và biên phòng đến');
    expect(
      found(articleOf('Trích: chị muốn biết chữ để đọc sổ vay vốn. Cán bộ xã và biên phòng đến sau.'), selector),
    ).toHaveLength(1);
  });
});

test('any selection in any article is found again, also behind a new paragraph', () => {
  const text = fc.array(fc.constantFrom('xã', 'bản', 'đường', 'hoà', 'tỉnh', 'năm 2026', 'cầu,', 'mới.'), {
    minLength: 3,
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.nat(), (texts, b, s, e) => {
      const article = articleOf(...texts.map((words) => words.join(' ')));
      const block = b % article.blocks.length;
      const length = article.blocks[block]?.text.length ?? 0;
      const start = s % length;
      const span = { block, start, end: start + 1 + (e % (length - start)) };
      const selector = describe(runningText(article), [span]);
      fc.pre(selector.exact.trim() !== '');
      const [here, ...others] = anchor(runningText(article), selector)?.spans ?? [];
      expect(others).toEqual([]);
      expect(here && here.block === block && here.start <= span.start && here.end >= span.end).toBe(true);
      const grown = { ...article, blocks: [{ kind: 'paragraph' as const, text: 'Khác hẳn đấy!' }, ...article.blocks] };
      expect(anchor(runningText(grown), selector)?.exact).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('near matches are found with their number of errors', () => {
  expect(nearMatches('xx ba chữ cái yy', 'ba chứ cái', 2)).toEqual([{ start: 3, end: 13, errors: 1 }]);
  expect(nearMatches('aab aab', 'aab', 1)).toEqual([
    { start: 0, end: 3, errors: 0 },
    { start: 4, end: 7, errors: 0 },
  ]);
  expect(nearMatches('không có', 'gì đâu', 2)).toEqual([]);
});

test('likeness is 1 for equal texts and 0 for strangers', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(likeness(a, a)).toBe(1);
      const value = likeness(a, b);
      expect(value >= 0 && value <= 1).toBe(true);
    }),
  );
  expect(likeness('abcd', 'wxyz')).toBe(0);
});
