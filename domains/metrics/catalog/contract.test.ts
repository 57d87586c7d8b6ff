import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../../languages/registry.gen.ts';
import { testAnalytics } from '../../../platform/testkit/test-analytics.ts';
import type { Statistics } from '../model/figure.ts';
import { mergeStatistics } from '../model/statistics.ts';
import { allMetrics, findMetric } from './find-metric.ts';
import type { MetricDefinition } from './metric.ts';
import { there } from '../rig/there.ts';

/** What every metric must keep, whatever it measures. */

const analytics = testAnalytics();
afterAll(() => analytics.close());

const scales = [
  { min: 0, max: 10, good: 'high' },
  { min: 1, max: 5, good: 'high' },
  { min: 1, max: 7, good: 'high' },
  { min: 1, max: 5, good: 'low' },
] as const;

function scaleFor(metric: MetricDefinition) {
  const scale = scales.find(one => metric.accepts(one));
  if (scale === undefined) throw new Error(`${metric.name} takes none of the usual scales`);
  return scale;
}

async function statisticsOf(
  metric: MetricDefinition,
  values: readonly number[],
  max: number,
): Promise<Statistics> {
  const columns = Object.entries(metric.statistics).map(([name, sql]) => `${sql} as \`${name}\``);
  const [row] = await analytics.gateway.read<Statistics>(
    `select ${columns.join(', ')} from (select arrayJoin([${values.map(v => `toFloat64(${v})`).join(',')}]) as value,
     toFloat64(${max}) as max, toInt8(1) as sign)`,
  );
  return row ?? {};
}

describe.each(allMetrics().map(metric => [metric.name, metric] as const))('metric %s', (name, metric) => {
  const scale = scaleFor(metric);
  const answers = fc.array(fc.integer({ min: scale.min, max: scale.max }), { minLength: 1, maxLength: 30 });

  test('is registered under its own name', () => {
    expect(metric.name).toBe(name);
    expect(findMetric(name)).toBe(metric);
    expect(Object.keys(metric.statistics)).toContain('n');
  });

  test('has words in every language', async () => {
    for (const language of Object.values(languages)) {
      const words: Readonly<Record<string, unknown>> = (await language.load()).metrics;
      for (const key of [`metric.${name}.name`, `metric.${name}.short`, `metric.${name}.about`])
        expect(words[key], `${language.code} ${key}`).toBeTruthy();
      expect(words[`method.${metric.method}.name`]).toBeTruthy();
      expect(words[`method.${metric.comparison}.name`]).toBeTruthy();
    }
  });

  test('counts with ClickHouse so that statistics of two groups add up', async () => {
    await fc.assert(
      fc.asyncProperty(answers, answers, async (a, b) => {
        const [one, other, both] = await Promise.all([
          statisticsOf(metric, a, scale.max),
          statisticsOf(metric, b, scale.max),
          statisticsOf(metric, [...a, ...b], scale.max),
        ]);
        expect(mergeStatistics(one, other)).toEqual(both);
        expect(both['n']).toBe(a.length + b.length);
      }),
      { numRuns: 15 },
    );
  });

  test('estimates on its scale, with an interval that is sharper at a lower level', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async values => {
        const statistics = await statisticsOf(metric, values, scale.max);
        const figure = metric.estimate(statistics, { scale });
        expect(figure).toMatchObject({
          metric: name,
          n: values.length,
          level: 0.95,
          good: metric.good,
          unit: metric.unit,
        });
        expect(figure.withheld).toBeUndefined();
        expect(figure.value).toBeGreaterThanOrEqual(figure.scale.min);
        expect(figure.value).toBeLessThanOrEqual(figure.scale.max);
        if (!figure.interval) return;
        expect(figure.interval.low).toBeLessThanOrEqual(figure.interval.high);
        expect(figure.interval.low).toBeGreaterThanOrEqual(figure.scale.min);
        expect(figure.interval.high).toBeLessThanOrEqual(figure.scale.max);
        const sharper = metric.estimate(statistics, { scale, level: 0.5 }).interval;
        expect(there(sharper).high - there(sharper).low).toBeLessThanOrEqual(
          figure.interval.high - figure.interval.low,
        );
      }),
      { numRuns: 15 },
    );
  });

  test('an average of groups, when it says so', async () => {
    const [a, b] = [
      [scale.min, scale.max, scale.max],
      [scale.min, scale.min + 1, scale.max, scale.max - 1],
    ];
    const [one, other] = [await statisticsOf(metric, a, scale.max), await statisticsOf(metric, b, scale.max)];
    const value = (s: Statistics) => there(metric.estimate(s, { scale }).value);
    const average = (value(one) * a.length + value(other) * b.length) / (a.length + b.length);
    if (metric.averages) expect(value(mergeStatistics(one, other))).toBeCloseTo(average, 10);
    else expect(value(mergeStatistics(one, other))).not.toBeCloseTo(average, 10);
  });

  test('compares the same way from both sides, and finds nothing where there is nothing', async () => {
    const good = Array.from({ length: 90 }, (_, i) => (i % 9 === 0 ? scale.max - 1 : scale.max));
    const bad = Array.from({ length: 60 }, (_, i) => (i % 9 === 0 ? scale.min + 1 : scale.min));
    const [high, low] = [
      await statisticsOf(metric, good, scale.max),
      await statisticsOf(metric, bad, scale.max),
    ];
    const up = metric.compare(low, high);
    const down = metric.compare(high, low);
    expect(up.difference).toBeCloseTo(-there(down.difference), 10);
    expect(up.p).toBeCloseTo(there(down.p), 10);
    expect(there(up.interval).low).toBeCloseTo(-there(down.interval).high, 10);
    expect(metric.compare(high, high)).toMatchObject({
      difference: 0,
      significant: false,
      verdict: 'unclear',
    });
    if (metric.source === 'invitation') return; // its values are dispositions, not points of a scale
    expect(up.significant).toBe(true);
    expect(up.verdict).toBe(metric.good === 'high' ? 'better' : 'worse');
    expect(down.verdict).toBe(metric.good === 'high' ? 'worse' : 'better');
  });

  test('withholds what it cannot or may not say', async () => {
    expect(metric.estimate({})).toMatchObject({
      value: null,
      interval: null,
      n: 0,
      withheld: { reason: 'none', needed: 1 },
    });
    const few = await statisticsOf(metric, [scale.min, scale.max, scale.max], scale.max);
    // A count is nobody's opinion, and n is shown beside every withheld figure anyway.
    if (metric.unit === 'count') {
      expect(metric.estimate(few, { threshold: 5 })).toMatchObject({ value: 3, n: 3 });
      return;
    }
    expect(metric.estimate(few, { threshold: 5 })).toMatchObject({
      value: null,
      interval: null,
      n: 3,
      withheld: { reason: 'threshold', needed: 5 },
    });
    expect(metric.compare(few, few, { threshold: 5 })).toMatchObject({
      difference: null,
      p: null,
      significant: false,
    });
    expect(metric.estimate(few, { threshold: 3 }).value).not.toBeNull();
  });
});
