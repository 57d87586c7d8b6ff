import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A real Safar in a process of its own, to be used over HTTP and killed. */
export interface SafarProcess {
  readonly origin: string;
  readonly pid: number;
  /** Milliseconds from start to the line that prints the address. */
  readonly startedIn: number;
  readonly output: () => string;
  /** Resolves when the process is gone. */
  readonly ended: Promise<void>;
  /** Ctrl-C, and waits. */
  stop(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
}

/** Starts app/main.ts; rejects with its output when it ends before it is ready. */
export async function startSafar(
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<SafarProcess> {
  try {
    return await startOnce(environment, args);
  } catch (error) {
    // Its own database or a neighbour took the port that was free a moment ago.
    const isTaken = environment['PORT'] === undefined && String(error).includes('EADDRINUSE');
    if (!isTaken) throw error;
    return startOnce(environment, args);
  }
}

async function startOnce(
  environment: Record<string, string>,
  args: readonly string[],
): Promise<SafarProcess> {
  const port = environment['PORT'] ?? String(await freePort());
  const begun = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../app/main.ts'), ...args], {
    env: {
      ...process.env,
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      RATE_SCALE: '0',
      ...environment,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  await untilReady(child, () => output, environment['SAFAR_ROLE'] === 'worker');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    startedIn: performance.now() - begun,
    output: () => output,
    ended,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
}

/** Process id of the embedded PostgreSQL of a data folder, while it runs. */
export function postgresPid(dataPath: string): number | undefined {
  try {
    return Number(readFileSync(join(dataPath, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

function untilReady(child: ChildProcess, output: () => string, isWorker: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      if (!output().includes(isWorker ? 'Safar works' : 'Safar is ready')) return;
      clearInterval(look);
      resolve();
    }, 20);
    child.once('exit', code => {
      clearInterval(look);
      reject(new Error(`Safar ended with ${code} before it was ready:\n${output()}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
