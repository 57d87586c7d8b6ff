import { defineConfig } from 'vitest/config';

/** Journeys of a real browser over the built app: `npx vitest run -c vitest.e2e.config.ts`. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    // One Safar and one browser at a time: they share two cores with whatever else runs.
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    globalSetup: ['e2e/rig/build-browser-code.ts', 'platform/testkit/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
