import * as v from 'valibot';
import type { Article } from '@/lib/model/article';
import type { BackupRest, BackupRow } from '@/lib/model/backup';
import { FormatError } from '../format-error';
import { REST_SCHEMAS, rowSchema } from './schema';

const FORMAT = 'chu-giai-backup';
const VERSION = 2;
/** Bytes; some 50,000 articles with their versions, and still one string. */
const MAX_BYTES = 400_000_000;

/** Nothing besides articles. */
export const NO_REST: BackupRest = {
  readingList: [],
  pinnedTags: [],
  sitesOff: [],
  known: [],
  encounters: [],
  termbases: [],
};
const PARTS = Object.keys(NO_REST) as (keyof BackupRest)[];

/**
 * Writes a backup piece by piece, one row a line, so that a library of any size passes through little memory. The
 * pieces are the parts of a `Blob`. Pictures are named only; `writeArchive` puts them beside it.
 */
export async function* writeBackup(
  rows: AsyncIterable<BackupRow>,
  rest: BackupRest,
  madeAt: Date,
): AsyncGenerator<string> {
  yield `{"format":"${FORMAT}","version":${VERSION},"madeAt":"${madeAt.toISOString()}","articles":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  for (const part of PARTS) {
    yield `\n],"${part}":[\n`;
    yield rest[part].map((item) => JSON.stringify(item)).join(',\n');
  }
  yield '\n]}\n';
}

/** A row, or what is named by another part, that was left out. */
export interface BrokenRow {
  /** The article's title, as far as it can be read. */
  title: string | null;
  /** Where and what: `articles.4.versions.0.content.blocks: …`. */
  reason: string;
}

export interface Backup {
  madeAt: string;
  rows: BackupRow[];
  rest: BackupRest;
  broken: BrokenRow[];
}

const HeadSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.string(),
  articles: v.array(v.unknown()),
});
/** Backups of version 1 have no other parts. */
const RestSchema = v.object(Object.fromEntries(PARTS.map((part) => [part, v.optional(v.array(v.unknown()), [])])));

function titleIn(row: unknown): string | null {
  const found = v.safeParse(v.object({ record: v.object({ title: v.string() }) }), row);
  return found.success ? found.output.record.title : null;
}

async function parse(file: Blob): Promise<unknown> {
  if (file.size > MAX_BYTES) throw new FormatError('too-large');
  const text = await file.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FormatError('broken', { cause });
  }
}

/**
 * Reads a backup. What is no whole backup is refused with a `FormatError`; a broken row is reported and the others come.
 * Rows are built anew from the fields that are known, so that nothing else of the file passes.
 */
export async function readBackup(file: Blob, article: v.GenericSchema<unknown, Article>): Promise<Backup> {
  const parsed = await parse(file);
  const head = v.safeParse(HeadSchema, parsed);
  if (!head.success) throw new FormatError('other-format');
  const { version, madeAt, articles } = head.output;
  if (version > VERSION) throw new FormatError('newer-version');
  const broken: BrokenRow[] = [];
  const soundOf = <Item>(items: unknown[], schema: v.GenericSchema<unknown, Item>, where: string) =>
    items.flatMap((raw, i) => {
      const item = v.safeParse(schema, raw);
      if (item.success) return [item.output];
      broken.push({ title: titleIn(raw), reason: reasonOf(item.issues[0], `${where}.${i}`) });
      return [];
    });
  const rows = soundOf(articles, rowSchema(article), 'articles');
  const rest = v.safeParse(RestSchema, parsed);
  if (!rest.success) throw new FormatError('broken');
  const part = <Part extends keyof BackupRest>(name: Part) =>
    soundOf<BackupRest[Part][number]>(rest.output[name] ?? [], REST_SCHEMAS[name], name);
  return {
    madeAt,
    rows,
    rest: {
      readingList: part('readingList'),
      pinnedTags: part('pinnedTags'),
      sitesOff: part('sitesOff'),
      known: part('known'),
      encounters: part('encounters'),
      termbases: part('termbases'),
    },
    broken,
  };
}

function reasonOf({ path, message }: v.BaseIssue<unknown>, place: string): string {
  return `${[place, ...(path ?? []).map(({ key }) => String(key))].join('.')}: ${message}`;
}
