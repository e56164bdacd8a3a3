import * as v from 'valibot';
import type { Article } from '@/lib/model/article';
import type { BackupRow } from '@/lib/model/kept';
import { FormatError } from '../format-error';
import { rowSchema } from './schema';

const FORMAT = 'chu-giai-backup';
const VERSION = 1;
/** Bytes; some 50,000 articles with their versions, and still one string. */
const MAX_BYTES = 400_000_000;

/**
 * Writes a backup piece by piece, one row a line, so that a library of any size passes through little memory. The
 * pieces are the parts of a `Blob`.
 */
export async function* writeBackup(rows: AsyncIterable<BackupRow>, madeAt: Date): AsyncGenerator<string> {
  yield `{"format":"${FORMAT}","version":${VERSION},"madeAt":"${madeAt.toISOString()}","articles":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** A row that was left out. */
export interface BrokenRow {
  /** Number of the row, from 1. */
  row: number;
  /** The title, as far as it can be read. */
  title: string | null;
  /** Where and what: `versions.0.content.blocks: …`. */
  reason: string;
}

export interface Backup {
  madeAt: string;
  rows: BackupRow[];
  broken: BrokenRow[];
}

const HeadSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.string(),
  articles: v.array(v.unknown()),
});

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
  const head = v.safeParse(HeadSchema, await parse(file));
  if (!head.success) throw new FormatError('other-format');
  if (head.output.version > VERSION) throw new FormatError('newer-version');
  const schema = rowSchema(article);
  const backup: Backup = { madeAt: head.output.madeAt, rows: [], broken: [] };
  head.output.articles.forEach((raw, i) => {
    const row = v.safeParse(schema, raw);
    if (row.success) {
      backup.rows.push(row.output);
      return;
    }
    const [issue] = row.issues;
    const where = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
    backup.broken.push({ row: i + 1, title: titleIn(raw), reason: `${where}: ${issue.message}` });
  });
  return backup;
}
