import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that put modules of their own in the place of ours; all others have each module once for a worker, not for each file. */
const MOCKING = 'tests/unit/{app,entrypoints}/**/*.test.{ts,tsx}';

const project = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [WxtVitest()],
  test: { testTimeout: 30_000, restoreMocks: true, setupFiles: 'tests/unit/leave-nothing.ts', ...test },
});

export default defineConfig({
  test: {
    // All cores; vitest would leave one to itself, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      project({ name: 'mocking', include: [MOCKING] }),
      project({ name: 'others', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [MOCKING], isolate: false }),
    ],
  },
});
