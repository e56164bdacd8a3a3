import { describe, expect, test } from 'vitest';
import { writeBibtex } from '@/lib/formats/citations/bibtex';
import { writeCsl } from '@/lib/formats/citations/csl';
import { formatCitation, htmlPieces, inText, plainPieces, quoteWithCitation } from '@/lib/formats/citations/formatted';
import { writeRis } from '@/lib/formats/citations/ris';
import type { Cited } from '@/lib/formats/citations/source';
import type { Article } from '@/lib/model/article';
import type { CitationStyle } from '@/lib/model/citation';
import { item } from './items';

function cited(change: Partial<Article> = {}): Cited {
  const { head, article } = item;
  return { article: { ...article, ...change }, accessedAt: head.savedAt, tags: head.tags, note: head.note };
}

describe('formatted', () => {
  const apa = (change: Partial<Article>) => plainPieces(formatCitation(cited(change), 'apa'));
  const vietnamese = (change: Partial<Article>) => plainPieces(formatCitation(cited(change), 'vietnamese'));
  const url = item.article.canonicalUrl;
  const title = 'Chè Nậm Thử: 3% & đường về #1';

  test('as APA has it', () => {
    expect(apa({})).toBe(`Lò Thị Mẫu & Vàng A Tùng. (2026, January 8). ${title}. Báo Thử. ${url}`);
    expect(apa({ authors: [], publishedAt: '2026-01' })).toBe(`${title}. (2026, January). Báo Thử. ${url}`);
    expect(apa({ authors: ['A.'], publishedAt: null })).toBe(
      `A. (n.d.). ${title}. Báo Thử. Retrieved January 10, 2026, from ${url}`,
    );
    expect(apa({ authors: ['A.'], publishedAt: '2026-13-01' })).toContain('A. (2026). ');
    expect(apa({ authors: ['A', 'B', 'C'] })).toMatch(/^A, B, & C\. /u);
    const names = Array.from({ length: 22 }, (_, i) => `N${i + 1}`);
    expect(apa({ authors: names })).toContain('N18, N19, … N22. (2026');
  });

  test('with names as people write them, however the newspaper set them', () => {
    expect(vietnamese({ authors: ['PHAN TƯỜNG AN', 'LÊ MỘC'] })).toMatch(/^Phan Tường An, Lê Mộc \(2026\)/u);
    for (const name of ['TTXVN', 'NSND LÊ MỘC', 'PHAN T. AN', 'Phan Tường AN']) {
      expect(vietnamese({ authors: [name] })).toContain(`${name} (2026)`);
    }
  });

  test('as Vietnamese theses have it', () => {
    expect(vietnamese({})).toBe(
      `Lò Thị Mẫu, Vàng A Tùng (2026), “${title}”, Báo Thử, ngày 08/01/2026, <${url}>, truy cập ngày 10/01/2026.`,
    );
    expect(vietnamese({ authors: [], publishedAt: '2026-01' })).toMatch(/^Báo Thử \(2026\), .*, tháng 01\/2026, /u);
    expect(vietnamese({ publishedAt: null })).toMatch(/^Lò Thị Mẫu, Vàng A Tùng, “/u);
  });

  test('as MLA has it', () => {
    const mla = (change: Partial<Article>) => plainPieces(formatCitation(cited(change), 'mla'));
    expect(mla({})).toBe(`Lò Thị Mẫu and Vàng A Tùng. “${title}.” Báo Thử, 8 Jan. 2026, ${url}.`);
    expect(mla({ authors: ['A', 'B', 'C'], publishedAt: '2026-09' })).toMatch(/^A, et al\. “.*, Sept\. 2026, http/u);
    expect(mla({ authors: [], publishedAt: '2026-06-05' })).toMatch(/^“Chè .*, 5 June 2026, http/u);
    expect(mla({ publishedAt: null })).toContain(`Báo Thử, ${url}. Accessed 10 Jan. 2026.`);
  });

  test('as Chicago has it', () => {
    const chicago = (change: Partial<Article>) => plainPieces(formatCitation(cited(change), 'chicago'));
    expect(chicago({})).toBe(`Lò Thị Mẫu and Vàng A Tùng. 2026. “${title}.” Báo Thử, January 8, 2026. ${url}.`);
    expect(chicago({ authors: ['A', 'B', 'C'], publishedAt: '2026-01' })).toMatch(
      /^A, B, and C\. .*, January 2026\. /u,
    );
    expect(chicago({ authors: [...'ABCDEFG'] })).toMatch(/^A, B, C, et al\. 2026/u);
    expect(chicago({ authors: [] })).toBe(`Báo Thử. 2026. “${title}.” January 8, 2026. ${url}.`);
    expect(chicago({ publishedAt: null })).toMatch(/Tùng\. n\.d\. “.*” Báo Thử\. Accessed January 10, 2026\. http/u);
  });

  test('with single quotes for those of a title or text that stands in quotes', () => {
    const of = (title: string, style: CitationStyle) =>
      plainPieces(formatCitation(cited({ blocks: [{ kind: 'title', text: title }] }), style));
    expect(of('Sen “vàng” của "vùng trũng"', 'mla')).toContain('“Sen ‘vàng’ của ‘vùng trũng.’” ');
    expect(of('Sen là “vàng”?', 'chicago')).toContain('“Sen là ‘vàng’?” ');
    expect(of('Sen «vàng»', 'vietnamese')).toContain('“Sen ‘vàng’”, ');
    expect(of('Sen “vàng” của', 'apa')).toContain('. Sen “vàng” của. ');
    expect(plainPieces(quoteWithCitation('gọi là “vàng”', cited(), 'apa'))).toMatch(/^“gọi là ‘vàng’” \(/u);
  });

  test('behind a quotation', () => {
    expect(inText(cited(), 'mla')).toBe('(Lò Thị Mẫu and Vàng A Tùng)');
    expect(inText(cited({ authors: [] }), 'mla')).toBe('(“Chè Nậm Thử: 3% & đường về #1”)');
    expect(inText(cited({ authors: ['A', 'B', 'C'] }), 'chicago')).toBe('(A et al. 2026)');
    expect(inText(cited({ authors: [], publishedAt: null }), 'chicago')).toBe('(Báo Thử n.d.)');
    expect(inText(cited(), 'vietnamese')).toBe('(Lò Thị Mẫu và Vàng A Tùng, 2026)');
    expect(inText(cited({ authors: ['A', 'B', 'C'], publishedAt: null }), 'apa')).toBe('(A et al., n.d.)');
    expect(inText(cited({ authors: [] }), 'vietnamese')).toBe('(Báo Thử, 2026)');
    expect(inText(cited({ authors: [] }), 'apa'), 'as its reference begins').toBe(
      '(“Chè Nậm Thử: 3% & đường về #1,” 2026)',
    );
    const html = htmlPieces(quoteWithCitation('lãi < 5%', cited(), 'apa'));
    expect(html).toMatch(
      /^<p>“lãi &lt; 5%” \(Lò Thị Mẫu &amp; Vàng A Tùng, 2026\)<\/p><p>Lò .*<i>Báo Thử<\/i>.*<\/p>$/u,
    );
  });
});

test('BibTeX holds an address whose braces would end its field', () => {
  const entry = writeBibtex([cited({ canonicalUrl: 'https://bao.example/?a={b}c}' })]);
  expect(entry).toContain('url = {https://bao.example/?a=%7Bb%7Dc%7D},');
});

test('BibTeX holds names and titles as they are, and every special sign', () => {
  const [first, second] = writeBibtex([cited(), cited({ authors: [], publishedAt: null })]).split('\n\n');
  expect(first).toBe(`@article{mau2026chenamthu,
  author = {{Lò Thị Mẫu} and {Vàng A Tùng}},
  title = {{Chè Nậm Thử: 3\\% \\& đường về \\#1}},
  journal = {Báo Thử},
  entrysubtype = {newspaper},
  date = {2026-01-08},
  year = {2026},
  url = {https://bao.example/tin/1.html?a=1&b=2},
  urldate = {2026-01-10},
  langid = {vietnamese},
  abstract = {Cây chè giúp bà con có thêm thu nhập.},
  keywords = {nông nghiệp, chè},
  annotation = {Đọc lại: "phần 2" =1+1},
}`);
  expect(second).toMatch(/^@article\{baothuchenamthu,\n {2}title/u);
  expect(writeBibtex([cited(), cited()])).toContain('@article{mau2026chenamthu-2,');
  expect(writeBibtex([cited({ authors: ['Khánh Vy'] })])).toContain('@article{vy2026chenamthu,');
  expect(writeBibtex([cited({ blocks: [{ kind: 'title', text: 'a } b { \\ ~ ^' }] })])).toContain(
    'title = {{a \\} b \\{ \\textbackslash{} \\textasciitilde{} \\textasciicircum{}}}',
  );
});

test('RIS has a tag a line, from TY to ER', () => {
  const ris = writeRis([cited(), cited({ publishedAt: '2026' })]);
  const records = ris.split('\r\n\r\n');
  expect(records).toHaveLength(2);
  for (const record of records) {
    const lines = record.trimEnd().split('\r\n');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- ?/u.test(line))).toBe(true);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - NEWS', 'ER  -']);
  }
  expect(ris).toContain('AU  - Lò Thị Mẫu\r\nAU  - Vàng A Tùng\r\n');
  expect(ris).toContain('DA  - 2026/01/08/\r\n');
  expect(ris).toContain('DA  - 2026///\r\n');
  expect(ris).toContain('Y2  - 2026/01/10/\r\n');
});

test('CSL-JSON has what is known and leaves out what is not', () => {
  const [full, bare] = JSON.parse(
    writeCsl([cited(), { ...cited({ authors: [], publishedAt: null }), tags: [], note: null }]),
  );
  expect(full).toEqual({
    id: 'mau2026chenamthu',
    type: 'article-newspaper',
    title: 'Chè Nậm Thử: 3% & đường về #1',
    author: [{ literal: 'Lò Thị Mẫu' }, { literal: 'Vàng A Tùng' }],
    'container-title': 'Báo Thử',
    issued: { 'date-parts': [[2026, 1, 8]] },
    accessed: { 'date-parts': [[2026, 1, 10]] },
    URL: 'https://bao.example/tin/1.html?a=1&b=2',
    language: 'vi',
    abstract: 'Cây chè giúp bà con có thêm thu nhập.',
    section: 'Kinh tế',
    keyword: 'nông nghiệp, chè',
    note: 'Đọc lại: "phần 2"\n=1+1',
  });
  expect('author' in bare || 'issued' in bare || 'keyword' in bare).toBe(false);
});
