import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Library } from '@/lib/library';
import { answersTo, askedIn, parseQuery } from '@/lib/library/search/query';
import { SameForms } from '@/lib/library/search/wider';
import type { Article } from '@/lib/model/article';
import { syllables } from '@/lib/text/tokens';
import { article, readingIn } from './articles';

let library: Library;
let names = 0;

beforeEach(() => {
  library = new Library({ name: `search-${++names}` });
});
afterEach(() => library.close());

function texts(number: number, title: string, ...paragraphs: string[]): Article {
  return article(number, {
    blocks: [{ kind: 'title', text: title }, ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))],
  });
}

async function keep(title: string, ...paragraphs: string[]): Promise<string> {
  return (await library.keep(texts(++names, title, ...paragraphs))).id;
}

async function titles(query: string): Promise<string[]> {
  return (await library.search(query)).hits.map(({ head }) => head.title);
}

describe('accents', () => {
  beforeEach(async () => {
    await keep('Làm đường', 'Con đường mới qua bản.');
    await keep('Biển', 'Đại dương mênh mông.');
    await keep('Tên người', 'Ông Duong là Việt kiều.');
  });

  test('typed find themselves alone', async () => {
    expect(await titles('đường ')).toEqual(['Làm đường']);
    expect(await titles('dương ')).toEqual(['Biển']);
  });

  test('left out find every form, the form as typed first', async () => {
    expect(await titles('duong ')).toEqual(['Tên người', 'Làm đường', 'Biển']);
    expect((await titles('"dai duong"')).concat(await titles('lam duong '))).toEqual(['Biển', 'Làm đường']);
  });

  test('do not depend on their encoding or place', async () => {
    await keep('Hoà bình', 'Xã có bể khoá nước.');
    for (const query of ['hòa bình', 'hoà bình'.normalize('NFD'), 'HÒA BÌNH', 'hoa binh']) {
      expect(await titles(query)).toEqual(['Hoà bình']);
    }
  });

  test('of the word being typed may still come', async () => {
    expect(await titles('con đư')).toEqual(['Làm đường']);
    expect(await titles('đườn')).toEqual(['Làm đường']);
    expect(await titles('đươn')).toEqual(['Làm đường']);
    expect(await titles('đườn ')).toEqual([]);
    expect(await titles('đướ'), 'in another tone than was typed').toEqual([]);
    expect(await titles('menh mo')).toEqual(['Biển']);
  });
});

describe('words', () => {
  test('must all be there, and rank higher side by side, in the title, in a short text', async () => {
    const filler = 'Việc này được nói đến nhiều lần trong năm. '.repeat(20);
    await keep('Xa nhau', `Kinh phí lớn. ${filler} Bằng cấp, tế bào.`);
    await keep('Gần nhau', `Phát triển kinh tế. ${filler}`);
    await keep('Kinh tế cửa khẩu', filler);
    expect(await titles('kinh tế ')).toEqual(['Kinh tế cửa khẩu', 'Gần nhau', 'Xa nhau']);
    expect(await titles('"kinh tế"')).toEqual(['Kinh tế cửa khẩu', 'Gần nhau']);
    // Nothing but their order parts these; of equals the latest would come first.
    await keep('Bên nhau', 'Bản trồng chè xanh.');
    await keep('Đảo nhau', 'Bản chè trồng xanh.');
    expect(await titles('trồng chè ')).toEqual(['Bên nhau', 'Đảo nhau']);
    expect(await titles('kinh tế -"cửa khẩu"')).toEqual(['Gần nhau', 'Xa nhau']);
    expect(await titles('kinh tế vũ trụ')).toEqual([]);
  });

  test('in quotes do not run across paragraphs', async () => {
    await keep('Một', 'Ngày mai họp xã', 'hội thi bắt đầu');
    expect(await titles('"xã hội"')).toEqual([]);
    expect(await titles('xã hội ')).toEqual(['Một']);
  });

  test('with numbers and signs are found as they are written', async () => {
    await keep('Luật', 'Theo Luật số 22/2018/QH14 và COVID-19.');
    for (const query of ['22/2018/QH14', 'covid-19', '"số 22/2018"']) expect(await titles(query)).toEqual(['Luật']);
    expect(await titles('2018/22')).toEqual([]);
  });

  test('of the note count, and follow it', async () => {
    const id = await keep('Bài', 'Nội dung.');
    await library.update(id, { note: 'Hỏi lại thầy Bính' });
    expect((await library.search('thầy bính ')).hits[0]?.snippet).toMatchObject({
      span: null,
      text: 'Hỏi lại thầy Bính',
    });
    await library.update(id, { note: null });
    expect(await titles('bính ')).toEqual([]);
    expect(await titles('nội dung')).toEqual(['Bài']);
  });
});

describe('other forms of a term', () => {
  const groups = [
    ['ủy ban nhân dân', 'UBND'],
    ['hợp tác xã', 'HTX'],
  ];
  const found = async (query: string) =>
    (await library.search(query, { same: new SameForms(groups) })).hits.map(({ head }) => head.title);

  beforeEach(async () => {
    await keep('Tắt', 'UBND tỉnh Thử họp với các HTX.');
    await keep('Đủ', 'Ủy ban nhân dân tỉnh Thử họp với các hợp tác xã.');
    await keep('Rời', 'Ban đầu nhân viên ủy nhiệm cho dân.');
  });

  test.each([
    ['ubnd', ['Tắt', 'Đủ']],
    ['uỷ ban nhân dân', ['Rời', 'Đủ', 'Tắt']],
    ['uy ban nhan dan', ['Đủ', 'Rời', 'Tắt']],
    ['ubnd tỉnh "hợp tác xã"', ['Đủ']],
    ['htx ủy ban nhân dân thử ', ['Đủ', 'Tắt']],
    ['"ubnd"', ['Tắt']],
    ['họp -ubnd', ['Đủ']],
    ['ủy ban nhân', ['Đủ', 'Rời']],
    ['ủy ban nhân dãn', []],
  ])('%s', async (query, expected) => {
    expect((await found(query)).toSorted()).toEqual(expected.toSorted());
  });

  test('come behind what was typed, and are shown', async () => {
    const { hits } = await library.search('ubnd ', { same: new SameForms(groups) });
    expect(hits.map(({ head }) => head.title)).toEqual(['Tắt', 'Đủ']);
    const shown = hits.map(({ snippet }) => snippet?.matches.map(({ start, end }) => snippet.text.slice(start, end)));
    expect(shown).toEqual([['UBND'], ['Ủy ban nhân dân']]);
    const whole = await library.search('ủy ban nhân dân ', { same: new SameForms(groups) });
    const short = whole.hits.find(({ head }) => head.title === 'Tắt')?.snippet;
    expect(short?.matches.map(({ start, end }) => short.text.slice(start, end))).toEqual(['UBND']);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    const blocks = [{ kind: 'title' as const, text: 'Chè' }];
    await library.keep(article(1, { blocks, publishedAt: '2025-06-30T23:00' }), readingIn('lai-chau'));
    const other = { outlet: 'baothu.example', siteName: 'Báo Đồng Thử', publishedAt: '2025-07' };
    const { id } = await library.keep(article(2, { ...other, blocks: [{ kind: 'title', text: 'Chè xanh' }] }));
    await library.update(id, { tags: ['Nông nghiệp'] });
  });

  test.each([
    ['chè tỉnh:lai-chau', ['Chè']],
    ['tinh:"Lai Châu"', ['Chè']],
    ['tỉnh:"Tỉnh Lai Châu" -xanh', ['Chè']],
    ['từ:2025 -xanh', ['Chè']],
    ['-xanh', []],
    ['tỉnh:Lai chè', ['Chè']],
    ['tỉnh:lào chè', []],
    ['báo:baothu.example', ['Chè xanh']],
    ['bao:"dong thu" chè', ['Chè xanh']],
    ['báo:"dồng thử" chè', []],
    ['nhãn:"nông nghiệp"', ['Chè xanh']],
    ['nhan:"nong nghiep"', ['Chè xanh']],
    ['từ:7/2025', ['Chè xanh']],
    ['chè đến:30/6/2025', ['Chè']],
    ['chè đến:45/13/2024', ['Chè', 'Chè xanh']],
    ['từ:2025-06 đến:2025-07', ['Chè xanh', 'Chè']],
    ['tỉnh:lai-chau nhãn:"nông nghiệp"', []],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test('follow what is set later', async () => {
    const [labelled] = (await library.search('nhãn:"nông nghiệp"')).hits;
    await library.update(labelled?.head.id ?? '', { tags: ['khác'] });
    expect(await titles('nhãn:khác')).toHaveLength(1);
    expect(await titles('nhãn:"nông nghiệp"')).toEqual([]);
  });

  test('are told from the words, and from what asks for nothing yet', () => {
    expect(askedIn('tỉnh:lai-chau “giải phóng”  mặt bằng -xây')).toEqual({
      words: 'giải phóng mặt bằng',
      anything: true,
    });
    expect(askedIn('tỉnh:lai-chau')).toEqual({ words: '', anything: true });
    for (const typed of ['', '"', '-', 'từ:2026-0', '“”']) {
      expect(askedIn(typed)).toEqual({ words: '', anything: false });
    }
  });

  test('that are no filters are words', () => {
    expect(parseQuery('constructor:x').words).toEqual(['constructor:x']);
    expect(parseQuery('10:30 ghi chú:x').clauses.map((clause) => clause.syllables)).toEqual([
      ['10', '30'],
      ['ghi'],
      ['chú', 'x'].map((word) => syllables(word)[0]),
    ]);
    expect(parseQuery('  ""  - từ:hôm-qua')).toMatchObject({ clauses: [], from: null });
  });
});

test('snippets show where, as offsets into the article', async () => {
  const long = 'Câu mở đầu không nói gì. '.repeat(12);
  await keep('Tin vùng cao', `${long}Hôm qua cầu treo Nậm Thử được khánh thành trong mưa. ${long}`);
  const [hit] = (await library.search('"khánh thành" nậm thử')).hits;
  const { span, text = '', matches = [], cut } = hit?.snippet ?? {};
  expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['Nậm', 'Thử', 'khánh thành']);
  expect(cut).toEqual({ start: true, end: true });
  const block = (await library.open(hit?.head.id ?? ''))?.article.blocks[span?.block ?? -1];
  expect(block?.text.slice(span?.start, span?.end)).toBe(text);
});

test('what lies in the trash is not found, and is again when it is back', async () => {
  const id = await keep('Thác nước', 'Thác cao.');
  await library.trash(id);
  expect(await library.search('thác')).toEqual({ total: 0, hits: [] });
  await library.restore(id);
  expect((await library.search('thác')).total).toBe(1);
});

test('only the newest version is found', async () => {
  await library.keep(texts(1, 'Tin', 'Bản cũ.'));
  await library.keep(texts(1, 'Tin', 'Bản mới.'));
  expect([await titles('cũ '), await titles('mới ')]).toEqual([[], ['Tin']]);
});

describe('against a plain scan', () => {
  const word = fc.constantFrom('an', 'án', 'àn', 'ăn', 'ba', 'bà', 'đi', 'di', 'dì', 'hoà', 'hòa');
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const query = fc.array(word, { minLength: 1, maxLength: 3 });

  const holds = (blocks: string[], asked: string[], quoted: boolean) => {
    const wanted = asked.flatMap(syllables);
    const inBlocks = blocks.map(syllables);
    if (!quoted) return wanted.every((syllable) => inBlocks.flat().some((found) => answersTo(syllable, false)(found)));
    return inBlocks.some((found) =>
      found.some((_, at) => wanted.every((syllable, i) => answersTo(syllable, false)(found[at + i] ?? ''))),
    );
  };

  test('the same articles, before and after merging, removing, rebuilding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 24 }),
        query,
        fc.boolean(),
        fc.nat({ max: 23 }),
        async (documents, asked, quoted, gone) => {
          const one = new Library({ name: `scan-${++names}` });
          const ids: string[] = [];
          for (const [i, [title = '', ...rest]] of documents.entries()) {
            ids.push((await one.keep(texts(i, title, ...rest))).id);
          }
          await one.trash(ids[gone] ?? []);
          const expected = ids.filter((_, i) => i !== gone && holds(documents[i] ?? [], asked, quoted)).sort();
          const typed = quoted ? `"${asked.join(' ')}"` : `${asked.join(' ')} `;
          const found = async () => (await one.search(typed, { limit: 100 })).hits.map(({ head }) => head.id).sort();
          expect(await found()).toEqual(expected);
          await one.mergeIndex();
          expect(await found()).toEqual(expected);
          await one.check({ repair: true });
          expect(await found()).toEqual(expected);
          one.close();
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
