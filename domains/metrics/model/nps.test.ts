import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveSampleSize, npsDifference, npsInterval, npsValue } from './nps.ts';
import { createRandom } from './random.ts';
import { there } from '../rig/there.ts';

const counts = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});

describe('net promoter score', () => {
  test.each([
    [counts(60, 25, 15), 45, 29.343, 58.036, 3],
    [counts(48, 30, 22), 26, 9.909, 40.577, 3],
    [counts(5, 3, 2), 30, -19.05, 65.2, 2],
    [counts(700, 200, 100), 60, 55.71, 63.932, 2],
  ] as const)('%o', (sample, value, low, high, digits) => {
    expect(npsValue(sample)).toBe(value);
    expect(npsInterval(sample)?.low).toBeCloseTo(low, digits);
    expect(npsInterval(sample)?.high).toBeCloseTo(high, digits);
  });

  test('its interval is centred on the adjusted score', () => {
    expect(npsInterval(counts(60, 25, 15))?.centre).toBeCloseTo(43.689, 3);
  });

  test('difference', () => {
    const result = npsDifference(counts(48, 30, 22), counts(60, 25, 15));
    expect(result?.difference).toBe(19);
    expect(result?.z).toBeCloseTo(1.7218, 4);
    expect(result?.p).toBeCloseTo(0.0851, 4);
    expect(there(result).interval.low).toBeLessThan(0);
  });

  test('nothing comes of nothing', () => {
    expect(npsValue(counts(0, 0, 0))).toBeNull();
    expect(npsInterval(counts(0, 0, 0))).toBeNull();
    expect(npsDifference(counts(1, 0, 0), counts(0, 0, 0))).toBeNull();
  });

  test('equal weights change nothing; unequal ones widen the interval', () => {
    const plain = there(npsInterval(counts(60, 25, 15)));
    const equal = there(npsInterval({ ...counts(120, 50, 30), effectiveN: effectiveSampleSize(200, 400) }));
    expect(equal.low).toBeCloseTo(plain.low, 10);
    const unequal = there(npsInterval({ ...counts(60, 25, 15), effectiveN: effectiveSampleSize(100, 160) }));
    expect(unequal.high - unequal.low).toBeGreaterThan(plain.high - plain.low);
  });

  test('the interval stays on the scale and holds its centre', () => {
    const count = fc.nat(5000);
    fc.assert(
      fc.property(count, count, count, (p, m, d) => {
        fc.pre(p + m + d > 0);
        const { low, high, centre } = there(npsInterval(counts(p, m, d)));
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(centre);
        expect(centre).toBeLessThanOrEqual(high);
      }),
    );
  });
});

/** Share of simulated surveys whose interval holds the truth; truths of NPS from `from` to `to` points. */
function coverage(
  surveys: number,
  sizes: readonly [number, number],
  from: number,
  to: number,
  seed: number,
): number {
  const random = createRandom(seed);
  let held = 0;
  for (let survey = 0; survey < surveys; survey++) {
    const n = Math.round(sizes[0] * (sizes[1] / sizes[0]) ** random());
    const score = (from + (to - from) * random()) / 100;
    const detractors = Math.max(0, -score) + (random() * (1 - Math.abs(score))) / 2;
    const promoters = detractors + score;
    let [p, d] = [0, 0];
    for (let i = 0; i < n; i++) {
      const draw = random();
      if (draw < promoters) p++;
      else if (draw < promoters + detractors) d++;
    }
    const { low, high } = there(npsInterval(counts(p, n - p - d, d)));
    if (low <= 100 * score && 100 * score <= high) held++;
  }
  return held / surveys;
}

describe('coverage of the 95 % interval over 10,000 simulated surveys', () => {
  test('n 10…10,000, NPS −80…80', () => {
    const held = coverage(10_000, [10, 10_000], -80, 80, 1);
    expect(held).toBeGreaterThan(0.93);
    expect(held).toBeLessThan(0.97);
  });

  test.each([
    [10, 30],
    [30, 100],
    [100, 1000],
  ] as const)('also within n %d…%d', (low, high) => {
    for (const [from, to] of [
      [-80, -40],
      [-40, 0],
      [0, 40],
      [40, 80],
    ] as const) {
      const held = coverage(10_000, [low, high], from, to, low + to);
      expect(held).toBeGreaterThan(0.93);
      expect(held).toBeLessThan(0.97);
    }
  });
});
