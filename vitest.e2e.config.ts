import { defineConfig } from 'vitest/config';

/** Journeys of a real browser over the built app: `npx vitest run -c vitest.e2e.config.ts`. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    // Each file has a Safar and a browser of its own; a journey waits for its page half of the time.
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['e2e/rig/build-browser-code.ts', 'platform/testkit/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
});
