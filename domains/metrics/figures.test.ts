import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFigures } from './actions/compare-figures.ts';
import { getHeatmap } from './actions/get-heatmap.ts';
import { getJourneyFigures } from './actions/get-journey-figures.ts';
import { getOverview } from './actions/get-overview.ts';
import { listFigures } from './actions/list-figures.ts';
import { allMetrics, metricsOf } from './catalog/find-metric.ts';
import { readStatistics, type StatisticsQuery } from './figures-analytics.ts';
import { npsInterval } from './model/nps.ts';
import { createRandom } from './model/random.ts';
import { csat, draft, measuredCompany, nps, type MeasuredCompany } from './rig/measured-company.ts';
import { there } from './rig/there.ts';

let company: MeasuredCompany;
const year = { from: '2026-01-01', to: '2026-12-31' } as const;

beforeAll(async () => {
  company = await measuredCompany();
  const [search, checkout, courier] = company.touchpoints;
  const random = createRandom(7);
  const pick = <T>(values: readonly T[]) => there(values[Math.floor(random() * values.length)]);
  const drafts = Array.from({ length: 600 }, (_, i) => {
    const late = i % 2 === 1;
    // The courier gets better in spring; the phone is asked about more.
    const at = `2026-0${late ? 5 : 2}-${String(1 + (i % 28)).padStart(2, '0')}T08:00:00Z`;
    const courierScore = late ? pick([4, 5, 5]) : pick([1, 2, 3]);
    return draft(
      at,
      [
        nps(pick([0, 3, 6, 7, 8, 9, 10])),
        csat(courierScore, { touchpointId: courier.id }),
        csat(pick([1, 1, 2, 2, 5]), { touchpointId: checkout.id, question: 'csat-checkout' }),
      ],
      {
        touchpointId: pick([search.id, checkout.id]),
        channel: pick(['phone', 'email', 'chat']),
        language: pick(['fa', 'ar', 'vi']),
        attributes: { segment: pick(['loyal', 'hurried']), class: pick(['Business', 'Economy']) },
      },
    );
  });
  await company.record(drafts);
});
afterAll(() => company?.close());

test('the day rollup and the single scores give equal statistics, by any dimension and filter', async () => {
  const { ctx, touchpoints } = company;
  const questions: Pick<StatisticsQuery, 'by' | 'filters'>[] = [
    { by: [], filters: { values: {} } },
    { by: ['touchpoint', 'channel'], filters: { values: {} } },
    { by: ['segment'], filters: { values: { segment: ['loyal'], survey: [''] } } },
    { by: ['stage', 'team'], filters: { values: { language: ['fa', 'vi'] } } },
    {
      by: ['language'],
      filters: { values: { touchpoint: [touchpoints[2].id], channel: ['phone', 'chat'] } },
    },
  ];
  let seen = 0;
  for (const question of questions)
    for (const source of ['nps', 'csat', 'feedback'] as const) {
      const query = {
        ...question,
        metrics: metricsOf(source),
        range: { start: 20_454, end: 20_819 },
        periods: [20_454, 20_500, 20_560],
      };
      const read = async (single: boolean) =>
        there(await readStatistics(ctx.analytics, { ...query, single }))
          .map(row => JSON.stringify({ ...row, of: [...row.of].map(([metric, s]) => [metric.name, s]) }))
          .sort();
      const rolledUp = await read(false);
      seen += rolledUp.length;
      expect(rolledUp).toEqual(await read(true));
    }
  expect(seen).toBeGreaterThan(50);
});

test('a figure equals a recount, with its interval, n and method', async () => {
  const { figures, total, strand } = there(
    (await listFigures(company.ctx, { ...year, metric: 'nps', by: 'channel' })).strands[0],
  );
  expect(strand).toEqual({ series: 'relational', scale: '0-10', good: 'high', wording: 1 });
  expect(figures.map(one => one.figure.n).reduce((a, b) => a + b)).toBe(600);
  expect(total.n).toBe(600);
  for (const { keys, figure } of figures) {
    const [recount] = await company.ctx.analytics.query<{ p: number; m: number; d: number }>(
      `select countIf(value >= 9) as p, countIf(value in (7, 8)) as m, countIf(value < 7) as d from score
       where metric = 'nps' and channel = {channel:String}`,
      { channel: there(keys['channel']) },
    );
    const { p, m, d } = there(recount);
    expect(figure.n).toBe(p + m + d);
    expect(figure.value).toBeCloseTo((100 * (p - d)) / (p + m + d), 10);
    const expected = there(npsInterval({ promoters: p, passives: m, detractors: d }));
    expect(there(figure.interval).low).toBeCloseTo(expected.low, 10);
    expect(figure.method).toBe('adjusted-wald');
  }
});

test('both ends of a range are in it, and nothing beyond', async () => {
  // There is feedback on every second day of May: 2, 4, 6 …
  const daysFrom = async (from: string, to: string) => {
    const { strands } = await listFigures(company.ctx, { metric: 'nps', unit: 'day', from, to });
    return there(strands[0]).figures.map(one => one.period?.from);
  };
  expect(await daysFrom('2026-05-04', '2026-05-06')).toEqual(['2026-05-04', '2026-05-06']);
  expect(await daysFrom('2026-05-03', '2026-05-05')).toEqual(['2026-05-04']);
});

test('months are those of the calendar', async () => {
  const { strands } = await listFigures(company.ctx, { ...year, metric: 'nps', unit: 'month' });
  const periods = there(strands[0]).figures.map(one => there(one.period));
  // 1 Bahman 1404 = 21 January 2026, 1 Esfand = 20 February; 11 Ordibehesht 1405 = 1 May.
  expect(periods).toEqual([
    { from: '2026-01-21', to: '2026-02-19' },
    { from: '2026-02-20', to: '2026-03-20' },
    { from: '2026-04-21', to: '2026-05-21' },
    { from: '2026-05-22', to: '2026-06-21' },
  ]);
});

test('attributes and segments filter and group', async () => {
  const list = async (more: object) =>
    there((await listFigures(company.ctx, { ...year, metric: 'csat', ...more })).strands[0]);
  const all = await list({});
  const business = await list({ 'attribute.class': 'Business' });
  const economy = await list({ 'attribute.class': ['Economy'] });
  expect(business.total.n + economy.total.n).toBe(all.total.n);
  const grouped = await list({ by: ['attribute.class', 'segment'] });
  expect(grouped.figures).toHaveLength(4);
  expect(grouped.figures.reduce((sum, one) => sum + one.figure.n, 0)).toBe(all.total.n);
});

test('two wordings, scales or series are never one figure', async () => {
  const { ctx, record } = company;
  const other = await company.another();
  await record([]);
  const { recordFeedback } = await import('../feedback/server.ts');
  for (const more of [
    {},
    { wording: 2 },
    { series: 'transactional' as const },
    { min: 1, max: 5 },
    { good: 'low' as const },
  ])
    await recordFeedback(ctx.services, other.workspace.id, draft('2026-03-03T08:00:00Z', [nps(5, more)]));
  await company.house.drain();
  const { strands, notices } = await listFigures(other, { ...year, metric: 'nps' });
  expect(strands.map(one => one.total.n)).toEqual([1, 1, 1]);
  expect(strands.map(one => [one.strand.series, one.strand.wording]).sort()).toEqual([
    ['relational', 1],
    ['relational', 2],
    ['transactional', 1],
  ]);
  expect(notices).toEqual(['strands']);
  // And the other company's figures are its own.
  expect((await listFigures(ctx, { ...year, metric: 'nps' })).strands).toHaveLength(1);
});

test('overview: headlines with change, touchpoints worst first, volumes', async () => {
  const [, checkout, courier] = company.touchpoints;
  const overview = await getOverview(company.ctx, { from: '2026-04-01', to: '2026-06-30' });
  expect(overview.previous).toEqual({ from: '2025-12-31', to: '2026-03-31' });
  expect(overview.headlines.map(headline => headline.metric)).toEqual(['nps', 'csat', 'csat-mean']);
  const satisfied = there(overview.headlines.find(headline => headline.metric === 'csat'));
  expect(satisfied.figure.n).toBe(600);
  expect(satisfied.comparison).toMatchObject({ significant: true, verdict: 'better', method: 'newcombe' });
  expect(satisfied.trend.reduce((sum, point) => sum + point.figure.n, 0)).toBe(600);
  expect(overview.touchpoints.at(-1)).toMatchObject({ touchpoint: courier.id, metric: 'csat' });
  expect(overview.touchpoints.at(-1)?.comparison.adjustedP).toBeLessThan(0.001);
  expect(overview.names['touchpoint']?.[checkout.id]).toBe('checkout');
  expect(overview.volume.figure.value).toBe(300);
  expect(overview.volume.byChannel.map(one => one.key).sort()).toEqual(['chat', 'email', 'phone']);
  expect(overview.volume.byLanguage.reduce((sum, one) => sum + one.n, 0)).toBe(300);
  expect(overview.available).toEqual({ from: '2026-02-01', to: '2026-05-28' });
  expect(overview.notices).toContain('corrected');
});

test('an empty company has an overview too', async () => {
  const overview = await getOverview(await company.another(), {});
  expect(overview).toMatchObject({ headlines: [], touchpoints: [], available: null });
  expect(overview.volume.figure).toMatchObject({ value: null, n: 0, withheld: { reason: 'none' } });
});

test('journey: a live card per touchpoint, worst and most improved', async () => {
  const [search, checkout, courier] = company.touchpoints;
  const journey = await getJourneyFigures(company.ctx, { from: '2026-04-01', to: '2026-06-30' });
  const card = (id: string) => there(journey.touchpoints.find(one => one.touchpoint === id));
  expect(card(courier.id)).toMatchObject({ metric: 'csat', comparison: { verdict: 'better' } });
  expect(card(courier.id).others.map(one => one.metric)).toContain('csat-mean');
  expect(card(search.id)).toMatchObject({ metric: 'nps' });
  expect(card(search.id).volume + card(checkout.id).volume).toBe(300);
  expect(journey.mostImproved).toBe(courier.id);
  expect(journey.worst).toBe(checkout.id);
  const only = await getJourneyFigures(company.ctx, { from: '2026-04-01', to: '2026-06-30', metric: 'nps' });
  expect(only.touchpoints.every(one => one.metric === 'nps')).toBe(true);
});

test('heatmap: a cell for each period, withheld where nobody answered', async () => {
  const [, , courier] = company.touchpoints;
  const heatmap = await getHeatmap(company.ctx, { ...year, metric: 'csat', unit: 'quarter' });
  expect(heatmap.by).toBe('touchpoint');
  const row = there(there(heatmap.strands[0]).rows.find(one => one.key === courier.id));
  expect(row.cells).toHaveLength(heatmap.periods.length);
  expect(row.cells.reduce((sum, cell) => sum + cell.n, 0)).toBe(row.total.n);
  expect(row.cells.some(cell => cell.withheld?.reason === 'none')).toBe(true);
});

test('two periods: the change splits into mix and rate', async () => {
  const compared = await compareFigures(company.ctx, {
    metric: 'csat',
    from: '2026-05-01',
    to: '2026-05-31',
    compareFrom: '2026-02-01',
    compareTo: '2026-02-28',
    by: 'touchpoint',
  });
  const [{ total, groups, parts }] = compared.strands as [(typeof compared.strands)[0]];
  expect(total.comparison.difference).toBeCloseTo(there(total.second.value) - there(total.first.value), 12);
  expect(Math.abs(there(parts).mix + there(parts).rate - there(total.comparison.difference))).toBeLessThan(
    1e-9,
  );
  expect(there(groups[0]).keys['touchpoint']).toBe(company.touchpoints[2].id);
  expect(there(groups[0]).comparison.adjustedP).toBeGreaterThanOrEqual(there(there(groups[0]).comparison.p));
  expect(compared.notices).toContain('corrected');
});

test('two groups: the same question of two channels', async () => {
  const compared = await compareFigures(company.ctx, {
    ...year,
    metric: 'nps',
    dimension: 'channel',
    first: 'phone',
    second: 'email',
  });
  const { first, second } = there(compared.strands[0]).total;
  const list = there(
    (await listFigures(company.ctx, { ...year, metric: 'nps', by: 'channel' })).strands[0],
  ).figures;
  expect(first).toEqual(there(list.find(one => one.keys['channel'] === 'phone')).figure);
  expect(second).toEqual(there(list.find(one => one.keys['channel'] === 'email')).figure);
});

test('what cannot be read is refused with its name', async () => {
  const { ctx } = company;
  await expect(listFigures(ctx, { metric: 'love' })).rejects.toMatchObject({ code: 'metrics.unknownMetric' });
  await expect(listFigures(ctx, { metric: 'nps', by: 'mood' })).rejects.toMatchObject({
    code: 'metrics.unknownDimension',
  });
  await expect(listFigures(ctx, { metric: 'nps', mood: 'good' })).rejects.toMatchObject({
    code: 'metrics.badFilter',
  });
  await expect(
    listFigures(ctx, { metric: 'nps', from: '2026-02-02', to: '2026-02-01' }),
  ).rejects.toMatchObject({ code: 'metrics.badFilter' });
  await expect(
    listFigures(ctx, { metric: 'nps', from: '1990-01-01', to: '2026-02-01', unit: 'day' }),
  ).rejects.toMatchObject({
    code: 'metrics.tooManySlices',
  });
  const stranger = { ...ctx, actor: { ...ctx.actor, permissions: new Set<string>() } };
  await expect(getOverview(stranger, {})).rejects.toMatchObject({ status: 403 });
});

test('hostile values are values, nothing more', async () => {
  const hostile = `x' or 1=1 --`;
  const { strands } = await listFigures(company.ctx, {
    ...year,
    metric: 'nps',
    channel: hostile,
    [`attribute.${hostile}`]: hostile,
    by: `attribute.${hostile}`,
  });
  expect(strands).toEqual([]);
});

test('every metric of the catalogue can be asked for', async () => {
  for (const { name } of allMetrics()) {
    const { metric } = await listFigures(company.ctx, {
      ...year,
      metric: name,
      by: ['touchpoint', 'team'],
      unit: 'week',
    });
    expect(metric).toBe(name);
  }
});
