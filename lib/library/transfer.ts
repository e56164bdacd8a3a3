import type { BackupRow } from '@/lib/model/backup';
import {
  type ArticleRecord,
  compareStamps,
  type KeptItem,
  type MarkRecord,
  type VersionRecord,
} from '@/lib/model/kept';
import { facesOf, headOf, recordAt } from './articles';
import { contentHash } from './content';
import { marksOf } from './marks';
import { missingUses, picturesOf, pictureTables, usesOf } from './pictures';
import type { PictureUse } from './records';
import { indexArticles, unindexArticles } from './search/indexing';
import { type Store, witness } from './store';
import { lastVersion, readVersion, sortVersions, writeVersions } from './versions';

/** Rows read or written in one transaction. */
const BATCH = 200;

/** Articles with their marks in reading order, in the order asked for; where it is asked for, with their pictures. */
export async function itemsOf(store: Store, ids: string[], withPictures: boolean): Promise<KeptItem[]> {
  const { db } = store;
  const items: KeptItem[] = [];
  for (const id of ids) {
    const item = await db.transaction('r', [db.articles, db.versions, db.marks, ...pictureTables(store)], async () => {
      const record = await db.articles.get(id);
      const text = record && (await readVersion(store, id, record.version));
      const marks = (await marksOf(store, id)).map(({ mark, anchor }) => ({ mark, spans: anchor?.spans ?? [] }));
      if (!record || !text) return null;
      const item: KeptItem = { head: headOf(record), article: text.content, marks };
      return withPictures ? { ...item, pictures: await picturesOf(store, id, record.version) } : item;
    });
    if (item) items.push(item);
  }
  return items;
}

/**
 * The rows of the next articles behind an id, in order of id, and the id behind which it goes on: null at the end. An
 * article that cannot be read has no row.
 */
export async function exportRows(
  store: Store,
  after: string | null,
): Promise<{ rows: BackupRow[]; next: string | null }> {
  const { db } = store;
  return db.transaction('r', [db.articles, db.versions, db.addresses, db.marks, db.pictureUses], async () => {
    const rows: BackupRow[] = [];
    const records = await db.articles
      .where('id')
      .above(after ?? '')
      .limit(BATCH)
      .toArray();
    for (const record of records) {
      // A version that cannot be read must not keep the others from being taken along.
      const { sound } = await sortVersions(store, record.id);
      const [first, ...rest] = sound;
      if (!first) continue;
      const shown = sound.find(({ version }) => version === record.version) ?? sound.reduce(later);
      const addresses = await db.addresses.where('article').equals(record.id).primaryKeys();
      const marks = await db.marks.where('article').equals(record.id).toArray();
      const uses = await usesOf(store, record.id).toArray();
      const pictures = uses.map(({ version, src, hash }) => ({ version, src, hash }));
      rows.push({
        record: { ...record, version: shown.version },
        addresses,
        versions: [first, ...rest],
        marks,
        pictures,
      });
    }
    return { rows, next: records.at(-1)?.id ?? null };
  });
}

/** What became of a row of a backup. */
export interface RestoreRow {
  title: string;
  /** `new`: was not here. `changed`: was here, and took something over. `same`: nothing to take over. */
  outcome: 'new' | 'changed' | 'same';
  /** Versions, marks and pictures taken over. */
  versions: number;
  marks: number;
  pictures: number;
  /** Whether favourite, tags, note and shelf were taken over, being newer than here. */
  state: boolean;
}

interface Merged {
  row: RestoreRow;
  record: ArticleRecord;
  versions: VersionRecord[];
  marks: MarkRecord[];
  pictures: PictureUse[];
  newest: VersionRecord;
}

const later = (a: VersionRecord, b: VersionRecord) => (a.savedAt < b.savedAt ? b : a);

const stateOf = ({ shelf, trashedAt, favourite, read, tags, note, stamp }: ArticleRecord) => {
  return { shelf, trashedAt, favourite, read, tags, note, stamp };
};

/** The pictures of a row under the numbers that its versions have `here`, where they are those of `article`. */
function picturesHere(
  { versions, pictures }: BackupRow,
  article: string,
  here: readonly VersionRecord[],
): PictureUse[] {
  const numberHere = new Map(here.map(({ hash, version }) => [hash, version]));
  const hashOf = new Map(versions.map(({ version, hash }) => [version, hash]));
  return pictures.flatMap(({ version, src, hash }) => {
    const number = numberHere.get(hashOf.get(version) ?? '');
    return number === undefined ? [] : [{ article, version: number, src, hash }];
  });
}

/** Of these marks those that are not here, or older. */
async function newerMarks({ db }: Store, marks: MarkRecord[]): Promise<MarkRecord[]> {
  const here = await db.marks.bulkGet(marks.map(({ id }) => id));
  return marks.filter(({ stamp }, i) => {
    const mine = here[i];
    return !mine || compareStamps(stamp, mine.stamp) > 0;
  });
}

/** Works out what a row brings, without writing. Hashes must be our own already. */
async function mergeRow(store: Store, row: BackupRow): Promise<Merged> {
  const { record, addresses, versions, marks } = row;
  const { db } = store;
  const local = (await db.articles.get(record.id)) ?? (await recordAt(store, addresses));
  const id = local?.id ?? record.id;
  const { sound, broken } = await sortVersions(store, id);
  const known = new Set(sound.map(({ hash }) => hash));
  let last = local ? await lastVersion(store, id) : 0;
  // A version that is broken here is mended by its copy; others get the next numbers.
  const numberFor = ({ hash, version }: VersionRecord) =>
    broken.find((head) => head.hash === hash)?.version ?? (local ? ++last : version);
  const added = versions
    .filter(({ hash }) => !known.has(hash))
    .map((version) => ({ ...version, article: id, version: numberFor(version) }));
  const here = [...sound, ...added];
  const uses = await missingUses(store, picturesHere(row, id, here));
  const taken = await newerMarks(store, marks);
  const newest = here.reduce(later);
  const state = !local || compareStamps(record.stamp, local.stamp) > 0;
  // Provinces and key point belong to the version that was newest where the record comes from.
  const read = local && known.has(newest.hash) ? local : record;
  const outcome = state || added.length + taken.length + uses.length > 0 ? 'changed' : 'same';
  return {
    row: {
      title: record.title,
      outcome: local ? outcome : 'new',
      versions: added.length,
      marks: taken.length,
      pictures: uses.length,
      state: state && local !== null,
    },
    record: {
      id,
      ...stateOf(state ? record : (local ?? record)),
      ...facesOf(newest.content),
      provinces: read.provinces,
      keyPoint: read.keyPoint,
      savedAt: newest.savedAt,
      version: newest.version,
    },
    versions: added,
    marks: taken.map((mark) => ({ ...mark, article: id })),
    pictures: uses,
    newest,
  };
}

async function write(store: Store, merged: Merged, addresses: string[]): Promise<void> {
  const { db } = store;
  const { record, versions, marks, pictures } = merged;
  const owners = await db.addresses.bulkGet(addresses);
  const free = addresses.filter((_, i) => !owners[i]);
  await db.articles.put(record);
  await writeVersions(store, versions);
  await witness(store, [record.stamp, ...marks.map(({ stamp }) => stamp)]);
  await db.addresses.bulkPut(free.map((url) => ({ url, article: record.id })));
  await db.marks.bulkPut(marks);
  await db.pictureUses.bulkPut(pictures);
  await db.tombstones.bulkDelete([['articles', record.id], ...marks.map(({ id }): [string, string] => ['marks', id])]);
}

async function ownHashes(row: BackupRow): Promise<BackupRow> {
  const [first, ...rest] = row.versions;
  const hashed = async (version: VersionRecord) => ({ ...version, hash: await contentHash(version.content) });
  return { ...row, versions: [await hashed(first), ...(await Promise.all(rest.map(hashed)))] };
}

/** Merges rows of a backup into the library, or only says what would come of it. */
export async function restoreRows(store: Store, rows: BackupRow[], dryRun: boolean): Promise<RestoreRow[]> {
  const { db } = store;
  const outcomes: RestoreRow[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    // Hashing waits for something else than the database, and would end a transaction.
    const batch = await Promise.all(rows.slice(at, at + BATCH).map(ownHashes));
    await db.transaction(dryRun ? 'r' : 'rw', db.tables, async () => {
      const changed: Merged[] = [];
      for (const row of batch) {
        const merged = await mergeRow(store, row);
        outcomes.push(merged.row);
        if (dryRun || merged.row.outcome === 'same') continue;
        await write(store, merged, row.addresses);
        changed.push(merged);
      }
      if (changed.length === 0) return;
      const kept = changed.filter(({ record }) => record.shelf === 'kept');
      await unindexArticles(
        store,
        changed.map(({ record }) => record.id),
      );
      await indexArticles(
        store,
        kept.map(({ record, newest }) => ({ record, content: newest.content })),
      );
    });
  }
  return outcomes;
}
