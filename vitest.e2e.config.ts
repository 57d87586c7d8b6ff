import { defineConfig } from 'vitest/config';

/** Journeys of a real browser over the built app: `npx vitest run -c vitest.e2e.config.ts`. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    pool: 'forks',
    maxWorkers: 1,
    globalSetup: ['platform/testkit/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
