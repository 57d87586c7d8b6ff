/** `npm run dev`: the app, started again when its code changes, and the admin app, built again when its code does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);

const children: readonly ChildProcess[] = [
  run('node_modules/vite/bin/vite.js', 'build', '--watch', '--logLevel', 'warn'),
  run('--watch', '--watch-preserve-output', 'app/main.ts', ...args),
];
let stopping = false;
for (const child of children) {
  child.once('exit', code => {
    process.exitCode ||= code ?? 1;
    stop('SIGTERM');
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));

function run(...command: string[]): ChildProcess {
  return spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
}

function stop(signal: NodeJS.Signals): void {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill(signal);
}
