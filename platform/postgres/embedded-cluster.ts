import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './embedded-binaries.ts';
import type { Launcher } from './embedded-launcher.ts';

export const embeddedUser = 'safar';

/**
 * Makes the database cluster in `folder` when there is none yet. It is made under another name and renamed when
 * complete, so that a kill in the middle leaves nothing half-made to trip over. Collation is by code point,
 * character classes are Unicode's, both built into PostgreSQL, so that no locale of the machine matters; lists
 * that people read are ordered by ICU collations named in the query.
 */
export async function ensureCluster(
  folder: string,
  password: string,
  binaries: PostgresBinaries,
  launcher: Launcher,
): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const unfinished = `${folder}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  if (readdirSync(folder).length > 0)
    throw new Error(`${folder} is neither empty nor a PostgreSQL data folder`);
  mkdirSync(unfinished, { mode: 0o700 });
  const secrets = mkdtempSync(join(tmpdir(), 'safar-init-'));
  const passwordFile = join(secrets, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const path of [unfinished, secrets, passwordFile]) give(path, launcher);
  const command = launcher.named(binaries.initdb, [
    `--pgdata=${unfinished}`,
    `--username=${embeddedUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--set=shared_buffers=16MB',
    '--set=max_connections=20',
    '--set=dynamic_shared_memory_type=posix',
    '--no-instructions',
  ]);
  try {
    const { file, args, ...identity } = command;
    await promisify(execFile)(file, args, { ...identity, cwd: unfinished, env: plainEnvironment() });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const detail = (error as { stderr?: string }).stderr ?? String(error);
    throw new Error(`PostgreSQL's initdb failed: ${detail.trim()}`, { cause: error });
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
  renameSync(unfinished, folder);
}

/** Hands a path to the user PostgreSQL runs as. */
export function give(path: string, launcher: Launcher): void {
  if (launcher.owner) chownSync(path, launcher.owner.uid, launcher.owner.gid);
}

/** Nothing of the caller's environment (PGDATA, LC_*, …) may leak into the server. */
export function plainEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
