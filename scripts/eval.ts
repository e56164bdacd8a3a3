/** Our scores on a corpus with gold, beside the peers'. */
import { globSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { answerHelp, callerPath, endWith, endWithUsage } from './arguments';
import { ROOT } from './run';

const all = globSync('tests/eval/*.ts', { cwd: ROOT }).map((file) => basename(file, '.ts'));
const USAGE = `npm run --silent eval -- ${all.join('|')} DIR`;
answerHelp(USAGE);
const [name = '', dir, ...flags] = process.argv.slice(2);
if (!all.includes(name) || dir === undefined) endWithUsage(USAGE);
const folder = callerPath(dir);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) endWith(`${folder}: no such folder`);
const { run } = (await import(`../tests/eval/${name}.ts`)) as { run(folder: string, flags: string[]): Promise<void> };
try {
  await run(folder, flags);
} catch (error) {
  // A corpus that lacks a file, or holds other ones, is not for this; whatever else fails is ours.
  if (Object(error).code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  endWith(`${folder} is no corpus for this: ${(error as Error).message}`);
}
