import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const TESTS = 'tests/unit/**/*.test.{ts,tsx}';
/** Tests that put modules of their own in the place of ours; all others have each module once for a worker, not for each file. */
const MOCKING = globSync(TESTS).filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

/** Dexie takes IndexedDB once, as the first file of a worker that loads it does. */
const SETUP = ['fake-indexeddb/auto', 'tests/unit/leave-nothing.ts'];

const project = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [WxtVitest()],
  test: { testTimeout: 30_000, restoreMocks: true, setupFiles: SETUP, ...test },
});

export default defineConfig({
  test: {
    // All cores; vitest would leave one to itself, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      project({ name: 'mocking', include: MOCKING }),
      project({ name: 'others', include: [TESTS], exclude: MOCKING, isolate: false }),
    ],
  },
});
