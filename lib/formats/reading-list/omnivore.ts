import * as v from 'valibot';
import { FormatError } from '../format-error';
import type { ReadingListBuilder } from './item';

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

/** Adds the addresses that a file of Omnivore's archive holds. @throws FormatError where it is broken */
export function addOmnivore(text: string, list: ReadingListBuilder): void {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
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
