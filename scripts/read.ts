import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Engine } from '@/lib/app/engine';
import { printPage } from '@/lib/formats/printed';
import { en } from '@/lib/i18n/reader/en';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { answerHelp, callerPath, endWithUsage, linesOf, optionsIn, readGiven } from './arguments';
import { parsePage } from './dom';
import { load } from './load';

interface Task {
  /** As it was given, for the printed row. */
  file: string;
  path: string;
  url: string | null;
}

const USAGE = 'npm run --silent read -- --json [--manifest FILE.jsonl] [FILE…]';
answerHelp(USAGE);
const OPTIONS = { json: { type: 'boolean' }, manifest: { type: 'string' } } as const;
const { values, positionals } = optionsIn(process.argv.slice(2), OPTIONS, USAGE);
if (!values.manifest && positionals.length === 0) endWithUsage(USAGE);

interface BrokenRow {
  file: string;
  error: string;
}

/** A row of a manifest; what is wrong with it instead, under the row's place. */
function taskOf(line: string, at: number, manifest: string): Task | BrokenRow {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { file: `${values.manifest}:${at + 1}`, error: 'not a row of JSON' };
  }
  const { file, url } = Object(row) as { file?: unknown; url?: unknown };
  if (typeof file !== 'string') return { file: `${values.manifest}:${at + 1}`, error: 'a row without a file' };
  return { file, path: resolve(dirname(manifest), file), url: typeof url === 'string' && url !== '' ? url : null };
}

function tasks(): (Task | BrokenRow)[] {
  const own = positionals.map((file) => ({ file, path: callerPath(file), url: null }));
  if (!values.manifest) return own;
  const manifest = callerPath(values.manifest);
  return [
    ...readGiven(values.manifest, linesOf).flatMap((line, at) => (line.trim() ? [taskOf(line, at, manifest)] : [])),
    ...own,
  ];
}

/** The printed row of one page; says on standard error why one is no article. Rejects where the page cannot be had or read. */
async function rowOf({ file, path, url }: Task): Promise<unknown> {
  const page = parsePage(await readFile(path), url);
  const { verdict, article } = readPage(page.document, { url: page.url, site: siteOf(page.url) });
  // Standard output is for the rows alone.
  if (!verdict.article) console.error(`${file}: ${en[`refusal.${verdict.why}`]}`);
  const answer = article && verdict.article ? await engine.read(article) : null;
  return printPage(file, page.url, verdict, answer && article, answer);
}

/** A row as JSON, without the separators at which some readers of lines end one, too. */
const onOneLine = (row: unknown) =>
  JSON.stringify(row).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const engine = new Engine(load);
let failed = false;
for (const task of tasks()) {
  const row =
    'error' in task
      ? task
      : await rowOf(task).catch((error: unknown) => ({
          file: task.file,
          error: error instanceof Error ? error.message : String(error),
        }));
  failed ||= 'error' in Object(row);
  console.log(values.json ? onOneLine(row) : JSON.stringify(row, null, 2));
}
process.exitCode = failed ? 1 : 0;
