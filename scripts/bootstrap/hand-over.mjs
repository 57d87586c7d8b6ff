import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/**
 * For glibc: else each of the many threads keeps an arena of its own, and what was freed in it, some 50 MB in all
 * (measured while texts are read).
 */
const memoryBackAtOnce = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '2097152',
};

/**
 * Becomes the program: replaces this process where Node can, so that no second one stays in memory; otherwise runs
 * it as a child and passes signals and the exit code on.
 */
export async function handOver(node, entry, args) {
  // Each question to the embedded ClickHouse occupies one of these threads while it runs; file access, DNS and
  // password hashing want some too.
  const env = { UV_THREADPOOL_SIZE: '12', ...memoryBackAtOnce, ...process.env };
  const command = [...nodeOptions(), join(root, entry), ...args];
  if (typeof process.execve === 'function') {
    process.execve(node, [node, ...command], env);
    return;
  }
  const child = spawn(node, command, { stdio: 'inherit', env });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
  // From the terminal the child gets Ctrl-C by itself; sent to this process alone, it has to be passed on.
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  await new Promise(done => {
    child.once('error', error => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
      done();
    });
    child.once('close', (code, signal) => {
      for (const name of signals) process.removeAllListeners(name);
      if (signal) process.kill(process.pid, signal);
      else process.exitCode = code ?? 1;
      done();
    });
  });
}

function nodeOptions() {
  return [
    // Node's own default lets the young generation grow to 100 MB during the start and never gives it back.
    '--max-semi-space-size=16',
    // Else each start strips and compiles some thousand modules anew.
    '--import',
    pathToFileURL(join(root, 'scripts/bootstrap/compile-cache.mjs')).href,
    '--import',
    pathToFileURL(join(root, 'scripts/bootstrap/known-formats.mjs')).href,
  ];
}
