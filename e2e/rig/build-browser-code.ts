import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Vitest's global setup: the admin app and the visitor's page are built when their sources are newer. */
export function setup(): void {
  const bootstrap = join(import.meta.dirname, '../../scripts/bootstrap.mjs');
  const { status } = spawnSync(process.execPath, [bootstrap, 'prepare'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The browser code could not be built.');
}
