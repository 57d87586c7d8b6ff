import { defineConfig } from 'vitest/config';

/** Unit, property and HTTP tests. Journeys of a real browser are e2e/'s own. */
export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'dist/**', 'data/**', 'e2e/**', '.cache/**'],
    // The embedded ClickHouse engine wants a process of its own for each data folder.
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['platform/testkit/global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
