import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPostgresBinaries, type PostgresBinaries } from './embedded-binaries.ts';
import { ensureCluster, give } from './embedded-cluster.ts';
import { chooseLauncher } from './embedded-launcher.ts';

const asRoot = test.runIf(process.getuid?.() === 0);
let closed: string;

beforeAll(() => {
  closed = mkdtempSync(join(tmpdir(), 'safar-closed-'));
  chmodSync(closed, 0o700);
});
afterAll(() => rmSync(closed, { recursive: true, force: true }));

/** As after `git clone` into /root, with umask 077 when asked. */
function closedBinaries(name: string, privateFiles: boolean): PostgresBinaries {
  const home = join(closed, name);
  cpSync(findPostgresBinaries().home, home, { recursive: true, verbatimSymlinks: true });
  if (privateFiles) spawnSync('chmod', ['-R', 'go-rwx', home]);
  return { home, postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') };
}

asRoot.each([false, true])(
  'root can make a cluster where nobody may not go (private files: %s)',
  async isPrivate => {
    const binaries = closedBinaries(`native-${isPrivate}`, isPrivate);
    const folder = join(closed, `data-${isPrivate}`, 'postgres');
    mkdirSync(folder, { recursive: true });
    const launcher = chooseLauncher(binaries, folder);
    give(folder, launcher);
    await ensureCluster(folder, 'a password', binaries, launcher);
    expect(existsSync(join(folder, 'PG_VERSION'))).toBe(true);
  },
);

asRoot('the capability it keeps is the one it needs, and no other', () => {
  const folder = join(closed, 'data', 'postgres');
  mkdirSync(folder, { recursive: true });
  chownSync(folder, 65534, 65534);
  const { file, args } = chooseLauncher(closedBinaries('native', false), folder).command('/bin/cat', [
    '/proc/self/status',
  ]);
  const status = spawnSync(file, args, { encoding: 'utf8' }).stdout;
  expect(/^Uid:\s+(.*)$/m.exec(status)?.[1]).toBe(['65534', '65534', '65534', '65534'].join('\t'));
  // CAP_DAC_READ_SEARCH is bit 2: it may walk and read, not write.
  expect(/^CapEff:\s+(\w+)$/m.exec(status)?.[1]).toBe('0000000000000004');
  expect(/^CapPrm:\s+(\w+)$/m.exec(status)?.[1]).toBe('0000000000000004');
});

test('the usual case needs no capability at all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-open-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'postgres');
  mkdirSync(data);
  const launcher = chooseLauncher(findPostgresBinaries(), data);
  // Where this repository itself lies in a closed folder, as under /root, it does need one.
  const expected = launcher.owner ? ['/bin/cat', 'setpriv'] : ['/bin/cat'];
  expect(expected).toContain(launcher.command('/bin/cat', []).file);
  rmSync(folder, { recursive: true });
});

asRoot('a number without a user can make a cluster and run it', ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-number-'));
  chownSync(folder, 12_345, 12_345);
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))});
    const postgres = await startEmbeddedPostgres({ folder: ${JSON.stringify(join(folder, 'data', 'postgres'))} });
    console.log('runs as', process.getuid());
    await postgres.stop();`;
  const asNumber = (...command: string[]) =>
    spawnSync('setpriv', ['--reuid=12345', '--regid=12345', '--clear-groups', ...command], {
      encoding: 'utf8',
      cwd: folder,
    });
  if (asNumber('unshare', '--user', 'test', '-r', import.meta.filename).status !== 0) {
    skip('this machine has no user namespaces, or the repository lies in a closed folder');
  }
  const { stdout, stderr } = asNumber(process.execPath, '--input-type=module', '-e', script);
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  expect(stdout).toContain('runs as 12345');
});
