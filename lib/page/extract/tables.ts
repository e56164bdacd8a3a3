import type { TableCell } from '@/lib/model/article';
import { isCreditLabel } from '../people/roles';
import { Composer } from '../snapshot/compose';
import { composeSubtree, type Decision, isLine, itemsOf } from '../snapshot/lines';
import { linkIn, type Measured, textIn } from '../snapshot/measures';
import { childrenOf, endOf, holdsTag, parentsOf, type Snapshot } from '../snapshot/snapshot';

export interface Table {
  composer: Composer;
  cells: TableCell[];
}

/** The most rows of a table, and cells of a row; of larger tables only the lines are read. */
const LIMIT = 2000;

/** How far a table stands in its figure, in levels of elements. */
const FRAMES = 2;

/** Mean length of cells that hold names, in characters. */
const NAME = 20;

const ROW = /^tr$/;
const CELL = /^t[dh]$/;

function outermost(snapshot: Snapshot, at: number, names: RegExp): number[] {
  const found: number[] = [];
  for (let i = at + 1; i < endOf(snapshot, at); ) {
    const isOne = names.test(snapshot.tag[i] ?? '');
    if (isOne) found.push(i);
    i = isOne ? endOf(snapshot, i) : i + 1;
  }
  return found;
}

/** The cells of a table, row by row. */
function rowsOf(snapshot: Snapshot, at: number): number[][] {
  const rows = outermost(snapshot, at, ROW).map((row) => outermost(snapshot, row, CELL));
  return rows.filter(({ length }) => length > 0);
}

/** Whether a row holds only pictures, as that above captions does. */
function isOfPictures(snapshot: Measured, row: readonly number[], to: number): boolean {
  const from = row[0] ?? to;
  return textIn(snapshot, from, to) === 0 && holdsTag(snapshot, 'img', from, to);
}

/** Whether a row is a picture beside its caption. */
function isCaptioned(snapshot: Measured, row: readonly number[]): boolean {
  const shown = row.filter((cell) => isOfPictures(snapshot, [cell], endOf(snapshot, cell)));
  return row.length === 2 && shown.length === 1;
}

/** Whether a table holds data: rows and columns of short cells, not the page's layout or framed pictures. */
export function isDataTable(snapshot: Measured, at: number): boolean {
  const end = endOf(snapshot, at);
  if (holdsTag(snapshot, 'table', at + 1, end)) return false;
  const rows = rowsOf(snapshot, at);
  if (rows.length > LIMIT || rows.some((row) => row.length > LIMIT)) return false;
  const wide = rows.filter((row) => row.length >= 2);
  if (wide.length < 2) return false;
  // Below each row of pictures stands one of captions; data have further rows.
  const shown = wide.filter((row) => isOfPictures(snapshot, row, endOf(snapshot, row.at(-1) ?? at)));
  if (wide.length <= shown.length * 2 || wide.every((row) => isCaptioned(snapshot, row))) return false;
  if (wide.every(([label = at]) => isCreditLabel(composeSubtree(snapshot, label).text))) return false;
  const cells = wide.flat();
  const texts = cells.map((cell) => textIn(snapshot, cell));
  const filled = texts.filter((length) => length > 0).length;
  const total = texts.reduce((a, b) => a + b, 0);
  const long = texts.filter((length) => length > 400).length;
  // A list of links has links in all columns; a table that compares teams or places may link these.
  const linked = cells.filter((cell) => linkIn(snapshot, cell) > 0).length;
  // Below headings short links are names, not headlines.
  const isHeaded = rows[0]?.every((cell) => snapshot.tag[cell] === 'th') && total < filled * NAME;
  const isList = linkIn(snapshot, at, end) >= total * 0.6 && linked >= filled * 0.4 && !isHeaded;
  return filled >= cells.length * 0.4 && filled >= 3 && long <= cells.length * 0.2 && !isList;
}

/**
 * The `<caption>` of a table, or the `<figcaption>` of a figure that it is the first in and that shows no picture; -1 if
 * there is none.
 */
export function nameOfTable(snapshot: Snapshot, at: number): number {
  const { tag } = snapshot;
  const first = at + 1;
  if (first < endOf(snapshot, at) && tag[first] === 'caption') return first;
  const figure = parentsOf(snapshot, at, FRAMES).find((up) => tag[up] === 'figure') ?? -1;
  if (figure < 0 || holdsTag(snapshot, 'img', figure) || holdsTag(snapshot, 'table', figure, at)) return -1;
  return childrenOf(snapshot, figure).find((one) => tag[one] === 'figcaption') ?? -1;
}

/** How many columns or rows a cell takes, at most `most`. */
const spanOf = (snapshot: Snapshot, cell: number, name: 'colspan' | 'rowspan', most: number) =>
  Math.min(most, Math.max(1, Number(snapshot.attributes[cell]?.[name]) || 1));

/** The column of each cell, row by row: those before it may be taken by cells of the rows above, or by wide ones. */
function columnsOf(snapshot: Snapshot, rows: readonly (readonly number[])[]): number[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  // How many rows from here on each column is taken.
  const taken: number[] = [];
  return rows.map((row, r) => {
    let next = 0;
    const columns = row.map((cell) => {
      while ((taken[next] ?? 0) > r) next++;
      const column = next;
      const down = r + spanOf(snapshot, cell, 'rowspan', rows.length - r);
      const to = Math.min(width, column + spanOf(snapshot, cell, 'colspan', width));
      while (next < to) taken[next++] = down;
      return column;
    });
    return columns.every((column) => column < width) ? columns : row.map((_, c) => c);
  });
}

/** Reads a data table: cells separated by tabs, rows by line feeds; what a merged cell takes beside its own is empty. */
export function readTable(snapshot: Snapshot, at: number, decide: (at: number) => Decision): Table {
  const composer = new Composer();
  const cells: TableCell[] = [];
  const rows = rowsOf(snapshot, at);
  const columns = columnsOf(snapshot, rows);
  rows.forEach((row, r) => {
    if (r) composer.separate('\n');
    let col = 0;
    row.forEach((cell, c) => {
      for (const own = columns[r]?.[c] ?? c; col < own; col++) {
        if (col) composer.separate('\t');
        cells.push({ start: composer.length, end: composer.length, row: r, col });
      }
      if (col) composer.separate('\t');
      const start = composer.length;
      for (const line of itemsOf(snapshot, cell, endOf(snapshot, cell), decide).filter(isLine)) {
        if (composer.length > start) composer.lineBreak();
        composer.append(line.composer);
      }
      const header = snapshot.tag[cell] === 'th' ? { header: true as const } : {};
      cells.push({ start, end: composer.length, row: r, col: col++, ...header });
    });
  });
  return { composer, cells };
}
