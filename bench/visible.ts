import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../platform/context.ts';
import { openSurvey, serveProduct } from './ingest.ts';
import type { Measured } from './measured.ts';

const PER_SECOND = 500;
const SECONDS = 15;
/** How often the figure is looked at; adds half of it to what is measured. */
const LOOK_MS = 20;

/**
 * Answers arrive evenly, 500 a second; each counts as visible when a question to the analytics store first counts as
 * many as were acknowledged before it. The latency of an answer is from its acknowledgement to that moment.
 */
export async function visible(ctx: Context): Promise<Measured[]> {
  const { path, body } = await openSurvey(ctx);
  const product = await serveProduct(ctx);
  const acknowledged: number[] = [];
  const latencies: number[] = [];
  let seen = 0;
  let done = false;

  async function answer(i: number): Promise<void> {
    const response = await fetch(`${product.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, key: `visible-${i}` }),
    });
    if (!response.ok) throw new Error(`an answer was refused: ${response.status}`);
    acknowledged.push(performance.now());
  }

  async function look(): Promise<void> {
    while (!done || seen < acknowledged.length) {
      const [row] = await ctx.analytics.query<{ n: number }>(
        "select sum(sign) as n from score where metric = 'nps'",
      );
      const at = performance.now();
      // Answers are counted in the order of their acknowledgement, to within a gathered batch.
      for (; seen < Math.min(Number(row?.n ?? 0), acknowledged.length); seen++)
        latencies.push(at - (acknowledged[seen] ?? at));
      await sleep(LOOK_MS);
    }
  }

  try {
    const looking = look();
    const under: Promise<void>[] = [];
    const began = performance.now();
    for (let i = 0; i < PER_SECOND * SECONDS; i++) {
      const due = began + (i * 1000) / PER_SECOND;
      if (due > performance.now()) await sleep(due - performance.now());
      under.push(answer(i));
    }
    await Promise.all(under);
    done = true;
    await looking;
  } finally {
    done = true;
    await product.close();
  }
  // The first second warms up.
  const rest = latencies.slice(PER_SECOND).sort((a, b) => a - b);
  return [
    {
      name: `from acknowledged to visible in figures at ${PER_SECOND} answers a second, 95th percentile`,
      value: rest[Math.floor(rest.length * 0.95)] ?? Number.NaN,
      unit: 'ms',
      must: 1_000,
      aim: 300,
    },
  ];
}
