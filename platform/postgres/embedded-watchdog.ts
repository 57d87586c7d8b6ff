import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Stops `server` when this process is gone, however it went: a shell waits on a pipe that closes with us. A
 * killed Safar so leaves no database server behind on a machine where nobody starts it again.
 */
export function stopWithThisProcess(server: ChildProcess): void {
  const script = 'read -r _; kill -INT "$1"';
  const watchdog = spawn('/bin/sh', ['-c', script, 'safar-watchdog', String(server.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // Without a shell there is no watchdog; the next start stops the orphan then.
  watchdog.once('error', () => {});
  watchdog.stdin.on('error', () => {});
  watchdog.unref();
  (watchdog.stdin as unknown as { unref?: () => void }).unref?.();
  // The number may be given to another process later, so the watchdog goes with its server.
  server.once('exit', () => watchdog.kill('SIGKILL'));
}
