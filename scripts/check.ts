/** `npm run check`: what CI runs first. Every step runs even when an earlier one failed; all failures are shown. */
import { runSteps, type Step } from './run-steps.ts';

export const checks: readonly Step[] = [
  { name: 'registries', command: ['scripts/generate.ts', '--check'] },
  { name: 'types', command: ['node_modules/typescript-native/bin/tsc', '-p', '.'] },
  { name: 'lint', command: ['node_modules/oxlint/bin/oxlint', '--quiet'] },
  {
    name: 'boundaries',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'app',
      'platform',
      'domains',
      'languages',
      'ui',
      'web',
      'widget',
      'bench',
    ],
  },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js'] },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
];

if (import.meta.main) {
  const failed = (await runSteps(checks)).filter(result => !result.passed);
  process.stdout.write(`${checks.length - failed.length} passed, ${failed.length} failed\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
