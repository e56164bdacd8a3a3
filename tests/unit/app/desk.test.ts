import { describe, expect, it } from 'vitest';
import { articleOfText, deskClipboard, deskCsv, deskTbx, type TableWords } from '@/lib/app/desk';
import { Engine } from '@/lib/app/engine';
import { load } from '@/scripts/load';

const engine = new Engine(load);
const rowsOf = (text: string) => engine.table(articleOfText(text));

const words: TableWords = {
  head: ['Tiếng Việt', 'Tiếng Anh', 'Trạng thái', 'Nguồn'],
  status: { official: 'chính thức', established: 'quen dùng', ours: 'nhóm biên soạn', own: 'của tôi' },
};

const TEXT = `UBND tỉnh Lai Châu đẩy nhanh giải phóng mặt bằng.

Việc giải phóng mặt bằng theo Luật Đất đai số 31/2024/QH15.`;

describe('the table of a text', () => {
  it('has each term once, with all its places, in the order of the text', async () => {
    const rows = await rowsOf(TEXT);
    expect(rows[0]).toMatchObject({ kind: 'term', vietnamese: 'UBND tỉnh Lai Châu', status: 'ours' });
    const clearance = rows.filter(({ id }) => id === 'giai-phong-mat-bang');
    expect(clearance).toHaveLength(1);
    expect(clearance[0]?.spans.map(({ block }) => block)).toEqual([0, 1]);
    // What is a body and a term is listed as the term alone.
    expect(rows.filter(({ vietnamese }) => vietnamese === 'UBND tỉnh Lai Châu')).toHaveLength(1);
  });

  it('is the same however its letters are put together', async () => {
    expect(await rowsOf(TEXT.normalize('NFD'))).toEqual(await rowsOf(TEXT));
  });

  it('names a document in English where an entry cites it, and calls the wording ours', async () => {
    const document = (await rowsOf(TEXT)).find(({ kind }) => kind === 'document');
    expect(document).toMatchObject({ source: '31/2024/QH15', status: 'ours' });
    expect(document?.english).toMatch(/Land/u);
  });

  it('claims nothing for what no glossary has', async () => {
    const rows = await rowsOf('Công ty cổ phần Đầu tư Thảo Nguyên Xanh vừa khởi công.');
    for (const row of rows.filter(({ id }) => id === null)) expect(row).toMatchObject({ english: null, status: null });
  });

  it('leaves as CSV without formulas, as cells, and as TBX', async () => {
    const rows = await rowsOf(TEXT);
    const [first] = rows;
    const csv = deskCsv(first ? [{ ...first, vietnamese: '=1+1' }] : [], words);
    expect(csv.split('\r\n')[1]).toMatch(/^'=1\+1,/u);
    const { text, html } = deskClipboard(first ? [{ ...first, vietnamese: 'a<b>\tc', source: '=1+1' }] : [], words);
    expect(text.split('\r\n')[1]?.split('\t')).toHaveLength(4);
    expect(html).toContain('<td>a&lt;b&gt;\tc</td>');
    expect([text, html].map((flavour) => flavour.includes("'=1+1") || flavour.includes('&#39;=1+1'))).toEqual([
      true,
      true,
    ]);
    expect(deskTbx(rows, 'Bảng')).toContain('<term>giải phóng mặt bằng</term>');
  });
});
