import { readFile, rename, writeFile } from 'node:fs/promises';
import { type Issue, TermbaseRefused } from '@/lib/formats/termbase/issues';
import { describeIssue } from '@/lib/formats/termbase/messages';
import { readTermbase, sourceOf, type TermbaseSource } from '@/lib/formats/termbase/read';
import { TARGETS, type TermbaseTarget, writeTermbase } from '@/lib/formats/termbase/write';
import { callerPath, optionsIn } from '../arguments';

const SOURCES: Record<string, TermbaseSource> = {
  json: 'json',
  tbx: 'tbx',
  'tbx-dca': 'tbx',
  'tbx-dct': 'tbx',
  csv: 'text',
  tsv: 'text',
  omegat: 'text',
  anki: 'text',
  xlsx: 'xlsx',
};
const ENDINGS: Record<string, TermbaseTarget> = {
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  tbx: 'tbx-dca',
  txt: 'omegat',
  utf8: 'omegat',
};

const print = (file: string, issue: Issue) => {
  const place = issue.line === null ? file : `${file}:${issue.line}`;
  console.error(`${place}: ${issue.severity}: ${describeIssue(issue, 'en')}`);
};

/** The format named, or the one of the ending; `null` for none known. */
export function targetOf(name: string | undefined, file: string): TermbaseTarget | null {
  if (name === 'tbx') return 'tbx-dca';
  const format = name ?? ENDINGS[/\.(\w+)$/u.exec(file.toLowerCase())?.[1] ?? ''];
  return TARGETS.find((target) => target === format) ?? null;
}

/**
 * `convert IN OUT [--from FORMAT] [--to FORMAT]`: the import's report on standard error, the file whole or not at all.
 * Resolves to the exit code.
 */
export async function convert(args: string[]): Promise<number> {
  const usage = 'npm run --silent glossary -- convert IN OUT [--from FORMAT] [--to FORMAT]';
  const { values, positionals } = optionsIn(args, { from: { type: 'string' }, to: { type: 'string' } }, usage);
  const [input, output] = positionals;
  if (!input || !output || positionals.length > 2) {
    console.error(`usage: ${usage}`);
    return 2;
  }
  const target = targetOf(values.to, output);
  if (!target) {
    console.error(`${output}: give --to ${TARGETS.join('|')}`);
    return 2;
  }
  if (values.from !== undefined && !SOURCES[values.from]) {
    console.error(`--from is one of ${Object.keys(SOURCES).join(', ')}`);
    return 2;
  }
  try {
    const bytes = new Uint8Array(await readFile(callerPath(input)));
    const source = SOURCES[values.from ?? ''] ?? sourceOf(input, bytes);
    const { termbase, issues, issueCount } = await readTermbase(bytes, source);
    for (const issue of issues) print(input, issue);
    if (issueCount > issues.length) console.error(`${input}: ${issueCount - issues.length} more`);
    const path = callerPath(output);
    await writeFile(`${path}.part`, writeTermbase(termbase, target));
    await rename(`${path}.part`, path);
    console.error(`${input}: ${termbase.concepts.length} concepts written to ${output}`);
    return 0;
  } catch (error) {
    if (error instanceof TermbaseRefused) for (const issue of [...error.found, error.issue]) print(input, issue);
    else console.error(`${input}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
