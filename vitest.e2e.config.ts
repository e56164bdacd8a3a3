import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that take long; where nothing was measured yet the longest files begin. */
const SLOW = ['samples', 'seed', 'library-kills', 'pictures'].map((name) => `${name}.test.ts`);

/** Begins with what takes long, as else it would run on alone when all others are done. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => SLOW.includes(basename(moduleId));
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // Long, as only a failure waits for it: four browsers share what processor there is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    globalSetup: 'tests/e2e/driver/used-profile.ts',
    sequence: { sequencer: SlowFirst },
  },
});
