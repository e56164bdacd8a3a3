import * as v from 'valibot';
import type { Article } from '@/lib/model/article';
import type { ArticleRecord, BackupRow, MarkRecord, VersionRecord } from '@/lib/model/kept';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u));
const Line = v.pipe(v.string(), v.maxLength(8_000));
const Text = v.pipe(v.string(), v.maxLength(1_000_000));
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
    }),
    v.check((row) => numbered(row), 'versions do not belong together'),
    v.check(({ record, marks }) => marks.every((mark) => mark.article === record.id), 'a mark of another article'),
  ) satisfies v.GenericSchema<unknown, BackupRow>;
}
