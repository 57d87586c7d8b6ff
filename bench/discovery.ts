import { judgeCompany } from '../domains/demo/rig/judge-company.ts';
import { observeCompany } from '../domains/demo/rig/observe-company.ts';
import { defaultCustomers, generateDemo } from '../domains/demo/server.ts';
import type { Measured } from './measured.ts';

/**
 * A company with planted causes and one in which nothing happens, of each language and seed. More:
 * SAFAR_BENCH_LANGUAGES=fa,ar,vi,en SAFAR_BENCH_SEEDS=d,e,f SAFAR_BENCH_CUSTOMERS=5000
 */
const list = (name: string, usual: string) => (process.env[name] ?? usual).split(',');
const customers = Number(process.env['SAFAR_BENCH_CUSTOMERS'] ?? defaultCustomers);
const languages = list('SAFAR_BENCH_LANGUAGES', 'fa');
const seeds = list('SAFAR_BENCH_SEEDS', 'safar');
/** A demo is made on any day of a year: causes then fall on feasts or do not. One after the other, by seed. */
const days = ['2026-01-15', '2026-06-20', '2026-10-01'];
const never = 999;

/** Plays demo companies day by day: after how many days each planted cause is noticed, and how often nothing is. */
export async function discovery(): Promise<Measured[]> {
  const found: Record<string, number[]> = {};
  const alarms = { planted: 0, quiet: 0 };
  const months = { planted: 0, quiet: 0 };
  for (const language of languages)
    for (const [at, seed] of seeds.entries())
      for (const kind of ['planted', 'quiet'] as const) {
        const today = days[at % days.length] ?? '';
        const demo = await generateDemo({
          seed,
          customers,
          today: new Date(`${today}T09:00:00Z`),
          language,
          quiet: kind === 'quiet',
        });
        const judged = judgeCompany(demo, observeCompany(demo));
        alarms[kind] += judged.false.length;
        months[kind] += judged.months;
        const told = Object.entries(judged.found).map(([key, days]) => `${key} ${days ?? '–'}`);
        process.stderr.write(
          `  ${language} ${seed} ${today} ${kind === 'quiet' ? 'nothing planted' : told.join(', ')}; ${judged.false.length} false and ${judged.feasts.length} of feasts in ${judged.months.toFixed(1)} months\n`,
        );
        for (const one of [...judged.false, ...judged.feasts])
          process.stderr.write(
            `    day ${one.noticed} ${one.better ? 'better' : 'worse'} ${one.stream.key} @ ${one.place.map(each => each.value).join(' & ')}${judged.feasts.includes(one) ? ' (a feast)' : ''}\n`,
          );
        if (kind === 'planted')
          for (const [key, days] of Object.entries(judged.found)) (found[key] ??= []).push(days ?? never);
      }
  const worst = `${languages.join(', ')}; ${customers} customers, worst of ${languages.length * seeds.length}`;
  return [
    ...Object.entries(found).map(([key, days]) => ({
      name: `discovery: days until ${key} is noticed (${worst})`,
      value: Math.max(...days),
      unit: 'days',
      must: 7,
      aim: 5,
    })),
    ...(['planted', 'quiet'] as const).map(kind => ({
      name: `discovery: false alarms a month, ${kind === 'planted' ? 'causes planted' : 'nothing planted'}`,
      value: alarms[kind] / months[kind],
      unit: '',
      must: 1,
      aim: 0.5,
    })),
  ];
}
