/** `npm run bench [-- NAME …]`: speed and memory beside the peers in one run, as ratios; `--json` for the figures. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { answerHelp } from './arguments';
import { ROOT } from './run';

const all = globSync('tests/bench/*.ts', { cwd: ROOT }).map((file) => basename(file, '.ts'));
answerHelp(`npm run bench -- [${all.join('|')}] [--json]; behind library: numbers of articles`);
const args = process.argv.slice(2);
const names = args.filter((arg) => all.includes(arg));
for (const name of names.length > 0 ? names : all) {
  const { run } = (await import(`../tests/bench/${name}.ts`)) as { run(args: string[]): Promise<void> };
  await run(args.filter((arg) => !names.includes(arg)));
}
