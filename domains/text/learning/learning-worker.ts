import { constants, getPriority, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { makeLayer, type HoldingText, type TaughtText } from './make-layer.ts';

/** The thread that learns: one question, one answer. */
export interface LearningQuestion {
  readonly taught: readonly TaughtText[];
  readonly holding: readonly HoldingText[];
}

// Nobody waits for it. On Linux a priority is the thread's own, elsewhere the whole process's.
if (platform() === 'linux') setPriority(Math.max(getPriority(), constants.priority.PRIORITY_LOW));

const { taught, holding } = workerData as LearningQuestion;
parentPort?.postMessage(makeLayer(taught, holding));
