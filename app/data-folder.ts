import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a running Safar leaves in its folder for the operator's tool and for a second start. */
export interface RunningNote {
  readonly pid: number;
  readonly address: string;
  readonly startedAt: string;
  /** Loopback port and token of the control channel, once it listens. */
  readonly control?: { readonly port: number; readonly token: string };
}

export interface DataFolder {
  /** Replaces the note; readable by the folder's owner only. */
  announce(note: Omit<RunningNote, 'pid' | 'startedAt'>): void;
  release(): void;
}

const held = new Map<string, DataFolder>();

/** The folder this process has taken, if it has. */
export function heldFolder(dataPath: string): DataFolder | undefined {
  return held.get(dataPath);
}

/**
 * Takes the folder for this process, or returns undefined when another one has it. The lock is the kernel's, held
 * through an SQLite file: it ends with the process however that ends, so none can be stale or belong to a process
 * number that was given again.
 */
export function takeDataFolder(dataPath: string): DataFolder | undefined {
  mkdirSync(dataPath, { recursive: true, mode: 0o711 });
  const lock = new DatabaseSync(join(dataPath, 'lock'));
  try {
    lock.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    if (/locked|busy/i.test((error as Error).message)) return undefined;
    throw error;
  }
  chmodSync(join(dataPath, 'lock'), 0o600);
  rmSync(notePath(dataPath), { force: true });
  const startedAt = new Date().toISOString();
  const folder: DataFolder = {
    announce: note => {
      const draft = `${notePath(dataPath)}.new`;
      writeFileSync(draft, JSON.stringify({ pid: process.pid, startedAt, ...note }), { mode: 0o600 });
      renameSync(draft, notePath(dataPath));
    },
    release: () => {
      held.delete(dataPath);
      rmSync(notePath(dataPath), { force: true });
      lock.close();
    },
  };
  held.set(dataPath, folder);
  return folder;
}

/** The note of whoever has the folder; undefined when nobody has or nothing is written yet. */
export function readRunningNote(dataPath: string): RunningNote | undefined {
  try {
    return JSON.parse(readFileSync(notePath(dataPath), 'utf8')) as RunningNote;
  } catch {
    return undefined;
  }
}

/** Whether some process, this one included, has the folder. */
export function isTaken(dataPath: string): boolean {
  if (held.has(dataPath)) return true;
  const folder = takeDataFolder(dataPath);
  folder?.release();
  return folder === undefined;
}

function notePath(dataPath: string): string {
  return join(dataPath, 'running.json');
}
