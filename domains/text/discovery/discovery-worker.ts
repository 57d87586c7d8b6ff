import { parentPort } from 'node:worker_threads';
import { playDays, type Play } from './play-days.ts';

// A thread of its own: judging a year of days takes seconds.
parentPort?.on('message', (play: Play) => {
  void playDays(play).then(
    played => parentPort?.postMessage({ played }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
