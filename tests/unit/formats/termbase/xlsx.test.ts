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
const sheet = (rows: string) => `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`;
const ROWS = [
  `<row r="1">${cell('A1', 't="s"><v>0</v>')}${cell('B1', 't="s"><v>1</v>')}${cell('D1', 't="inlineStr"><is><t>Số</t></is>')}</row>`,
  `<row r="2">${cell('A2', 't="s"><v>2</v>')}${cell('B2', 't="str"><f>A1&amp;B1</f><v>border gate</v>')}${cell('D2', '><v>12</v>')}</row>`,
  `<row r="9">${cell('B9', 't="inlineStr"><is><t>orphan</t></is>')}</row>`,
].join('');

async function workbook(parts: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await writeZip(Object.entries(parts).map(([name, text]) => ({ name, content: encoder.encode(text) })));
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
