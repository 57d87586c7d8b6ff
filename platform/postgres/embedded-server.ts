import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { plainEnvironment } from './embedded-cluster.ts';
import type { LaunchCommand } from './embedded-launcher.ts';

export type Log = (line: string) => void;

/** Starts one server process on `folder`; the command carries the program, the user and the settings. */
export function spawnServer(command: LaunchCommand, folder: string): ChildProcess {
  const { file, args, ...identity } = command;
  return spawn(file, args, {
    ...identity,
    cwd: folder,
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its own group: Ctrl-C in the terminal must reach it through us, after the app has let go of it.
    detached: true,
  });
}

/**
 * Resolves when the server says in postmaster.pid that it is ready; rejects with its last words when it exits
 * before that.
 */
export async function untilReady(child: ChildProcess, folder: string, log: Log): Promise<void> {
  const said: string[] = [];
  let failed: Error | undefined;
  child.once('error', error => (failed = error));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter(Boolean)) {
      said.push(line);
      if (said.length > 30) said.shift();
      // Failed statements are their sender's to report; starts and checkpoints are no news.
      if (/ (WARNING|FATAL|PANIC): /.test(line)) log(line);
    }
  });
  while (!failed && isRunning(child)) {
    if (isReady(folder, child.pid)) {
      letGo(child);
      return;
    }
    await sleep(10);
  }
  const reason = failed?.message ?? (said.slice(-6).join(' | ') || 'it said nothing');
  throw new Error(`PostgreSQL did not start: ${reason}`);
}

export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** A child that is meant to stay must not by itself keep this process alive. */
function letGo(child: ChildProcess): void {
  child.unref();
  (child.stderr as { unref?: () => void } | null)?.unref?.();
}

/** Line 1 of postmaster.pid is the process, line 8 its state. */
function isReady(folder: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** A port of 127.0.0.1 that is free at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
