import { byUnits } from '@/lib/text/order';
import { FormatError } from '../format-error';
import { readZip } from '../unzip';
import { readBookmarks } from './bookmarks';
import { addAddressesOf } from './csv';
import { ReadingListBuilder, type ReadingListFile } from './item';
import { addOmnivore } from './omnivore';

/** A file of more bytes is no list of addresses. */
const MAX_BYTES = 300_000_000;

/** Files of archives that hold addresses: `metadata_0_to_20.json` and so on of Omnivore, `part_000000.csv` of Pocket. */
const OMNIVORE = /(?:^|\/)metadata_\w*\.json$/u;
const TABLE = /^(?!__MACOSX).*\.csv$/iu;

async function readArchive(bytes: Uint8Array<ArrayBuffer>): Promise<ReadingListFile> {
  const files = await readZip(bytes, (name) => OMNIVORE.test(name) || TABLE.test(name));
  const list = new ReadingListBuilder();
  let read = 0;
  for (const [name, file] of [...files].sort(([a], [b]) => byUnits(a, b))) {
    const add = OMNIVORE.test(name) ? addOmnivore : addAddressesOf;
    try {
      add(new TextDecoder().decode(file), list);
      read++;
    } catch (error) {
      // A table of something else beside those of addresses takes nothing from them.
      if (!(error instanceof FormatError) || error.failure !== 'other-format') throw error;
      list.skip(name);
    }
  }
  if (read === 0) throw new FormatError('other-format');
  return list.file();
}

/** Reads a list of addresses, whichever of the known kinds the file is; a `FormatError` where it is none. */
export async function readReadingList(file: Blob): Promise<ReadingListFile> {
  if (file.size > MAX_BYTES) throw new FormatError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes);
  const text = new TextDecoder().decode(bytes);
  if (/^\s*</u.test(text)) return readBookmarks(text);
  const list = new ReadingListBuilder();
  addAddressesOf(text, list);
  return list.file();
}
