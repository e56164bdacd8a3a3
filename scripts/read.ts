import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Engine } from '@/lib/app/engine';
import { printPage } from '@/lib/formats/printed';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { callerPath } from './arguments';
import { parsePage } from './dom';
import { load } from './load';

interface Task {
  /** As it was given, for the printed row. */
  file: string;
  path: string;
  url: string | null;
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, manifest: { type: 'string' } },
  allowPositionals: true,
});

async function tasks(): Promise<Task[]> {
  const own = positionals.map((file) => ({ file, path: callerPath(file), url: null }));
  if (!values.manifest) return own;
  const manifest = callerPath(values.manifest);
  const rows = (await readFile(manifest, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return [
    ...rows.map((line) => {
      const { file, url } = JSON.parse(line) as { file: string; url: string | null };
      return { file, path: resolve(dirname(manifest), file), url: url ?? null };
    }),
    ...own,
  ];
}

if (!existsSync(new URL('../public/data/glossary.bin', import.meta.url))) await import('./compile-data');
const engine = new Engine(load);
let failed = false;
for (const { file, path, url } of await tasks()) {
  try {
    const page = parsePage(await readFile(path), url);
    const { verdict, article } = await readPage(page.document, {
      url: page.url,
      site: siteOf(page.url),
    });
    const answer = article && verdict.article ? await engine.read(article) : null;
    const row = printPage(file, page.url, verdict, answer && article, answer);
    console.log(values.json ? JSON.stringify(row) : JSON.stringify(row, null, 2));
  } catch (error) {
    failed = true;
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
  }
}
process.exitCode = failed ? 1 : 0;
