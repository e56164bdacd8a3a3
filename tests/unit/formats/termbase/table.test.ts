import { describe, expect, it, test } from 'vitest';
import { separatorOf, tableRows } from '@/lib/formats/delimited';
import { columnOf } from '@/lib/formats/termbase/columns';
import { readTermbase, textRows } from '@/lib/formats/termbase/read';
import { writeTermbase } from '@/lib/formats/termbase/write';
import { importBytes, importText, issuesOf, refusal, termsOf } from './read';

const rows = (text: string, separator = ',') => [...tableRows(text, separator)].map(({ cells, line }) => [line, cells]);

describe('rows', () => {
  it('know their lines, whatever the quotes hold', () => {
    expect(rows('a,"b\nc"\r\n\r\nd,"e ""f"""\n')).toEqual([
      [1, ['a', 'b\nc']],
      [4, ['d', 'e "f"']],
    ]);
  });

  it('do not swallow what follows a quote that is never closed', () => {
    const found = [...tableRows('"a,b\n"c",d\ne,f', ',')];
    expect(found.map(({ cells }) => cells)).toEqual([
      ['"a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(found[0]?.openQuote).toBe(1);
    expect(rows('"a "b,c\nd",e')).toEqual([
      [1, ['"a "b', 'c']],
      [2, ['d"', 'e']],
    ]);
  });

  it.each([
    ['quotes that never close a cell', '"a"b'.repeat(30_000), 1],
    ['a name of a column that never ends', '-'.repeat(60_000), 1],
  ])('cost no more than their length: %s', async (_, hostile, count) => {
    const { termbase } = await importText(`vi,en,${hostile}\nlối mở,opening,${hostile}\n`, 'a.csv');
    expect(termbase.concepts).toHaveLength(count);
  });

  it('may have spaces before their quotes', () => {
    expect(rows('a, "b, c", d\n "e "f" g",h')).toEqual([
      [1, ['a', 'b, c', ' d']],
      [2, ['e "f" g', 'h']],
    ]);
  });

  it('take a quote within a line as a letter', () => {
    expect(rows('"nói "vậy" đó",x')).toEqual([[1, ['nói "vậy" đó', 'x']]]);
  });

  it('take the guard against formulas off again', () => {
    expect(rows("'=1+1,'-a,'b")).toEqual([[1, ['=1+1', '-a', "'b"]]]);
  });
});

test('the separator is the one by which the rows are alike', () => {
  expect(separatorOf('vi;en\nphòng, chống;anti\nbồi thường, hỗ trợ, tái định cư;x')).toBe(';');
  expect(separatorOf('a\tb\nc, d\te')).toBe('\t');
  expect(separatorOf('một từ\nhai từ')).toBe(',');
  expect(separatorOf('lối mở, lối tắt\ta, b\nkho, bãi\tc, d')).toBe('\t');
});

test('the separator parts the first row, whatever the texts below have more of', () => {
  expect(separatorOf('vi;en;note\ncân, đo, đếm;a;x\nthử, soi, kiểm;b\ngiữ, trông, gửi;c')).toBe(';');
  expect(separatorOf('vi,en,note\ncân,a,"x; y"\nđo,b,"z; t"\nđếm,c,"u; v"')).toBe(',');
});

test('columns are known by names in both languages, and by codes', () => {
  expect(columnOf('Tiếng Việt')).toEqual({ holds: 'term', lang: 'vi' });
  expect(columnOf('zh-hans')).toEqual({ holds: 'term', lang: 'zh-Hans' });
  expect(columnOf('definition_vi')).toEqual({ holds: 'definition', lang: 'vi' });
  expect(columnOf('term_en')).toEqual({ holds: 'term', lang: 'en' });
  expect(columnOf('Thuật ngữ (lo)')).toEqual({ holds: 'term', lang: 'lo' });
  expect(columnOf('Thuật ngữ tiếng Anh')).toEqual({ holds: 'term', lang: 'en' });
  expect(columnOf('Ghi chu\u0301')).toEqual({ holds: 'note' });
  expect(columnOf('id')).toEqual({ holds: 'id' });
  expect(columnOf('Người phụ trách')).toBeNull();
});

test.each([
  ['Term (Vietnamese)', 'Term (English)', 'Definition (English)'],
  ['Vietnamese term', 'English term', 'English definition'],
  ['vi_term', 'en_term', 'en_definition'],
  ['Từ tiếng Việt', 'Từ tiếng Anh', 'Định nghĩa tiếng Anh'],
  ['term[vi]', 'term.en', 'definition[en]'],
  ['Tiếng Việt (vi)', 'Tiếng Anh (en)', 'en: definition'],
  ['vie', 'eng', 'Definition EN'],
])('columns are named by a word and a language in any order: %s, %s, %s', (...names) => {
  expect(names.map(columnOf)).toEqual([
    { holds: 'term', lang: 'vi' },
    { holds: 'term', lang: 'en' },
    { holds: 'definition', lang: 'en' },
  ]);
});

test('a source beside a target is the term, and else where something is from', async () => {
  expect(termsOf((await importText('source,target\nkho bãi,yard\n')).termbase)).toEqual(['vi: kho bãi | en: yard']);
  expect(termsOf((await importText('vi,en,source\nkho bãi,yard,Luật\n')).termbase)).toEqual(['vi: kho bãi | en: yard']);
});

describe('a table', () => {
  it('with named columns becomes concepts', async () => {
    const imported = await importText(
      'id,vi,en,Lĩnh vực,Định nghĩa,Ghi chú,Người nhập\nk1,cửa khẩu | CK,border gate,biên giới,Nơi qua lại,,Lan\n',
    );
    expect(imported.termbase.concepts).toEqual([
      {
        id: 'k1',
        statements: [
          { category: 'subjectField', text: 'biên giới' },
          { category: 'definition', text: 'Nơi qua lại' },
          { category: 'note', text: 'Người nhập: Lan' },
        ],
        languages: [
          {
            lang: 'vi',
            statements: [],
            terms: [
              { text: 'cửa khẩu', statements: [] },
              { text: 'CK', statements: [] },
            ],
          },
          { lang: 'en', statements: [], terms: [{ text: 'border gate', statements: [] }] },
        ],
      },
    ]);
    expect(issuesOf(imported)).toEqual(['column:1']);
  });

  it('without names is OmegaT’s three columns, in either order', async () => {
    const there = await importText('cửa khẩu\tborder gate\tnơi qua lại\nthông quan\tcustoms clearance\t', 'a.utf8');
    expect(termsOf(there.termbase)).toEqual([
      'vi: cửa khẩu | en: border gate',
      'vi: thông quan | en: customs clearance',
    ]);
    expect(there.termbase.concepts[0]?.statements).toEqual([{ category: 'note', text: 'nơi qua lại' }]);
    const back = await importText('border gate\tcửa khẩu\ncustoms clearance\tthông quan', 'a.txt');
    expect(termsOf(back.termbase)[0]).toBe('en: border gate | vi: cửa khẩu');
  });

  it('of OmegaT may have comments anywhere', async () => {
    const { termbase, issues } = await importText(
      '# Sổ\nlối mở\topening\n# kho bãi\nkho\tyard\n#1\tnumber one\n',
      'a.txt',
    );
    expect(termsOf(termbase)).toEqual(['vi: lối mở | en: opening', 'vi: kho | en: yard', 'vi: #1 | en: number one']);
    expect(issues).toEqual([]);
  });

  it('says by line what it leaves out and what stands twice', async () => {
    const imported = await importText('vi,en\nkhuyến nông,a\n,b\n"tam\nnông",c\n  ,d\nKhuyến  nông,e,f\n');
    expect(termsOf(imported.termbase)).toHaveLength(3);
    expect(issuesOf(imported)).toEqual(['no-term:3', 'no-term:6', 'duplicate:7', 'extra-cells:7']);
    expect(imported.termbase.concepts[2]?.statements).toEqual([{ category: 'note', text: 'f' }]);
  });

  it('takes a mapping from the reader', async () => {
    const bytes = new TextEncoder().encode('x,y\ngate,cổng');
    const { termbase } = await readTermbase(bytes, 'text', {
      mapping: [
        { holds: 'term', lang: 'en' },
        { holds: 'term', lang: 'vi' },
      ],
      header: true,
    });
    expect(termsOf(termbase)).toEqual(['en: gate | vi: cổng']);
  });

  it('is read in the encoding that it has', async () => {
    const text = 'vi,en\ncửa khẩu,border gate\n';
    const wide = (littleEndian: boolean, mark: boolean) => {
      const all = (mark ? '\ufeff' : '') + text;
      const view = new DataView(new ArrayBuffer(all.length * 2));
      for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), littleEndian);
      return new Uint8Array(view.buffer);
    };
    const expected = ['vi: cửa khẩu | en: border gate'];
    for (const bytes of [wide(true, true), wide(false, true), new TextEncoder().encode(`\ufeff${text}`)]) {
      expect(termsOf((await importBytes(bytes, 'a.csv')).termbase)).toEqual(expected);
    }
    const ascii = (s: string) => [...s].map((c) => c.charCodeAt(0));
    // "cửa khẩu" of Vietnamese Windows: ư is FD, its hook D2; â is E2, its hook D2.
    const legacy = new Uint8Array([
      ...ascii('vi,en\nc'),
      0xfd,
      0xd2,
      ...ascii('a kh'),
      0xe2,
      0xd2,
      ...ascii('u,gate\n'),
    ]);
    const imported = await importBytes(legacy, 'a.csv');
    expect(termsOf(imported.termbase)).toEqual(['vi: cửa khẩu | en: gate']);
    expect(issuesOf(imported)).toEqual(['encoding:null']);
  });

  it('is refused with nothing to import', async () => {
    expect(await refusal(importText(''))).toMatch(/^(?:empty|no-columns)/u);
    expect(await refusal(importText('vi,en\n ,\n,x'))).toBe('empty:null');
  });

  it('can be cancelled, and says how far it is', async () => {
    const bytes = new TextEncoder().encode(Array.from({ length: 9000 }, (_, i) => `từ ${i},word ${i}`).join('\n'));
    const shares: number[] = [];
    const control = new AbortController();
    const reading = readTermbase(
      bytes,
      'text',
      {},
      {
        signal: control.signal,
        progress(share) {
          shares.push(share);
          if (shares.length === 2) control.abort();
        },
      },
    );
    await expect(reading).rejects.toThrow(/abort/u);
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[1]).toBeLessThan(1);
  });
});

describe('a file of faults', () => {
  const utf16 = (text: string) =>
    new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer);

  it('has no header in a word that could be a language code', async () => {
    const { termbase } = await importText('thuế,tax\nluật,law\n');
    expect(termsOf(termbase)).toEqual(['vi: thuế | en: tax', 'vi: luật | en: law']);
    expect(termsOf((await importText('vi,fr\nthuế,impôt\n')).termbase)).toEqual(['vi: thuế | fr: impôt']);
  });

  it('is told of where a letter is broken, as where UTF-16 was cut', async () => {
    const whole = await importBytes(utf16('vi,en\nlối mở,opening'), 'a.csv');
    expect(issuesOf(whole)).toEqual([]);
    const cut = await importBytes(utf16('vi,en\nlối mở,opening').slice(0, -1), 'a.csv');
    expect(issuesOf(cut)).toEqual(['broken-letter:2']);
  });

  it('is read in UTF-16 without its mark, whichever byte comes first', async () => {
    const little = utf16('vi,en\nlối mở,opening').slice(2);
    for (const bytes of [little, little.map((_, i) => little[i ^ 1] ?? 0)]) {
      const read = await importBytes(bytes, 'a.csv');
      expect(termsOf(read.termbase)).toEqual(['vi: lối mở | en: opening']);
    }
  });

  it.each([
    ['', 'empty:null'],
    ['\ufeff', 'empty:null'],
    ['vi,en\n', 'empty:null'],
    ['<!doctype html><html><body>x</body></html>', 'other-format:null'],
    ['%PDF-1.4\n1 0 obj', 'other-format:null'],
    ['\u0001\u0002\u0003\u0004\u0005\u0006,x', 'other-format:null'],
  ])('is refused: %j', async (text, expected) => {
    expect(await refusal(importText(text))).toBe(expected);
  });

  it('gives terms on one line, without letters that nobody sees; of nothing else there is no term', async () => {
    const imported = await importText('vi,en\n"một\nhai",one\nlối\vmở\u0000,b\u00adorder\n\u200b\u200d,two\n');
    expect(termsOf(imported.termbase)).toEqual(['vi: một hai | en: one', 'vi: lối mở | en: border']);
    expect(issuesOf(imported)).toEqual(['no-term:5']);
  });

  it('keeps a Vietnamese term that has no equivalent in the first column', async () => {
    const imported = await importText('en,vi\none,một\n,hai\nthree,\n,hai\n');
    expect(termsOf(imported.termbase)).toEqual(['en: one | vi: một', 'vi: hai', 'en: three', 'vi: hai']);
    expect(issuesOf(imported)).toEqual(['no-vietnamese:4', 'duplicate:5']);
  });

  it('names the rows without a Vietnamese term wherever its column stands', async () => {
    const imported = await importText('en,fr,vi\na,,một\nb,c,\n');
    expect(termsOf(imported.termbase)).toEqual(['en: a | vi: một', 'en: b | fr: c']);
    expect(issuesOf(imported)).toEqual(['no-vietnamese:3']);
    expect(termsOf((await importText('en,vi-VN\na,một\n,hai\n')).termbase)[1]).toBe('vi-VN: hai');
    expect(issuesOf(await importText('en,fr\na,b\n'))).toEqual(['no-vietnamese:null']);
  });

  it('may say in its first line what parts its cells', async () => {
    const imported = await importText('sep=;\nvi;en\nphòng, chống;anti\n;x\n');
    expect(termsOf(imported.termbase)).toEqual(['vi: phòng, chống | en: anti']);
    expect(issuesOf(imported)).toEqual(['no-term:4']);
  });
});

test('cells pasted from a spreadsheet are rows', () => {
  expect([...textRows('cửa khẩu\tgate\r\nthông quan\tclearance').rows].map(({ cells }) => cells)).toEqual([
    ['cửa khẩu', 'gate'],
    ['thông quan', 'clearance'],
  ]);
});

describe('written', () => {
  const file = 'id,subjectField,vi,en,definition_vi,note\nk1,x,"=cửa | CK",gate,"Một, hai",ghi\n';

  it('CSV has mark, CRLF and guard, and is read back', async () => {
    const { termbase } = await importText(file);
    const csv = writeTermbase(termbase, 'csv');
    expect(csv).toBe('\ufeffid,subjectField,vi,en,note,definition_vi\r\nk1,x,\'=cửa | CK,gate,ghi,"Một, hai"\r\n');
    expect((await importText(csv)).termbase).toEqual(termbase);
    expect((await importText(writeTermbase(termbase, 'tsv'), 'a.tsv')).termbase).toEqual(termbase);
  });

  it('cells that begin with a quote keep theirs', async () => {
    const { termbase } = await importText(
      'id,vi,en,definition_vi\nk1,"""ba cùng""",x,"""Ba cùng"" là ""cùng ăn"""\nk2,y,z,t',
    );
    for (const target of ['csv', 'tsv'] as const) {
      expect((await importText(writeTermbase(termbase, target), `a.${target}`)).termbase, target).toEqual(termbase);
    }
  });

  it('OmegaT has three columns and no names', async () => {
    const { termbase } = await importText(file);
    expect(writeTermbase(termbase, 'omegat')).toBe('=cửa\tgate\tMột, hai\r\n');
  });

  it('Anki has its head, and is read back as a table', async () => {
    const { termbase } = await importText('vi,en,definition,field,context\n#cửa,gate,"Nói ""vậy""",biên giới,Câu\tnày');
    const text = writeTermbase(termbase, 'anki');
    expect(text.split('\n')).toEqual([
      '#separator:Tab',
      '#html:false',
      '#columns:Thuật ngữ\tEnglish\tGiải thích\tCâu\tNguồn\tTags',
      '#tags column:6',
      '"#cửa"\tgate\t"Nói ""vậy"""\t"Câu\tnày"\t\tbiên-giới',
      '',
    ]);
    expect(termsOf((await importText(text, 'a.txt')).termbase)).toEqual(['vi: #cửa | en: gate']);
  });
});
