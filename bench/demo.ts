import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { generateDemo } from '../domains/demo/server.ts';
import type { Measured } from './measured.ts';

/** Making the demo company, without loading it: feedback a second, and what memory 100,000 customers leave behind. */
export async function demo(customers = 100_000): Promise<readonly Measured[]> {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const kept = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const today = new Date('2026-01-15T09:00:00Z');
  const warm = await generateDemo({ seed: 'warm', customers: 2_000, today, language: 'fa' });
  for (const batch of warm.batches(500)) batch.feedback.at(-1);

  const company = await generateDemo({ seed: 'bench', customers, today, language: 'fa' });
  const before = kept();
  const began = performance.now();
  let drafts = 0;
  for (const batch of company.batches(500)) drafts += batch.feedback.length;
  const seconds = (performance.now() - began) / 1000;
  return [
    {
      name: 'demo company: feedback made',
      value: drafts / seconds,
      unit: '/s',
      must: 10_000,
      aim: 50_000,
      more: true,
    },
    {
      name: `demo company: memory kept after ${customers} customers`,
      value: kept() - before,
      unit: 'MB',
      must: 20,
      aim: 5,
    },
  ];
}
