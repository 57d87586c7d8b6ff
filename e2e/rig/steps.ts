import { test } from 'vitest';

/** Tests that build on one another: after the first that fails the rest is skipped instead of failing slowly. */
export function createSteps(): (name: string, run: () => unknown) => void {
  let broken: string | undefined;
  return (name, run) =>
    test(name, async ({ skip }) => {
      skip(broken !== undefined, `not reached: "${broken}" failed`);
      broken = name;
      await run();
      broken = undefined;
    });
}
