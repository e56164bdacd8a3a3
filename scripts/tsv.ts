import { readFileSync } from 'node:fs';

/**
 * Rows of a tab-separated file whose first line names the columns.
 *
 * @throws Error with file and line where a row has not as many cells as there are columns, or is not NFC.
 */
export function readTsv<Column extends string>(file: string, columns: readonly Column[]): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').replace(/\n+$/u, '').split('\n');
  const names = head.split('\t');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== names.length) throw new Error(`${file}:${i + 2}: ${cells.length} cells, not ${names.length}`);
    if (line !== line.normalize('NFC')) throw new Error(`${file}:${i + 2}: not NFC`);
    const cell = (column: Column): [Column, string] => [column, cells[names.indexOf(column)] ?? ''];
    return Object.fromEntries(columns.map(cell)) as Record<Column, string>;
  });
}
