// How the tests run: real parts, each file in its own process, and a last line that says how many tests ran.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Many tests wait for processes, servers and clocks more than they compute.
    maxWorkers: 4,
    // Says that a test hangs, and nothing about speed: machines differ.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/house/count-reporter.ts'],
  },
});
