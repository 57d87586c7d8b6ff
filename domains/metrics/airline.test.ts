import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../platform/context.ts';
import type { Services } from '../../platform/services.ts';
import { testHouse, type TestHouse } from '../../platform/testkit/test-house.ts';
import type { FeedbackDraft } from '../feedback/index.ts';
import { recordFeedbackBulk } from '../feedback/server.ts';
import { ensureTouchpoints } from '../journeys/server.ts';
import { newId } from '../../platform/id.ts';
import { listFigures } from './actions/list-figures.ts';
import { module as metrics } from './module.ts';
import { rebuild } from './projection/rebuild.ts';
import { there } from './rig/there.ts';

/**
 * Correctness against an independent calculation: 103,850 records of an airline, every figure recounted here from
 * the file alone, with sums and formulas written out again. 0 means not applicable and is no answer.
 */
const file = new URL('../../../shared/data/tables/airline_satisfaction.csv.gz', import.meta.url);
const present = existsSync(file);

const ratings = [
  'Departure and Arrival Time Convenience',
  'Ease of Online Booking',
  'Check-in Service',
  'Online Boarding',
  'Gate Location',
  'On-board Service',
  'Seat Comfort',
  'Leg Room Service',
  'Cleanliness',
  'Food and Drink',
  'In-flight Service',
  'In-flight Wifi Service',
  'In-flight Entertainment',
  'Baggage Handling',
] as const;
const groupings = ['Class', 'Type of Travel', 'Customer Type'] as const;

type Row = Readonly<Record<string, string>>;

function readRows(): Row[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map(line => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** t of 95 % for large samples by the expansion of Fisher (1925), far beyond the digits compared. */
const t95 = (df: number) => 1.959963984540054 + 2.3722712306 / df + 2.8225 / df ** 2;

function recount(rows: readonly Row[], column: string) {
  const values = rows.map(row => Number(row[column])).filter(value => value !== 0);
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const sd = Math.sqrt(values.reduce((a, v) => a + (v - mean) ** 2, 0) / (n - 1));
  const half = (t95(n - 1) * sd) / Math.sqrt(n);
  return { n, mean, low: mean - half, high: mean + half };
}

describe.skipIf(!present)('airline (skipped without ../shared/data/tables)', () => {
  let house: TestHouse;
  let services: Services;
  let ctx: Context;
  let rows: Row[] = [];
  const touchpoints = new Map<string, string>();

  beforeAll(async () => {
    house = await testHouse();
    services = await house.services([metrics]);
    const id = newId();
    await house.systemPool.query(
      `insert into workspace (id, slug, name, language, calendar, time_zone, week_start, currency)
       values ($1, $2, 'Airline', 'en', 'gregory', 'UTC', 1, 'USD')`,
      [id, `test-${id}`],
    );
    ctx = await services.systemContext(id);
    rows = readRows();
    const made = await ctx.tx(db =>
      ensureTouchpoints(
        db,
        id,
        ratings.map((name, i) => ({ key: `t${i}`, name, icon: 'plane', channel: 'flight' })),
      ),
    );
    for (const touchpoint of made) touchpoints.set(touchpoint.name, touchpoint.id);
    await recordFeedbackBulk(services, id, drafts());
    await house.drain();
  }, 240_000);
  afterAll(() => house?.close());

  function* drafts(): Generator<FeedbackDraft> {
    for (const row of rows) {
      yield {
        key: row['ID'] ?? '',
        source: 'import:test',
        channel: 'import',
        occurredAt: new Date('2026-05-01T00:00:00Z'),
        scores: ratings.flatMap(name =>
          row[name] === '0'
            ? []
            : [
                {
                  metric: 'rating',
                  value: Number(row[name]),
                  min: 1,
                  max: 5,
                  good: 'high',
                  question: name,
                  wording: 1,
                  series: 'transactional',
                  touchpointId: touchpoints.get(name) ?? '',
                } as const,
              ],
        ),
        answers: [],
        attributes: Object.fromEntries(groupings.map(name => [name, row[name] ?? ''])),
      };
    }
  }

  const ask = async (more: object) =>
    (await listFigures(ctx, { metric: 'rating', from: '2026-05-01', to: '2026-05-01', ...more })).strands;

  async function expectAll(): Promise<void> {
    const [all] = await ask({ by: 'touchpoint' });
    expect(there(all).figures).toHaveLength(ratings.length);
    for (const { keys, figure } of there(all).figures) {
      const name = there(ratings.find(one => touchpoints.get(one) === keys['touchpoint']));
      expectFigure(figure, recount(rows, name));
    }
    for (const grouping of groupings) {
      const [grouped] = await ask({ by: ['touchpoint', `attribute.${grouping}`] });
      const groups = new Set(rows.map(row => row[grouping]));
      expect(there(grouped).figures).toHaveLength(ratings.length * groups.size);
      for (const { keys, figure } of there(grouped).figures) {
        const name = there(ratings.find(one => touchpoints.get(one) === keys['touchpoint']));
        const own = rows.filter(row => row[grouping] === keys[`attribute.${grouping}`]);
        expectFigure(figure, recount(own, name));
      }
    }
  }

  function expectFigure(
    figure: { n: number; value: number | null; interval: { low: number; high: number } | null },
    expected: ReturnType<typeof recount>,
  ): void {
    expect(figure.n).toBe(expected.n);
    expect(figure.value).toBeCloseTo(expected.mean, 10);
    expect(there(figure.interval).low).toBeCloseTo(expected.low, 7);
    expect(there(figure.interval).high).toBeCloseTo(expected.high, 7);
  }

  test(
    'every figure by touchpoint, class, type of travel and customer type equals the recount',
    expectAll,
    60_000,
  );

  test('a filter gives what a group gives', async () => {
    for (const value of new Set(rows.map(row => row['Class'] ?? ''))) {
      const [business] = await ask({ by: 'touchpoint', 'attribute.Class': value });
      for (const { keys, figure } of there(business).figures) {
        const name = there(ratings.find(one => touchpoints.get(one) === keys['touchpoint']));
        expectFigure(
          figure,
          recount(
            rows.filter(row => row['Class'] === value),
            name,
          ),
        );
      }
    }
  });

  test('after a rebuild too', async () => {
    await rebuild(services);
    await expectAll();
  }, 120_000);
});
