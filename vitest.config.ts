import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Code that keeps nothing and asks nothing of a browser: a worker loads it once for all of its tests, not for each file. */
const PURE =
  'tests/unit/{anchoring,formats,glossary,i18n,outlets,page,pages,places,protocol,reading,text}/**/*.test.{ts,tsx}';

const project = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [WxtVitest()],
  test: { testTimeout: 30_000, ...test },
});

export default defineConfig({
  test: {
    projects: [
      project({ name: 'pure', include: [PURE], isolate: false, restoreMocks: true }),
      project({ name: 'others', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [PURE] }),
    ],
  },
});
