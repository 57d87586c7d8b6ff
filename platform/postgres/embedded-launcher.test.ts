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
