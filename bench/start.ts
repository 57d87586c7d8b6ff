import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstCompany } from '../platform/testkit/first-company.ts';
import { startSafar } from '../platform/testkit/safar-process.ts';
import type { Measured } from './measured.ts';
import { memoryOf } from './process-tree.ts';

const settleMs = 20_000;

/** Start with everything in place (median of five), and memory of all processes with both stores, idle. */
export async function start(): Promise<Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'safar-bench-'));
  // As `npm start` has it: scripts/bootstrap/hand-over.mjs started this process in the same way.
  const house = { SAFAR_DATA: data, NODE_OPTIONS: process.execArgv.join(' ') };
  try {
    const first = await startSafar(house);
    await firstCompany(first.origin);
    await first.stop();
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const safar = await startSafar(house);
      times.push(safar.startedIn);
      if (i === 4) await sleep(settleMs);
      const memory = i === 4 ? memoryOf(safar.pid) : 0;
      await safar.stop();
      if (i === 4)
        return [
          { name: 'start with everything in place', value: median(times) / 1000, unit: 's', must: 4, aim: 2 },
          {
            name: 'memory idle, all processes, both stores (proportional set size)',
            value: memory,
            unit: 'MB',
            must: 550,
            aim: 400,
          },
        ];
    }
    return [];
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
