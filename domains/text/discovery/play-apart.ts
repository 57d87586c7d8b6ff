import { Worker } from 'node:worker_threads';
import type { Play, Played } from './play-days.ts';

/** `playDays` in a thread of its own, so that the process goes on answering. The thread ends with the answer. */
export function playApart(play: Play): Promise<Played> {
  const thread = new Worker(new URL('./discovery-worker.ts', import.meta.url), { name: 'discovery' });
  return new Promise<Played>((resolve, reject) => {
    thread.on('message', (reply: { played?: Played; error?: string }) => {
      if (reply.played === undefined) reject(new Error(reply.error));
      else resolve(reply.played);
      void thread.terminate();
    });
    thread.on('error', reject);
    thread.on('exit', code => reject(new Error(`the thread of discovery ended with ${code}`)));
    thread.postMessage(play);
  });
}
