/** How the tests run: Node only, no globals, time enough for a real browser on a slow machine. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // CI counts from this file.
    ...(process.env['VITEST_JSON'] && {
      reporters: ['default', 'json'],
      outputFile: { json: process.env['VITEST_JSON'] },
    }),
  },
});
