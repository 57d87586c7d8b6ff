import { Worker } from 'node:worker_threads';
import type { LearningQuestion } from './learning-worker.ts';
import type { MadeLayer } from './make-layer.ts';

/** Makes a layer in a thread of its own. */
export function learnApart(question: LearningQuestion): Promise<MadeLayer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./learning-worker.ts', import.meta.url), {
      name: 'learning',
      workerData: question,
    });
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', code => reject(new Error(`the thread that learns ended with ${code}`)));
  });
}
