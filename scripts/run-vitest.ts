import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, a line each: a long log may be cut before them. */
  readonly failures: readonly string[];
  /** What failed beside others and passed when its file ran once more, alone: a line each. */
  readonly unsteady: readonly string[];
}

/** Vitest's report of a run, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/**
 * Runs tests; what fails is shown, and its files run once more, one at a time. A test that passes only then is named:
 * something in it depends on how busy the machine is, and that is to be mended, but it is no fault of the change.
 */
export async function runVitest(name: string, args: readonly string[]): Promise<TestCounts> {
  const first = await once(name, args);
  if (first.files.length === 0) return { ...first, unsteady: [] };
  process.stdout.write(`\nOnce more, one at a time: ${first.files.join(' ')}\n`);
  const again = await once(`${name}-again`, [...withoutPaths(args), ...first.files, '--maxWorkers=1']);
  const unsteady = first.failures.filter(line => !again.failures.some(other => sameTest(line, other)));
  const mended = again.failed === 0 ? first.failed : Math.max(0, first.failed - again.failed);
  return {
    passed: first.passed + mended,
    failed: again.failed,
    skipped: first.skipped,
    failures: again.failures,
    unsteady,
  };
}

/** `run` and its options, without the paths that were asked for. */
function withoutPaths(args: readonly string[]): string[] {
  const at = args.indexOf('--config');
  return at < 0 ? ['run'] : ['run', '--config', args[at + 1] ?? ''];
}

function sameTest(one: string, other: string): boolean {
  return one.split(' → ', 1)[0] === other.split(' → ', 1)[0];
}

interface Once extends Omit<TestCounts, 'unsteady'> {
  /** Files with a failure, to be run again. */
  readonly files: readonly string[];
}

/** A run that ends badly without naming a failed test (a worker died) counts as one failure. */
async function once(name: string, args: readonly string[]): Promise<Once> {
  mkdirSync('.cache', { recursive: true });
  const report = `.cache/${name}.json`;
  rmSync(report, { force: true });
  const code = await vitest([
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = result;
    const { failures, files } = failuresIn(result);
    const failed = Math.max(numFailedTests, failures.length);
    if (code !== 0 && failed === 0) return { passed, failed: 1, skipped, failures: [name], files: [] };
    return { passed, failed, skipped, failures, files };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: no report`], files: [] };
  }
}

function failuresIn({ testResults }: Report): { failures: string[]; files: string[] } {
  const failures: string[] = [];
  const files: string[] = [];
  for (const { name, message = '', assertionResults } of testResults) {
    const file = relative('.', name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of failed)
      failures.push(`${file}: ${fullName} → ${firstLine(failureMessages?.[0] ?? '')}`);
    // A file that did not load, or whose beforeAll failed, names no test.
    if (failed.length === 0 && message) failures.push(`${file} → ${firstLine(message)}`);
    if (failed.length > 0 || message) files.push(file);
  }
  return { failures, files };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function vitest(args: readonly string[]): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', code => resolve(code ?? 1));
  });
}
