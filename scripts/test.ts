/** `npm test [-- paths]`: the checks, then every test, then the browser journeys; the last line counts them. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checks } from './check.ts';
import { runSteps } from './run-steps.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const vitest = 'node_modules/vitest/vitest.mjs';
const paths = process.argv.slice(2);
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

if (paths.length > 0) {
  add(await tests('tests', ['run', ...paths]));
} else {
  for (const result of await runSteps(checks))
    add({ passed: Number(result.passed), failed: Number(!result.passed), skipped: 0 });
  add(await tests('tests', ['run']));
  add(await tests('browser', ['run', '--config', 'vitest.e2e.config.ts']));
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function add(counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

/** A run that ends badly without naming a failed test (a worker died, a file did not load) counts as one failure. */
async function tests(name: string, args: readonly string[]): Promise<Counts> {
  mkdirSync('.cache', { recursive: true });
  const report = `.cache/${name}.json`;
  rmSync(report, { force: true });
  const code = await run([
    vitest,
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = result;
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run(args: readonly string[]): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', code => resolve(code ?? 1));
  });
}
