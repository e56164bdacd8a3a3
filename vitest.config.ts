import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: { testTimeout: 30_000, include: ['tests/unit/**/*.test.{ts,tsx}'] },
});
