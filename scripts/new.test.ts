import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { generate } from './generate.ts';
import { createKind } from './new.ts';
import { kindFolders, type NewKind } from './new/kind-folders.ts';

/** One change, one folder: proved on a copy of the tree. */
const root = join(import.meta.dirname, '..');
const left = new Set(['node_modules', '.git', '.cache', 'dist', 'data', 'coverage']);
let tree: string;

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'safar-new-'));
  cpSync(root, tree, {
    recursive: true,
    filter: path => !left.has(basename(path)) && (lstatSync(path).isDirectory() || lstatSync(path).isFile()),
  });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  await generate(tree, true);
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

const kinds: readonly (readonly [NewKind, string])[] = [
  ['question', 'dummy-question'],
  ['channel', 'dummy-channel'],
  ['metric', 'dummy-metric'],
  ['language', 'de'],
];

describe.each(kinds)('a new %s', (kind, name) => {
  it('touches its folder and generated registries, nothing else', async () => {
    const before = fingerprints();
    const written = await createKind(tree, kind, name);
    const after = fingerprints();
    const changed = [...after.keys()].filter(path => before.get(path) !== after.get(path));
    const folder = `${kindFolders[kind]}/${name}/`;
    expect([...before.keys()].filter(path => !after.has(path))).toEqual([]);
    expect(changed.filter(path => !path.startsWith(folder) && !path.endsWith('.gen.ts'))).toEqual([]);
    expect(changed.filter(path => path.startsWith(folder)).length).toBeGreaterThan(1);
    expect(changed.some(path => path.endsWith('.gen.ts') && !path.startsWith(folder))).toBe(true);
    expect([...written].sort()).toEqual(changed.sort());
    expect(await generate(tree, false)).toEqual([]);
  });
});

it('finds and mends a stale registry', async () => {
  const registry = join(tree, 'domains/registry.gen.ts');
  const right = readFileSync(registry, 'utf8');
  writeFileSync(registry, `${right}// touched`);
  expect(await generate(tree, false)).toEqual(['domains/registry.gen.ts']);
  expect(readFileSync(registry, 'utf8')).toContain('// touched');
  expect(await generate(tree, true)).toEqual(['domains/registry.gen.ts']);
  expect(readFileSync(registry, 'utf8')).toBe(right);
});

it('leaves a tree that passes the type check', () => {
  const { status, output } = run('node_modules/typescript-native/bin/tsc', '-p', '.');
  expect(output).toBe('');
  expect(status).toBe(0);
}, 120_000);

it('makes kinds that pass their own tests and the suites of their registries', () => {
  const include = [
    ...kinds.map(([kind, name]) => `${kindFolders[kind]}/${name}/**/*.test.ts`),
    'domains/surveys/questions/contract.test.ts',
  ];
  writeFileSync(
    join(tree, 'vitest.kinds.config.ts'),
    `export default ${JSON.stringify({ test: { include } })};`,
  );
  const { status, output } = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'vitest.kinds.config.ts',
  );
  expect(output).toMatch(/Tests .*passed/);
  expect(output).toContain('dummy-question');
  expect(status).toBe(0);
}, 120_000);

test.each([
  ['question', 'nps', /is there already/],
  ['question', 'Star Rating', /is no folder name/],
  ['metric', '../escape', /is no folder name/],
  ['language', 'xx', /is no language/],
  ['language', 'fa', /is there already/],
] as const)('refuses %s %s', async (kind, name, reason) => {
  await expect(createKind(tree, kind, name)).rejects.toThrow(reason);
});

function fingerprints(): Map<string, string> {
  const files = globSync('**/*', { cwd: tree, exclude: path => left.has(basename(path)) }).filter(path =>
    lstatSync(join(tree, path)).isFile(),
  );
  return new Map(
    files.map(path => [
      path,
      createHash('sha1')
        .update(readFileSync(join(tree, path)))
        .digest('hex'),
    ]),
  );
}

/** Runs a script of node_modules in the copy. */
function run(...args: string[]): { status: number; output: string } {
  try {
    return {
      status: 0,
      output: execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}
