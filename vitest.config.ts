import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const TESTS = 'tests/unit/**/*.test.{ts,tsx}';
const filesWith = (words: string) => globSync(TESTS).filter((file) => readFileSync(file, 'utf8').includes(words));
/**
 * Tests that put modules of their own in the place of ours; all others have each module once for a worker, not for each
 * file.
 */
const MOCKING = filesWith('vi.mock(');
/** Tests with a window, together, as a worker ends where the next file wants another environment. */
const DRAWING = filesWith('@vitest-environment jsdom');

/** Dexie takes IndexedDB once, as the first file of a worker that loads it does. */
const SETUP = ['fake-indexeddb/auto', 'tests/unit/same-values.ts', 'tests/unit/leave-nothing.ts'];

/** Files that run after those of a lower order. */
const project = (
  groupOrder: number,
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration => ({
  plugins: [WxtVitest()],
  test: { testTimeout: 180_000, restoreMocks: true, setupFiles: SETUP, sequence: { groupOrder }, ...test },
});

export default defineConfig({
  test: {
    // All cores; vitest would leave one to itself, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      project(0, { name: 'mocking', include: MOCKING }),
      project(1, { name: 'drawing', include: DRAWING, exclude: MOCKING, isolate: false }),
      project(2, { name: 'others', include: [TESTS], exclude: [...MOCKING, ...DRAWING], isolate: false }),
    ],
  },
});
