import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paceRefresh } from './pace-refresh.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Notes when each refresh begins; each takes `tookMs`. */
function watched(tookMs: number) {
  const begun: { at: number; names: string[] }[] = [];
  const start = Date.now();
  const pacer = paceRefresh(async names => {
    begun.push({ at: Date.now() - start, names: [...names] });
    await new Promise(resolve => setTimeout(resolve, tookMs));
  }, 500);
  return { begun, pacer };
}

test('the first event refreshes at once', () => {
  const { begun, pacer } = watched(20);
  pacer.note('feedback.projected');
  expect(begun).toEqual([{ at: 0, names: ['feedback.projected'] }]);
});

test('a stream of events refreshes at most every 500 ms, and the last one is not lost', async () => {
  const { begun, pacer } = watched(20);
  for (let i = 0; i < 12; i++) {
    pacer.note('feedback.projected');
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(2_000);
  expect(begun.map(({ at }) => at)).toEqual([0, 500, 1000, 1500]);
});

test('a refresh under way is not overtaken; what came meanwhile follows it at once', async () => {
  const { begun, pacer } = watched(1_700);
  pacer.note('a');
  await vi.advanceTimersByTimeAsync(100);
  pacer.note('a');
  pacer.note('b');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toEqual([
    { at: 0, names: ['a'] },
    { at: 1700, names: ['a', 'b'] },
  ]);
});

test('a refresh that failed does not stop the next', async () => {
  let times = 0;
  const pacer = paceRefresh(() => {
    times++;
    return Promise.reject(new Error('offline'));
  }, 500);
  pacer.note('a');
  await vi.advanceTimersByTimeAsync(600);
  pacer.note('a');
  expect(times).toBe(2);
});

test('after stopping nothing is asked any more', async () => {
  const { begun, pacer } = watched(20);
  pacer.note('a');
  pacer.note('a');
  pacer.stop();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(begun).toHaveLength(1);
});
