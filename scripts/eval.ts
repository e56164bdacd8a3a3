/** Our scores on a corpus with gold, beside the peers'. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { answerHelp, endWithUsage } from './arguments';
import { ROOT } from './run';

const all = globSync('tests/eval/*.ts', { cwd: ROOT }).map((file) => basename(file, '.ts'));
const USAGE = `npm run --silent eval -- ${all.join('|')} DIR`;
answerHelp(USAGE);
const [name = '', ...args] = process.argv.slice(2);
if (!all.includes(name)) endWithUsage(USAGE);
const { run } = (await import(`../tests/eval/${name}.ts`)) as { run(args: string[]): Promise<void> };
await run(args);
