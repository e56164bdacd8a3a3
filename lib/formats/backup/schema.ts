import * as v from 'valibot';
import type { Article } from '@/lib/model/article';
import type { BackupRest, BackupRow, BackupTermbase, PictureReference } from '@/lib/model/backup';
import type { Encounter } from '@/lib/model/encounter';
import type { ArticleRecord, MarkRecord, VersionRecord } from '@/lib/model/kept';
import type { ReadingListItem } from '@/lib/model/reading-list';
import { ConceptSchema, TermbaseHeadSchema } from '../termbase/json';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u));
const Line = v.pipe(v.string(), v.maxLength(8_000));
/** As long as a whole article may be: what can be marked and written must come back. */
const Text = v.pipe(v.string(), v.maxLength(2_000_000));
/** The only form that sorts as text in the library's indexes. */
const Instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u));
/** Milliseconds until the year 2100: a later time would hold the library's clock for ever. */
const Time = v.pipe(Count, v.maxValue(4_102_444_800_000));
const Stamp = v.strictObject({ time: Time, counter: Count, device: Id });

const RecordSchema = v.strictObject({
  id: Id,
  stamp: Stamp,
  shelf: v.picklist(['kept', 'trash']),
  url: Line,
  title: Text,
  outlet: v.nullable(Line),
  siteName: v.nullable(Line),
  publishedAt: v.nullable(Line),
  savedAt: Instant,
  trashedAt: v.nullable(Instant),
  version: v.pipe(Count, v.minValue(1)),
  provinces: v.array(Line),
  keyPoint: v.nullable(Text),
  favourite: v.boolean(),
  read: v.boolean(),
  tags: v.pipe(v.array(Line), v.maxLength(1_000)),
  note: v.nullable(Text),
}) satisfies v.GenericSchema<unknown, ArticleRecord>;

const MarkSchema = v.strictObject({
  id: Id,
  stamp: Stamp,
  article: Id,
  quote: v.strictObject({ exact: Text, prefix: Line, suffix: Line, start: Count, end: Count }),
  colour: v.picklist(['yellow', 'green', 'blue', 'pink']),
  note: v.nullable(Text),
  createdAt: Instant,
}) satisfies v.GenericSchema<unknown, MarkRecord>;

const PictureSchema = v.strictObject({
  version: v.pipe(Count, v.minValue(1)),
  src: Line,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
}) satisfies v.GenericSchema<unknown, PictureReference>;

/** Whether numbers of versions are one each, and the record's own is among them. */
function numbered({
  record,
  versions,
}: {
  record: { id: string; version: number };
  versions: VersionRecord[];
}): boolean {
  const numbers = new Set(versions.map(({ version }) => version));
  return (
    numbers.size === versions.length &&
    numbers.has(record.version) &&
    versions.every(({ article }) => article === record.id)
  );
}

/** A row of a backup; `article` checks a version's content. */
export function rowSchema(article: v.GenericSchema<unknown, Article>) {
  const VersionSchema = v.strictObject({
    article: Id,
    version: v.pipe(Count, v.minValue(1)),
    hash: Line,
    savedAt: Instant,
    stamp: Stamp,
    content: article,
  });
  return v.pipe(
    v.strictObject({
      record: RecordSchema,
      addresses: v.pipe(v.array(Line), v.maxLength(1_000)),
      versions: v.tupleWithRest([VersionSchema], VersionSchema),
      marks: v.array(MarkSchema),
      // Backups of version 1 have none.
      pictures: v.optional(v.pipe(v.array(PictureSchema), v.maxLength(10_000)), []),
    }),
    v.check((row) => numbered(row), 'versions do not belong together'),
    v.check(({ record, marks }) => marks.every((mark) => mark.article === record.id), 'a mark of another article'),
  ) satisfies v.GenericSchema<unknown, BackupRow>;
}

const WebAddress = v.pipe(Line, v.regex(/^https?:/u));
/** Where a term was met; empty where it was in no article. */
const MetAddress = v.pipe(Line, v.regex(/^(?:$|https?:|file:)/u));

const ReadingListSchema = v.strictObject({
  url: WebAddress,
  title: v.nullable(Text),
  addedAt: v.nullable(Instant),
  tags: v.pipe(v.array(Line), v.maxLength(1_000)),
}) satisfies v.GenericSchema<unknown, ReadingListItem>;

const EncounterSchema = v.strictObject({
  id: Line,
  term: Line,
  sentence: Text,
  title: Text,
  url: MetAddress,
  at: Instant,
  lookedUp: v.boolean(),
  starred: v.boolean(),
}) satisfies v.GenericSchema<unknown, Encounter>;

const TermbaseSchema = v.strictObject({
  id: Id,
  name: Line,
  on: v.boolean(),
  head: TermbaseHeadSchema,
  entries: v.pipe(
    v.array(v.strictObject({ number: v.pipe(Count, v.minValue(1)), changedAt: Instant, content: ConceptSchema })),
    v.check((entries) => new Set(entries.map(({ number }) => number)).size === entries.length, 'a number stands twice'),
  ),
}) satisfies v.GenericSchema<unknown, BackupTermbase>;

/** What else a backup holds: of each part, what one of its items must be. */
export const REST_SCHEMAS: { [Part in keyof BackupRest]: v.GenericSchema<unknown, BackupRest[Part][number]> } = {
  readingList: ReadingListSchema,
  pinnedTags: Line,
  sitesOff: v.pipe(v.string(), v.maxLength(253), v.regex(/^[\w.-]+$/u)),
  known: Line,
  encounters: EncounterSchema,
  termbases: TermbaseSchema,
};
