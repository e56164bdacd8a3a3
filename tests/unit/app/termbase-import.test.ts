import { describe, expect, it } from 'vitest';
import { bytesOf, describeIssue, readFile, refusalOf } from '@/lib/app/termbases/import';

const fileOf = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const CSV = 'từ gốc;english;lĩnh vực\nlối mở;border opening;thương mại\nhàng lẻ;loose cargo;thương mại\n';

describe('a table', () => {
  it('shows what its columns are taken for, with their first cells', async () => {
    const { table, termbase } = await readFile(fileOf('khach.csv', CSV.replace('từ gốc', 'thuật ngữ')), null);
    expect(table?.header).toBe(true);
    expect(table?.columns.map(({ code }) => code)).toEqual(['term:vi', 'term:en', 'subjectField']);
    expect(table?.columns[0]).toMatchObject({ name: 'thuật ngữ', samples: ['lối mở', 'hàng lẻ'] });
    expect(termbase.concepts).toHaveLength(2);
  });

  it('is read as the reader says, header or not', async () => {
    const codes = ['term:vi', 'term:fr', 'definition:vi'];
    const { termbase, table } = await readFile(fileOf('khach.csv', CSV), { codes, header: false });
    expect(termbase.concepts).toHaveLength(3);
    expect(termbase.concepts[1]?.languages.map(({ lang }) => lang)).toEqual(['vi', 'fr']);
    expect(table?.columns.map(({ code }) => code)).toEqual(codes);
    expect(table?.columns[0]?.samples[0]).toBe('từ gốc');
  });

  it('comes from cells pasted from a spreadsheet, too', async () => {
    const { termbase } = await readFile(fileOf('', 'lối mở\tborder opening\nhàng lẻ\tloose cargo'), null);
    expect(termbase.concepts.map(({ languages }) => languages[1]?.terms[0]?.text)).toEqual([
      'border opening',
      'loose cargo',
    ]);
  });
});

it('says why a file was refused, and in which line', async () => {
  const bomb = '<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "aaaa">]>\n<tbx/>';
  const error: unknown = await readFile(fileOf('bom.tbx', bomb), null).catch((reason: unknown) => reason);
  expect(refusalOf(error, 'vi')?.text).toContain('DOCTYPE');
  expect(refusalOf(new Error('other'), 'vi')).toBeNull();
});

it('says it in one language, whatever the parsers say', async () => {
  const refused = async (name: string, text: string) => {
    const error: unknown = await readFile(fileOf(name, text), null).catch((reason: unknown) => reason);
    return refusalOf(error, 'vi')?.text;
  };
  expect(await refused('a.tbx', '<tbx><text></tbx>')).toBe('XML viết sai');
  expect(await refused('a.xlsx', 'PK\u0003\u0004')).toBe('bảng tính hỏng hoặc có mật khẩu');
  expect(await refused('a.json', '{"concepts": 1}')).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/u);
});

it('says in which line a term stood first', async () => {
  const { issues } = await readFile(fileOf('khach.csv', 'vi,en\nlối mở,a\nkho,b\nLối mở,c\n'), null);
  expect(issues.map((issue) => [issue.line, describeIssue(issue, 'vi'), describeIssue(issue, 'en')])).toEqual([
    [4, 'thuật ngữ này đã có ở trên, dòng 2: Lối mở', 'this term stands above already, in line 2: Lối mở'],
  ]);
});

it('stops where it is told to', async () => {
  const stop = new AbortController();
  const lines = Array.from({ length: 9000 }, (_, i) => `thuật ngữ ${i};term ${i}`).join('\n');
  const work = { signal: stop.signal, progress: () => stop.abort() };
  await expect(readFile(fileOf('lon.csv', lines), null, work)).rejects.toMatchObject({ name: 'AbortError' });
});

it('refuses a file of 200 MB before it is read', async () => {
  const huge = Object.defineProperty(new Blob(['vi,en']), 'size', { value: 200_000_000 });
  const error: unknown = await bytesOf(huge).catch((reason: unknown) => reason);
  expect(refusalOf(error, 'vi')).toEqual({ line: null, text: 'tệp lớn hơn 100 MB' });
});
