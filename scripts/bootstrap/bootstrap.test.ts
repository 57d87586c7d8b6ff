import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const scratch = `.cache/bootstrap-test-${process.pid}`;
afterAll(() => {
  rmSync(join(root, scratch), { recursive: true, force: true });
  rmSync(join(root, '.cache', `${inputs.name}.fresh.json`), { force: true });
});

interface Inputs {
  readonly name: string;
  readonly folders: readonly string[];
  readonly leaveOut?: (path: string) => boolean;
}
interface Freshness {
  fingerprint(inputs: Inputs): unknown;
  isFresh(inputs: Inputs): boolean;
  remember(inputs: Inputs, digests: unknown): void;
}
const inputs: Inputs = {
  name: `bootstrap-test-${process.pid}`,
  folders: [scratch],
  leaveOut: path => path.endsWith('.test.ts'),
};

function bootstrap(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/bootstrap.mjs'), ...args], {
    encoding: 'utf8',
    cwd: root,
  });
}

describe('npm scripts', () => {
  test('a command’s JSON is all there is on stdout, and its exit code comes through', () => {
    const good = bootstrap(
      'safar',
      'stats',
      'nps',
      '--promoters',
      '60',
      '--passives',
      '25',
      '--detractors',
      '15',
      '--json',
    );
    expect(JSON.parse(good.stdout)).toBeTypeOf('object');
    expect(good.status).toBe(0);
    const bad = bootstrap('safar', 'stats', 'nps', '--no-such-option', '--json');
    expect(JSON.parse(bad.stdout)).toMatchObject({ error: { code: 'usage' } });
    expect(bad.status).toBe(2);
  });

  test('an unknown program names the known ones', () => {
    const { status, stderr, stdout } = bootstrap('nonsense');
    expect(status).toBe(1);
    expect(stderr).toContain('start, dev, test');
    expect(stdout).toBe('');
  });
});

test('built things are stale when a content changes, not when only a time does', async () => {
  const module = './freshness.mjs';
  const { fingerprint, isFresh, remember } = (await import(module)) as Freshness;
  const file = join(root, scratch, 'a.ts');
  mkdirSync(join(root, scratch, 'inner'), { recursive: true });
  writeFileSync(file, 'one');
  expect(isFresh(inputs)).toBe(false);
  remember(inputs, fingerprint(inputs));
  expect(isFresh(inputs)).toBe(true);
  utimesSync(file, 1, 1);
  expect(isFresh(inputs)).toBe(true);
  writeFileSync(join(root, scratch, 'inner', 'b.test.ts'), 'left out');
  expect(isFresh(inputs)).toBe(true);
  writeFileSync(file, 'two');
  expect(isFresh(inputs)).toBe(false);
  writeFileSync(file, 'one');
  expect(isFresh(inputs)).toBe(true);
  writeFileSync(join(root, scratch, 'inner', 'b.ts'), '');
  expect(isFresh(inputs)).toBe(false);
});
