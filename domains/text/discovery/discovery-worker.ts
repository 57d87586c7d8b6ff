import { parentPort } from 'node:worker_threads';
import { playDays, type Play } from './play-days.ts';

// A thread of its own: judging a year of days takes a while.
parentPort?.on('message', (play: Play) => {
  try {
    parentPort?.postMessage({ played: playDays(play) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
