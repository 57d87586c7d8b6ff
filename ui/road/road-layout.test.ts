import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnGoodness, fitsLying, heightsOf, layRoad, stopsOf } from './road-layout.ts';
import type { RoadStage, RoadTouchpoint } from './road-props.ts';

const figure = (value: number | null) => ({
  value,
  interval: null,
  n: 10,
  unit: 'points' as const,
  good: 'high' as const,
  scale: { min: -100, max: 100 },
});

const stage = (key: string): RoadStage => ({ key, name: key });
const house = (id: string, at: string, value: number | null): RoadTouchpoint => ({
  id,
  stage: at,
  name: id,
  icon: 'truck',
  figure: figure(value),
  volume: 1,
  trend: [],
});

describe('layRoad', () => {
  it('puts stages end to end over the whole length, every house between its station and the next', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(7), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 900, max: 2400 }),
        (counts, length) => {
          const stages = counts.map((_, rank) => stage(`s${rank}`));
          const houses = counts.flatMap((count, rank) =>
            Array.from({ length: count }, (_, at) => house(`${rank}-${at}`, `s${rank}`, at)),
          );
          const placed = layRoad(stages, houses, length);
          const last = placed.at(-1);
          expect((last?.start ?? 0) + (last?.length ?? 0)).toBeCloseTo(length, 6);
          for (const one of placed) {
            for (const { along } of one.touchpoints) {
              expect(along).toBeGreaterThan(one.along);
              expect(along).toBeLessThan(one.start + one.length);
            }
          }
          const alongs = stopsOf(placed, length).map(stop => stop.along);
          expect(alongs).toEqual([...alongs].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('feels at a station as its own figure says, else as its houses do', () => {
    const [own, mean, unknown] = layRoad(
      [{ ...stage('a'), figure: figure(50) }, stage('b'), stage('c')],
      [house('1', 'a', -100), house('2', 'b', 0), house('3', 'b', 100), house('4', 'c', null)],
      900,
    );
    expect(own?.goodness).toBeCloseTo(0.75);
    expect(mean?.goodness).toBeCloseTo(0.75);
    expect(unknown?.goodness).toBeNull();
  });
});

describe('heightsOf', () => {
  it('stays between the lowest and the highest ground, and is highest where it feels best', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }),
        values => {
          const heights = heightsOf(values.map((goodness, along) => ({ along, goodness })));
          for (const height of heights) expect(height).toBeGreaterThanOrEqual(-1e-9);
          for (const height of heights) expect(height).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
    const [bad, , good] = heightsOf([0.2, 0.2, 0.9, 0.9].map((goodness, along) => ({ along, goodness })));
    expect(good).toBeGreaterThan(bad ?? 1);
  });

  it('does not make a mountain of a small difference', () => {
    const heights = heightsOf([0.7, 0.7, 0.71, 0.71].map((goodness, along) => ({ along, goodness })));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.05);
  });
});

it('stands the road up where seven stages do not fit', () => {
  expect(fitsLying(7, 1000)).toBe(true);
  expect(fitsLying(7, 700)).toBe(false);
  expect(fitsLying(2, 390)).toBe(false);
});

describe('what few answers say', () => {
  const house = (id: string, value: number, width: number, mark?: 'worst') => ({
    id,
    stage: 'buy',
    name: id,
    icon: 'phone',
    figure: {
      value,
      interval: { low: value - width / 2, high: value + width / 2 },
      n: 9,
      unit: 'share',
      good: 'high',
      scale: { min: 0, max: 1 },
    } as const,
    volume: 9,
    trend: [],
    ...(mark && { mark }),
  });

  it('moves the ground less than what many say', () => {
    const drawn = drawnGoodness([house('many', 0.5, 0.1), house('few', 0.3, 0.8), house('good', 0.9, 0.1)]);
    expect(drawn.get('many')).toBeCloseTo(0.5);
    expect(drawn.get('good')).toBeCloseTo(0.9);
    expect(drawn.get('few')).toBeGreaterThan(0.5);
  });

  it('and nothing lies lower than the place marked as the hardest', () => {
    const houses = [
      house('few', 0.05, 0.5),
      house('worst', 0.4, 0.1, 'worst'),
      house('good', 0.95, 0.05),
      house('better', 0.98, 0.05),
    ];
    const placed = layRoad([{ key: 'buy', name: 'Buy' }], houses, 800);
    const stops = stopsOf(placed, 800);
    const heights = heightsOf(stops);
    const worst = stops.findIndex(stop => stop.isWorst);
    expect(worst).toBeGreaterThan(-1);
    expect(heights[worst]).toBe(Math.min(...heights));
  });
});
