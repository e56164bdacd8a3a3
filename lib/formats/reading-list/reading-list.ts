import { FormatError } from '../format-error';
import { readBookmarks } from './bookmarks';
import { readAddressCsv } from './csv';
import type { ReadingListFile } from './item';
import { readOmnivore } from './omnivore';

/** A file of more bytes is no list of addresses. */
const MAX_BYTES = 300_000_000;

/** Reads a list of addresses, whichever of the known kinds the file is; a `FormatError` where it is none. */
export async function readReadingList(file: Blob): Promise<ReadingListFile> {
  if (file.size > MAX_BYTES) throw new FormatError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readOmnivore(bytes);
  const text = new TextDecoder().decode(bytes);
  return /^\s*</u.test(text) ? readBookmarks(text) : readAddressCsv(text);
}
