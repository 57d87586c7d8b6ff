/** `npm test [-- paths]`: the checks, then every test, then the browser journeys; the last line counts them. */
import { checks } from './check.ts';
import { runSteps } from './run-steps.ts';
import { runVitest, type TestCounts } from './run-vitest.ts';

const paths = process.argv.slice(2);
const results: TestCounts[] = [];

if (paths.length > 0) {
  results.push(await runVitest('tests', ['run', ...paths]));
} else {
  for (const { name, passed } of await runSteps(checks))
    results.push({
      passed: Number(passed),
      failed: Number(!passed),
      skipped: 0,
      failures: passed ? [] : [name],
      unsteady: [],
    });
  results.push(await runVitest('tests', ['run']));
  results.push(await runVitest('browser', ['run', '--config', 'vitest.e2e.config.ts']));
}

const sum = (of: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[of], 0);
const unsteady = results.flatMap(result => result.unsteady);
for (const line of unsteady) process.stdout.write(`\npassed only when run once more: ${line}`);
for (const line of results.flatMap(result => result.failures)) process.stdout.write(`\nfailed: ${line}`);
const notes = [
  sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '',
  unsteady.length > 0 ? `, ${unsteady.length} of those that passed only when run once more` : '',
];
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${notes.join('')}\n`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
