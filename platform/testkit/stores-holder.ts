import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';

/** A process of hold-stores.ts, as its test sees it. */
export interface StoresHolder {
  readonly pid: number;
  /** Process id of its embedded PostgreSQL. */
  readonly postgres: number;
  /** One request, one answer. */
  ask<T>(line: string): Promise<T>;
  tell(line: string): void;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a process that opens the stores of `environment`; rejects with what kept it from doing so. */
export async function holdStores(environment: Readonly<Record<string, string>>): Promise<StoresHolder> {
  const child = fork(join(import.meta.dirname, 'hold-stores.ts'), {
    env: { PATH: process.env['PATH'], ...environment },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const messages = on(child, 'message', { close: ['exit'] });
  const next = async <T>() => {
    const { value, done } = (await messages.next()) as { value?: [T]; done?: boolean };
    if (done || !value) throw new Error('the process with the stores is gone');
    return value[0];
  };
  const first = await next<{ pid: number; postgres: number; error?: string }>();
  if (first.error) {
    await gone;
    throw new Error(first.error);
  }
  const tell = (line: string) => void child.send(line);
  return {
    pid: first.pid,
    postgres: first.postgres,
    tell,
    ask: async line => {
      tell(line);
      return next();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      tell('stop');
      await gone;
    },
  };
}
