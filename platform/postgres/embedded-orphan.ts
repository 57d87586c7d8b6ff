import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Stops a PostgreSQL that still serves `dataFolder` because the process that started it was killed. A stale
 * postmaster.pid whose number now belongs to some other program is removed, and that program left alone.
 */
export async function stopOrphan(dataFolder: string, log: (line: string) => void): Promise<void> {
  const pid = readPostmasterPid(dataFolder);
  if (pid === undefined || !isAlive(pid)) return;
  if (!servesFolder(pid, dataFolder)) {
    rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
    return;
  }
  log(`stopping the PostgreSQL (pid ${pid}) that an earlier, killed process left behind`);
  await stopProcess(pid);
}

/** Fast shutdown, then immediate (recovered from the log at the next start), then the kernel's. */
export async function stopProcess(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (!isAlive(pid)) return;
      await sleep(20);
    }
  }
  throw new Error(`PostgreSQL (pid ${pid}) does not stop`);
}

/** True while the process exists and is not a zombie waiting to be reaped. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

export function readPostmasterPid(dataFolder: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A postmaster's working directory is its data folder; without /proc (macOS) its pid file is believed. */
function servesFolder(pid: number, dataFolder: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
  } catch {
    return false;
  }
}
