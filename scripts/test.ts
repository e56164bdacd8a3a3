/** `npm test`: builds, checks, unit tests, both browsers. The last line counts all of it. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { answerHelp } from './arguments';
import { ensureBrowsers } from './browsers';
import { check } from './check';
import { build, ROOT, run } from './run';

const RESULTS = '.vitest/results.json';

/** Runs the tests of one configuration; a run that ends without results counts as one failure. */
async function vitest(config: string): Promise<{ passed: number; failed: number; skipped: number }> {
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
    const {
      numPassedTests: passed,
      numFailedTests,
      numPendingTests: skipped,
      success,
    } = JSON.parse(readFileSync(`${ROOT}/${RESULTS}`, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      success: boolean;
    };
    // A file that cannot even be loaded fails without a failed test.
    const failed = numFailedTests || (code !== 0 || !success ? 1 : 0);
    return { passed, failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

answerHelp('npm test', 0);
mkdirSync(`${ROOT}/.vitest`, { recursive: true });
const counts = { passed: 0, failed: 0, skipped: 0 };
const add = (more: { passed: number; failed: number; skipped?: number }) => {
  counts.passed += more.passed;
  counts.failed += more.failed;
  counts.skipped += more.skipped ?? 0;
};

if (await build(['production', 'development'])) {
  add({ passed: 1, failed: 0 });
  add(await check());
  add(await vitest('vitest.config.ts'));
  if (await ensureBrowsers()) add(await vitest('vitest.e2e.config.ts'));
  else add({ passed: 0, failed: 1 });
} else add({ passed: 0, failed: 1 });

if (counts.skipped > 0) console.log(`${counts.skipped} skipped (they say why above)`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
