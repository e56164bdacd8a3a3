/** `npm test`: builds, checks, unit tests, both browsers. Its last lines name what failed, and count all of it. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { answerHelp } from './arguments';
import { ensureBrowsers } from './browsers';
import { check } from './check';
import { build, ROOT, run } from './run';

const RESULTS = '.vitest/results.json';

interface Outcome {
  passed: number;
  skipped: number;
  /** A line each. */
  failures: string[];
}

/** What is read here of Vitest's report in JSON. */
interface Report {
  numPassedTests: number;
  numPendingTests: number;
  testResults: FileReport[];
}
interface FileReport {
  name: string;
  status: 'passed' | 'failed';
  /** Why the file could not be loaded, or nothing. */
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

const firstLine = (text = '') => text.split('\n', 1)[0];

function failuresOf({ name, status, message, assertionResults }: FileReport): string[] {
  const file = relative(ROOT, name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && tests.length === 0) return [`${file}: ${firstLine(message)}`];
  return tests.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`);
}

/** Runs the tests of one configuration; a run that ends without results counts as one failure. */
async function vitest(config: string): Promise<Outcome> {
  rmSync(`${ROOT}/${RESULTS}`, { force: true });
  const code = await run('npx', [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(`${ROOT}/${RESULTS}`, 'utf8')) as Report;
    const failures = report.testResults.flatMap(failuresOf);
    if (code !== 0 && failures.length === 0) failures.push(`${config}: ended with ${code}`);
    return { passed: report.numPassedTests, skipped: report.numPendingTests, failures };
  } catch {
    return { passed: 0, skipped: 0, failures: [`${config}: ended without results`] };
  }
}

answerHelp('npm test', 0);
mkdirSync(`${ROOT}/.vitest`, { recursive: true });
const total: Outcome = { passed: 0, skipped: 0, failures: [] };
const add = ({ passed, skipped, failures }: Outcome) => {
  total.passed += passed;
  total.skipped += skipped;
  total.failures.push(...failures);
};
const addOne = (what: string, well: boolean) => add({ passed: Number(well), skipped: 0, failures: well ? [] : [what] });

const isBuilt = await build(['production', 'development']);
addOne('build', isBuilt);
if (isBuilt) {
  for (const { name, well } of await check()) addOne(`check: ${name}`, well);
  add(await vitest('vitest.config.ts'));
  if (await ensureBrowsers()) add(await vitest('vitest.e2e.config.ts'));
  else addOne('browsers: none could be installed', false);
}

if (total.skipped > 0) console.log(`${total.skipped} skipped (they say why above)`);
for (const failure of total.failures) console.log(`failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failures.length} failed`);
process.exitCode = total.failures.length > 0 ? 1 : 0;
