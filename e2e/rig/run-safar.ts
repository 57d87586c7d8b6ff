import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs a command of the operator's tool on a data folder; what it returns with --json. Rejects with its output. */
export function runSafar<T>(dataPath: string, ...args: readonly string[]): Promise<T> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../app/cli.ts'), ...args, '--json'], {
    env: { ...process.env, SAFAR_DATA: dataPath, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [result, complaint] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (result += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve(JSON.parse(result) as T);
      else reject(new Error(`safar ${args.join(' ')}: ${code} ${result} ${complaint}`));
    });
  });
}
