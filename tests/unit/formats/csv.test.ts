import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '@/lib/formats/csv';
import { readCsv } from '@/lib/formats/delimited';
import { writeMarksCsv } from '@/lib/formats/marks-csv';
import { item } from './items';

test('what is written is read back, whatever is in it', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '"',
      'a\nb',
      'a\r\nb',
      'x,y',
      'x;y',
      '=1+1',
      '-5',
      '@x',
      '\t',
      ' ',
      "'=1",
      "''-",
      '＝1',
      '\n=',
      ';=',
      ';"-',
      ";'=",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
      expect(readCsv(writeCsv([['đầu', 'cuối'], ...rows]))).toEqual([['đầu', 'cuối'], ...rows]);
    }),
  );
});

test('nothing in a cell is run by a spreadsheet', () => {
  expect(writeCsv([['=cmd()', '+1', '-1', '@x', 'a=b']])).toBe("\ufeff'=cmd(),'+1,'-1,'@x,a=b\r\n");
  expect(writeCsv([['＝1', '＋1', '\t=1', '\r=1', "'=1"]])).toBe("\ufeff'＝1,'＋1,\"\t'=1\",\"\r'=1\",''=1\r\n");
});

test('nothing within a cell is run where spreadsheets part cells by semicolons', () => {
  expect(writeCsv([['a', 'x;=1', 'x;"=1', 'x; y', 'x\n\n+1']])).toBe(
    '\ufeffa,"x;\'=1","x;\'""=1","x; y","x\n\n\'+1"\r\n',
  );
});

test('files of others are read: semicolons, tabs, empty lines, quotes left open', () => {
  expect(readCsv('a;b\r\n\r\n"x;y";z\r\n')).toEqual([
    ['a', 'b'],
    ['x;y', 'z'],
  ]);
  expect(readCsv('a\tb\n1\t2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(readCsv('a,b\n"c,d')).toEqual([
    ['a', 'b'],
    ['"c', 'd'],
  ]);
  expect(readCsv('')).toEqual([]);
});

test('a row of quotes that are never closed holds nobody up', () => {
  const [row] = readCsv('"a,'.repeat(30_000));
  expect(row).toHaveLength(30_001);
  expect(row?.[29_999]).toBe('"a');
});

test('marks are a table with their article', () => {
  const marks = item.marks.map(({ mark }) => ({ mark, head: item.head }));
  expect(readCsv(writeMarksCsv(marks, 'vi')).map((row) => row.slice(0, 4))).toEqual([
    ['Đoạn đánh dấu', 'Ghi chú', 'Màu', 'Ngày đánh dấu'],
    ['đồi bỏ hoang', '=so sánh', 'lục', '2026-01-10T12:05:00.000Z'],
    ['câu đã mất', '', 'lam', '2026-01-10T12:06:00.000Z'],
  ]);
  expect(readCsv(writeMarksCsv(marks, 'en'))[0]?.slice(0, 4)).toEqual(['Quote', 'Note', 'Colour', 'Highlighted']);
});
