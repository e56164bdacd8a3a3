import { readCsv } from '../delimited';
import { FormatError } from '../format-error';
import type { ReadingListBuilder } from './item';

/** Names of columns in the exports of Pocket, Instapaper, Readwise Reader, and in tables that people make. */
const NAMES = {
  url: ['url', 'link', 'address', 'href', 'địa chỉ', 'liên kết', 'đường dẫn'],
  title: ['title', 'name', 'tiêu đề', 'tựa', 'tên'],
  addedAt: ['time_added', 'timestamp', 'saved date', 'date added', 'added', 'date', 'ngày', 'ngày lưu'],
  tags: ['tags', 'document tags', 'labels', 'nhãn', 'thẻ'],
  folder: ['folder', 'thư mục'],
} as const;

type Column = keyof typeof NAMES;

function columnNamed(header: readonly string[], column: Column): number {
  const names: readonly string[] = NAMES[column];
  return header.findIndex((name) => names.includes(name.normalize('NFC').trim().toLowerCase()));
}

const isAddress = (text: string | undefined) => /^\s*https?:\/\//iu.test(text ?? '');

/** The column that holds addresses in most rows; −1 where none does. */
function columnOfAddresses(rows: readonly string[][]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, i) => rows.filter((row) => isAddress(row[i])).length);
  const most = Math.max(0, ...counts);
  return most * 2 > rows.length ? counts.indexOf(most) : -1;
}

/** `a|b` is Pocket's, `['a', 'b']` Readwise's, `["a","b"]` Instapaper's, `a; b` and `a, b` are people's. */
function tagsIn(text: string): string[] {
  return text
    .trim()
    .replace(/^\[|\]$/gu, '')
    .split(/[|;,]/u)
    .map((tag) => tag.trim().replace(/^(['"])(.*)\1$/u, '$2'));
}

/** Folders of Instapaper that say how far one has read, not what about. */
const STATES = /^(?:unread|archive|starred|home)$/iu;

/** Adds the addresses of a table: by the names of its columns, or, without a header, by the column that holds addresses. */
export function addAddressesOf(text: string, list: ReadingListBuilder): void {
  const rows = readCsv(text);
  const header = rows[0] ?? [];
  const named = columnNamed(header, 'url');
  const body = named >= 0 || !header.some(isAddress) ? rows.slice(1) : rows;
  const url = named >= 0 ? named : columnOfAddresses(body);
  if (url < 0) throw new FormatError('other-format');
  const others = named >= 0 || body.length < rows.length;
  const at = (column: Column) => (others ? columnNamed(header, column) : -1);
  const [title, addedAt, tags, folder] = [at('title'), at('addedAt'), at('tags'), at('folder')];
  for (const row of body) {
    const cell = (index: number) => row[index] ?? '';
    const place = STATES.test(cell(folder).trim()) ? '' : cell(folder);
    list.add({ url: cell(url), title: cell(title), addedAt: cell(addedAt), tags: [...tagsIn(cell(tags)), place] });
  }
}
