import { judgeCompany } from '../domains/demo/rig/judge-company.ts';
import { observeCompany } from '../domains/demo/rig/observe-company.ts';
import { generateDemo } from '../domains/demo/server.ts';
import type { Measured } from './measured.ts';

/** A company with planted causes, and others in which nothing happens. More: SAFAR_BENCH_CUSTOMERS, SAFAR_BENCH_SEEDS. */
const customers = Number(process.env['SAFAR_BENCH_CUSTOMERS'] ?? 20_000);
const seeds = (process.env['SAFAR_BENCH_SEEDS'] ?? 'safar').split(',');
const quietCustomers = Math.min(customers, 20_000);
const today = new Date('2026-01-15T09:00:00Z');
const never = 999;

/** Plays demo companies day by day: after how many days each planted cause is noticed, and how often nothing is. */
export async function discovery(): Promise<Measured[]> {
  const found: Record<string, number[]> = {};
  let alarms = 0;
  let months = 0;
  for (const [seed, quiet] of [...seeds.map(one => [one, false] as const), ['quiet', true] as const]) {
    const demo = await generateDemo({
      seed,
      customers: quiet ? quietCustomers : customers,
      today,
      language: 'fa',
      quiet,
    });
    const judged = await judgeCompany(demo, observeCompany(demo));
    alarms += judged.false.length;
    months += judged.months;
    const told = Object.entries(judged.found).map(([key, days]) => `${key} ${days ?? '–'}`);
    process.stderr.write(
      `  ${seed}: ${told.join(', ')}; ${judged.false.length} false and ${judged.feasts.length} of feasts in ${judged.months.toFixed(1)} months\n`,
    );
    for (const one of judged.false)
      process.stderr.write(
        `    day ${one.noticed} ${one.better ? 'better' : 'worse'} ${one.stream.key} @ ${one.place.map(each => each.value).join(' & ')}\n`,
      );
    if (!quiet)
      for (const [key, days] of Object.entries(judged.found)) (found[key] ??= []).push(days ?? never);
  }
  return [
    ...Object.entries(found).map(([key, days]) => ({
      name: `discovery: days until ${key} is noticed, ${customers} customers (worst of ${seeds.length})`,
      value: Math.max(...days),
      unit: 'days',
      must: 7,
      aim: 5,
    })),
    { name: 'discovery: false alarms a month', value: alarms / months, unit: '', must: 1, aim: 0.5 },
  ];
}
