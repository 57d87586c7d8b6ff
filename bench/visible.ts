import { Agent, request } from 'node:http';
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

  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  function answer(i: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', agent, headers: { 'content-type': 'application/json' } };
      const sent = request(`${product.address}${path}`, options, response => {
        response.resume();
        if (response.statusCode !== 200)
          return reject(new Error(`an answer was refused: ${response.statusCode}`));
        acknowledged.push(performance.now());
        response.on('end', resolve);
      });
      sent.on('error', reject);
      sent.end(JSON.stringify({ ...body, key: `visible-${i}` }));
    });
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
    agent.destroy();
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
