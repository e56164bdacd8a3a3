import { describe, expect, it } from 'vitest';
import { writeZip } from '@/lib/formats/zip';
import { importBytes, issuesOf, refusal, termsOf } from './read';

const encoder = new TextEncoder();
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const PARTS = {
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="r"><sheets><sheet name="Thuật ngữ" sheetId="2" r:id="rId7"/><sheet name="Khác" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="worksheets/sheet2.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData/></worksheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${SHEET}"><si><t>vi</t></si><si><t>en</t></si><si><r><t xml:space="preserve">cửa </t></r><r><t>khẩu</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
};

const cell = (r: string, rest: string) => `<c r="${r}" ${rest}</c>`;
/** A cell with its text in it. */
const text = (r: string, value: string) => cell(r, `t="inlineStr"><is><t>${value}</t></is>`);
const sheet = (rows: string) => `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`;
const ROWS = [
  `<row r="1">${cell('A1', 't="s"><v>0</v>')}${cell('B1', 't="s"><v>1</v>')}${cell('D1', 't="inlineStr"><is><t>Số</t></is>')}</row>`,
  `<row r="2">${cell('A2', 't="s"><v>2</v>')}${cell('B2', 't="str"><f>A1&amp;B1</f><v>border gate</v>')}${cell('D2', '><v>12</v>')}</row>`,
  `<row r="9">${cell('B9', 't="inlineStr"><is><t>orphan</t></is>')}</row>`,
].join('');

async function workbook(parts: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await writeZip(Object.entries(parts).map(([name, xml]) => ({ name, content: encoder.encode(xml) })));
  return new Uint8Array(await zip.arrayBuffer());
}
const book = (rows: string) => workbook({ ...PARTS, 'xl/worksheets/sheet2.xml': sheet(rows) });

describe('a spreadsheet', () => {
  it('gives its first sheet, with the rows’ numbers', async () => {
    const imported = await importBytes(await book(ROWS), 'a.xlsx');
    expect(termsOf(imported.termbase)).toEqual(['vi: cửa khẩu | en: border gate']);
    expect(imported.termbase.concepts[0]?.statements).toEqual([{ category: 'note', text: 'Số: 12' }]);
    expect(issuesOf(imported)).toEqual(['column:1', 'no-term:9']);
  });

  it('has days, truths, signs and merged cells as people see them, and no failed formulas', async () => {
    const formats =
      '<numFmts><numFmt numFmtId="164" formatCode="[Red]&quot;d&quot;0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>';
    const styles = `<cellXfs>${[0, 14, 164, 165].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const row = (n: number, ...cells: string[]) => `<row r="${n}">${cells.join('')}</row>`;
    const bytes = await workbook({
      ...PARTS,
      'xl/styles.xml': `<styleSheet xmlns="${SHEET}">${formats}${styles}</styleSheet>`,
      'xl/worksheets/sheet2.xml': sheet(
        [
          row(
            1,
            ...['vi', 'en', 'note', 'source', 'context', 'client'].map((name, i) => text(`${'ABCDEF'[i]}1`, name)),
          ),
          row(2, text('A2', 'lối_x0020_mở'), cell('B2', 't="e"><v>#N/A</v>'), cell('C2', 's="1"><v>45992</v>')),
          row(
            3,
            text('A3', 'kho'),
            text('B3', 'yard'),
            cell('C3', 's="3"><v>45993.5</v>'),
            cell('D3', 's="2"><v>7</v>'),
          ),
          row(4, text('A4', 'bãi'), cell('E4', 't="b"><v>1</v>'), text('F4', 'Sở')),
          // The escape of an escape, in two runs.
          row(5, cell('A5', 't="inlineStr"><is><r><t>cảng_x005F_x0020_</t></r><r><t>_x005F_x0020_1</t></r></is>')),
        ].join(''),
      ).replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="F4:F5"/></mergeCells>'),
    });
    const { termbase } = await importBytes(bytes, 'a.xlsx');
    expect(termsOf(termbase)).toEqual(['vi: lối mở', 'vi: kho | en: yard', 'vi: bãi', 'vi: cảng_x0020__x0020_1']);
    const said = termbase.concepts.map(({ statements, languages }) =>
      [...statements, ...languages.flatMap(({ terms }) => terms.flatMap((term) => term.statements))].map(
        ({ category, text: value }) => `${category}: ${value}`,
      ),
    );
    expect(said).toEqual([
      ['note: 2025-12-01'],
      ['note: 2025-12-02', 'source: 7'],
      ['customerSubset: Sở', 'context: TRUE'],
      ['customerSubset: Sở'],
    ]);
  });

  it('counts days as its calendar does, with the 29 February 1900 that never was', async () => {
    const days = [1, 59, 61].map(
      (serial, i) =>
        `<row r="${i + 2}">${text(`A${i + 2}`, `kho ${i}`)}${cell(`B${i + 2}`, `s="0"><v>${serial}</v>`)}</row>`,
    );
    const { termbase } = await importBytes(
      await workbook({
        ...PARTS,
        'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet2.xml': sheet(`<row r="1">${text('A1', 'vi')}${text('B1', 'note')}</row>${days.join('')}`),
      }),
      'a.xlsx',
    );
    expect(termbase.concepts.map(({ statements }) => statements[0]?.text)).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
    ]);
  });

  it('ends where no table of terms goes on', async () => {
    const rows = `<row r="1">${text('A1', 'vi')}</row><row r="2">${text('A2', 'kho')}${text('XFD2', 'xa')}</row>`;
    const imported = await importBytes(await book(rows), 'a.xlsx');
    expect(issuesOf(imported)).toEqual([]);
    expect(imported.termbase.concepts[0]?.statements).toEqual([]);
  });

  it('fills no rows that are not there, however far a merge says that it reaches', async () => {
    const last = 9_000_000_000_000_000;
    const rows =
      `<row r="1">${text('A1', 'vi')}${text('B1', 'client')}</row>` +
      `<row r="2">${text('A2', 'kho')}${text('B2', 'Sở')}</row><row r="${last}">${text(`A${last}`, 'bãi')}</row>`;
    const merges = `<mergeCells><mergeCell ref="B2:B${last - 1}"/></mergeCells>`;
    const bytes = await workbook({
      ...PARTS,
      'xl/worksheets/sheet2.xml': sheet(rows).replace('</sheetData>', `</sheetData>${merges}`),
    });
    const { termbase } = await importBytes(bytes, 'a.xlsx');
    expect(termbase.concepts.map(({ statements }) => statements)).toEqual([
      [{ category: 'customerSubset', text: 'Sở' }],
      [],
    ]);
  });

  it('is known by its first letters, whatever its name', async () => {
    expect((await importBytes(await book(ROWS), 'a.csv')).termbase.concepts).toHaveLength(1);
  });

  it('is refused where it is broken, old, or has a password', async () => {
    const whole = await book(ROWS);
    expect(await refusal(importBytes(whole.slice(0, 300), 'a.xlsx'))).toBe('broken-xlsx:null');
    expect(await refusal(importBytes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'a.xls'))).toBe(
      'broken-xlsx:null',
    );
    expect(await refusal(importBytes(await workbook(PARTS), 'a.xlsx'))).toBe('broken-xlsx:null');
    expect(await refusal(importBytes(await book('<row r="1"><c></row>'), 'a.xlsx'))).toBe('broken-xml:1');
  });

  it('takes no entities', async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "b">]><worksheet>&a;</worksheet>';
    const bytes = await workbook({ ...PARTS, 'xl/worksheets/sheet2.xml': bomb });
    expect(await refusal(importBytes(bytes, 'a.xlsx'))).toBe('doctype:1');
  });
});
