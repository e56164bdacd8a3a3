/** `npm run bench [-- NAME …]`: speed and memory beside the peers in one run, as ratios; `--json` for the figures. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { answerHelp, endWithUsage } from './arguments';
import { ROOT } from './run';

const all = globSync('tests/bench/*.ts', { cwd: ROOT }).map((file) => basename(file, '.ts'));
const USAGE = `npm run bench -- [${all.join('|')} … [WORD…]] [--json]; words: numbers of articles, a browser, parts of pages' names`;
answerHelp(USAGE);
const args = process.argv.slice(2);
const names = args.filter((arg) => all.includes(arg));
if (names.length === 0 && args.some((arg) => arg !== '--json')) endWithUsage(USAGE);
for (const name of names.length > 0 ? names : all) {
  const { run } = (await import(`../tests/bench/${name}.ts`)) as { run(args: string[]): Promise<void> };
  await run(args.filter((arg) => !names.includes(arg)));
}
