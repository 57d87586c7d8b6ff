import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { type: 'major'; execution: 'async' }) => Promise<void>;

/** How often it looks, and the share of time the event loop may be busy to count as idle. */
const everyMs = 5000;
const idleBelow = 0.05;
/** Less than this is not worth a collection. */
const worthBytes = 16 * 1024 * 1024;

/**
 * Gives memory back when the work is over. After an import or a busy hour V8 holds on to what it grew to: its own
 * reducer waits for a process that does nothing at all, and ours always polls a little. So after ten quiet seconds
 * one collection is asked for, in small steps between other work. Returns the function that ends it.
 */
export function restWhenIdle(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  let last = performance.eventLoopUtilization();
  let quiet = 0;
  let restedAt = 0;
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    quiet = utilization < idleBelow ? quiet + 1 : 0;
    const { heapTotal, external } = process.memoryUsage();
    if (quiet < 2 || heapTotal + external < restedAt + worthBytes) return;
    void collect({ type: 'major', execution: 'async' }).then(() => {
      const after = process.memoryUsage();
      restedAt = after.heapTotal + after.external;
    });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
