import * as v from 'valibot';
import { FormatError } from '../format-error';
import { readZip } from '../unzip';
import { ReadingListBuilder, type ReadingListFile } from './item';

const Labels = v.array(
  v.union([
    v.string(),
    v.pipe(
      v.object({ name: v.string() }),
      v.transform(({ name }) => name),
    ),
  ]),
);
const Entry = v.object({
  url: v.fallback(v.string(), ''),
  title: v.fallback(v.string(), ''),
  savedAt: v.fallback(v.string(), ''),
  labels: v.fallback(Labels, []),
});

/** The archive that Omnivore gave its readers when it closed: `metadata_0_to_20.json` and so on hold the addresses. */
export async function readOmnivore(bytes: Uint8Array<ArrayBuffer>): Promise<ReadingListFile> {
  const files = await readZip(bytes, (name) => /(?:^|\/)metadata_[\w]*\.json$/u.test(name));
  if (files.size === 0) throw new FormatError('other-format');
  const list = new ReadingListBuilder();
  for (const [, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let rows: unknown;
    try {
      rows = JSON.parse(new TextDecoder().decode(file));
    } catch (cause) {
      throw new FormatError('broken', { cause });
    }
    for (const row of Array.isArray(rows) ? rows : []) {
      const { url, title, savedAt, labels } = v.parse(
        v.fallback(Entry, { url: '', title: '', savedAt: '', labels: [] }),
        row,
      );
      list.add({ url, title, addedAt: savedAt, tags: labels });
    }
  }
  return list.file();
}
