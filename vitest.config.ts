import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    // A property test that finds nothing in a second is a good one; the slowest machine of the matrix needs ten times that.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The command runs as a process of its own in its tests, where this does not count.
      // So does the page of the report, in a browser.
      exclude: ['src/cli/**', 'src/files/**', 'src/page/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 98, functions: 98, branches: 92, statements: 97 },
    },
  },
})
