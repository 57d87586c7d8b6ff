import { findMetric } from '../catalog/find-metric.ts';
import type { MetricDefinition } from '../catalog/metric.ts';
import { fail } from '../errors.ts';
import { benjaminiHochberg } from '../../../platform/statistics/benjamini-hochberg.ts';
import { defaultLevel } from '../model/figure.ts';
import { newcombe, twoProportionTest, wilson, type Share } from '../model/proportion.ts';
import { meanInterval, meanValue, welch, type Sums } from '../model/mean.ts';
import { npsDifference, npsInterval, type NpsCounts } from '../model/nps.ts';
import { responseRate, type ResponseRate } from '../model/response-rate.ts';
import { kaplanMeier, logRank, medianSurvival, type Followed } from '../model/survival.ts';

export type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

/** What `safar stats <name>` computes from its options. @throws metrics.badNumbers */
export const calculations: Readonly<Record<string, (values: Values) => unknown>> = {
  nps(values) {
    const counts = {
      promoters: count(values, 'promoters'),
      passives: count(values, 'passives'),
      detractors: count(values, 'detractors'),
    };
    const n = counts.promoters + counts.passives + counts.detractors;
    const figure = metric('nps').estimate({ n, ...counts }, { level: level(values) });
    return { ...figure, centre: npsInterval(counts, level(values))?.centre ?? null };
  },
  csat(values) {
    const [hits, n] = [count(values, 'satisfied'), count(values, 'n')];
    if (hits > n) throw fail.badNumbers({ needed: '--satisfied ≤ --n' });
    return metric('csat').estimate({ n, hits }, { level: level(values) });
  },
  ces: values => mean(values),
  mean: values => mean(values),
  wilson(values) {
    const share = { hits: count(values, 'hits'), n: count(values, 'n') };
    if (share.hits > share.n) throw fail.badNumbers({ needed: '--hits ≤ --n' });
    return {
      value: share.n > 0 ? share.hits / share.n : null,
      interval: wilson(share, level(values)),
      level: level(values),
      n: share.n,
      method: 'wilson',
    };
  },
  newcombe(values) {
    const [first, second] = [share(values, 'first'), share(values, 'second')];
    return {
      difference: second.n > 0 && first.n > 0 ? second.hits / second.n - first.hits / first.n : null,
      interval: newcombe(first, second, level(values)),
      ...twoProportionTest(first, second),
      level: level(values),
      method: 'newcombe',
    };
  },
  compare: values => ({
    ...npsDifference(npsCounts(values, 'first'), npsCounts(values, 'second'), level(values)),
    level: level(values),
    method: 'nps-difference',
  }),
  welch: values => ({
    ...welch(sumsOf(list(values, 'first')), sumsOf(list(values, 'second')), level(values)),
    level: level(values),
    method: 'welch',
  }),
  km(values) {
    const steps = kaplanMeier(followed(values, 'times'), level(values));
    const test =
      values['against'] === undefined
        ? undefined
        : logRank(followed(values, 'times'), followed(values, 'against'));
    return {
      steps,
      median: medianSurvival(steps),
      level: level(values),
      method: 'kaplan-meier',
      ...(test && { logRank: test }),
    };
  },
  bh: values => ({ adjusted: benjaminiHochberg(list(values, 'p')) }),
  'response-rate'(values) {
    const optional = (name: string) => (values[name] === undefined ? 0 : count(values, name));
    const outcome = {
      complete: count(values, 'complete'),
      partial: optional('partial'),
      refusal: optional('refusal'),
      nonContact: optional('non-contact'),
      other: optional('other'),
      unknownHousehold: optional('unknown-household'),
      unknownOther: optional('unknown-other'),
    };
    const e = values['e'] === undefined ? undefined : number(values, 'e');
    const rates: ResponseRate[] = ['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6'];
    return {
      rates: rates.map(rate => {
        const { hits, n } = responseRate(rate, outcome, e);
        return { rate, value: n > 0 ? hits / n : null, interval: wilson({ hits, n }, level(values)), n };
      }),
      level: level(values),
      method: 'wilson',
    };
  },
};

function mean(values: Values): unknown {
  const sums =
    values['values'] === undefined
      ? { n: count(values, 'n'), sum: number(values, 'sum'), sumSq: number(values, 'sum-sq') }
      : sumsOf(list(values, 'values'));
  return {
    value: meanValue(sums),
    interval: meanInterval(sums, level(values)),
    level: level(values),
    n: sums.n,
    method: 't',
  };
}

function metric(name: string): MetricDefinition {
  const found = findMetric(name);
  if (found === undefined) throw fail.unknownMetric({ metric: name, known: 'nps, csat' });
  return found;
}

function number(values: Values, name: string): number {
  const given = values[name];
  const parsed = typeof given === 'string' && given.trim() !== '' ? Number(given) : Number.NaN;
  if (!Number.isFinite(parsed)) throw fail.badNumbers({ needed: `--${name}` });
  return parsed;
}

function count(values: Values, name: string): number {
  const parsed = number(values, name);
  if (!Number.isInteger(parsed) || parsed < 0) throw fail.badNumbers({ needed: `--${name}` });
  return parsed;
}

function level(values: Values): number {
  if (values['level'] === undefined) return defaultLevel;
  const parsed = number(values, 'level');
  if (parsed <= 0 || parsed >= 1) throw fail.badNumbers({ needed: '--level (0.5 … 0.999)' });
  return parsed;
}

function list(values: Values, name: string): number[] {
  const parsed = String(values[name] ?? '')
    .split(',')
    .map(part => (part.trim() === '' ? Number.NaN : Number(part)));
  if (parsed.some(value => !Number.isFinite(value))) throw fail.badNumbers({ needed: `--${name} 1,2,3` });
  return parsed;
}

function share(values: Values, name: string): Share {
  const [hits = Number.NaN, n = Number.NaN] = String(values[name] ?? '')
    .split('/')
    .map(Number);
  if (!(hits >= 0 && hits <= n)) throw fail.badNumbers({ needed: `--${name} HITS/N` });
  return { hits, n };
}

function npsCounts(values: Values, name: string): NpsCounts {
  const [promoters = 0, passives = 0, detractors = 0, ...more] = list(values, name);
  if (more.length > 0 || Math.min(promoters, passives, detractors) < 0)
    throw fail.badNumbers({ needed: `--${name} 60,25,15` });
  return { promoters, passives, detractors };
}

function followed(values: Values, name: string): Followed[] {
  const parsed = String(values[name] ?? '')
    .split(',')
    .map(part => ({ time: Number.parseFloat(part), event: !part.includes('+') }));
  if (parsed.some(one => !(one.time >= 0))) throw fail.badNumbers({ needed: `--${name} 6,6+,7` });
  return parsed;
}

function sumsOf(given: readonly number[]): Sums {
  return {
    n: given.length,
    sum: given.reduce((a, b) => a + b, 0),
    sumSq: given.reduce((a, b) => a + b * b, 0),
  };
}
