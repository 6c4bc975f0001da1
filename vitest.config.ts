// How the tests run: real parts, each file in its own process, and a last line that says how many tests ran.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: ['default', './test/house/count-reporter.ts'],
  },
});
