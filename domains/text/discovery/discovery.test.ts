import { describe, expect, it } from 'vitest';
import { adjustedForMany } from './adjusted-for-many.ts';
import type { CountSeries } from './count-series.ts';
import { explainRises } from './explain-rises.ts';
import { findNewThemes, type WordedText } from './find-new-themes.ts';
import { findRises } from './find-rises.ts';
import { sinceWhen } from './since-when.ts';
import { upperTail } from './upper-tail.ts';

const days = 150;
const weekday = [1.2, 1.1, 1, 1, 1.1, 0.8, 0.6];

/** Random numbers of a seed: uniform, gamma of mean 1 (a bad or good day), Poisson. */
function chance(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 0x1_0000_0000;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const mood = (shape: number) => {
    // Wilson–Hilferty.
    const cube = 1 - 1 / (9 * shape) + normal() / Math.sqrt(9 * shape);
    return Math.max(0, cube) ** 3;
  };
  const poisson = (mean: number) => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let left = Math.exp(mean) * uniform();
    let count = 0;
    for (; left > 1; count++) left *= uniform();
    return count;
  };
  return { mood, poisson };
}

interface Cell {
  readonly texts: number;
  readonly rate: number;
  readonly shape: number;
  readonly start?: number;
  readonly factor?: number;
}

function series(value: string, cell: Cell, seed: number): CountSeries {
  const { mood, poisson } = chance(seed);
  const counts: number[] = [];
  const texts: number[] = [];
  for (let day = 0; day < days; day++) {
    const all = poisson(cell.texts * (weekday[day % 7] ?? 1));
    const factor = day >= (cell.start ?? days) ? (cell.factor ?? 1) : 1;
    const rate = cell.rate * (1 + 0.2 * Math.sin(day % 7)) * factor * mood(cell.shape);
    texts.push(all);
    counts.push(Math.min(all, poisson(all * rate)));
  }
  return { theme: 'delivery-speed', dimension: 'city', value, counts, texts };
}

const upTo = (all: readonly CountSeries[], day: number) =>
  all.map(one => ({ ...one, counts: one.counts.slice(0, day), texts: one.texts.slice(0, day) }));

const quietCells = (month: number) =>
  Array.from({ length: 60 }, (_, at) =>
    series(
      `quiet ${at}`,
      {
        texts: [10, 30, 100, 300][at % 4] ?? 10,
        rate: [0.02, 0.05, 0.1, 0.2][(at >> 2) % 4] ?? 0.1,
        shape: [1000, 20, 8][at % 3] ?? 8,
      },
      month * 1000 + at + 1,
    ),
  );

describe('recurring problems', () => {
  it('alarm at most once in a quiet month', () => {
    const months = 12;
    let alarms = 0;
    for (let month = 0; month < months; month++) {
      const cells = quietCells(month);
      const known = new Set<string>();
      for (let day = days - 30; day < days; day++)
        for (const { value } of findRises(upTo(cells, day))) known.add(value);
      alarms += known.size;
    }
    expect(alarms / months).toBeLessThanOrEqual(1);
  });

  it.each([
    [30, 0.05, 5],
    [100, 0.05, 3],
    [300, 0.1, 2],
  ])(
    '%i texts a day, a theme in %d of them, %d times as often: found within 7 days',
    (texts, rate, factor) => {
      let found = 0;
      for (let time = 0; time < 10; time++) {
        const target = series('shiraz', { texts, rate, shape: 20, start: 120, factor }, 77 + time);
        const rise = findRises(upTo([...quietCells(time), target], 127)).find(
          ({ value }) => value === 'shiraz',
        );
        if (rise === undefined) continue;
        found++;
        expect(Math.abs(rise.since.day - 120)).toBeLessThanOrEqual(3);
      }
      expect(found).toBeGreaterThanOrEqual(9);
    },
  );

  it('growth of the part is no rise of the theme', () => {
    const steady = series('tehran', { texts: 100, rate: 0.1, shape: 1000 }, 5);
    const grown = {
      ...steady,
      counts: steady.counts.map((count, day) => (day < 130 ? count : count * 3)),
      texts: steady.texts.map((count, day) => (day < 130 ? count : count * 3)),
    };
    expect(findRises([grown])).toEqual([]);
  });

  it('are told once, at the narrowest place that explains them, and not again for the parent', () => {
    const shiraz = series('shiraz', { texts: 60, rate: 0.1, shape: 1000, start: 130, factor: 4 }, 3);
    const rest = series('rest', { texts: 200, rate: 0.1, shape: 1000 }, 4);
    const both = (a: readonly number[], b: readonly number[]) => a.map((count, day) => count + (b[day] ?? 0));
    const all = {
      ...shiraz,
      dimension: 'all',
      value: '',
      counts: both(shiraz.counts, rest.counts),
      texts: both(shiraz.texts, rest.texts),
    };
    const rises = findRises([shiraz, rest, all, { ...all, theme: 'delivery' }]);
    const problems = explainRises(rises, theme => (theme === 'delivery-speed' ? 'delivery' : undefined));
    expect(problems.map(({ theme, where }) => [theme, where.value])).toEqual([['delivery-speed', 'shiraz']]);
  });
});

describe('parts of the test', () => {
  it('upper tails are those of the tables', () => {
    expect(upperTail(5, 2, 2)).toBeCloseTo(0.052653, 5);
    expect(upperTail(0, 2, 2)).toBe(1);
    // Negative binomial, size 2, mean 2: P(X ≥ 1) = 1 − (1/2)².
    expect(upperTail(1, 2, 4)).toBeCloseTo(0.75, 10);
    expect(upperTail(100, 10, 10)).toBeGreaterThan(0);
    expect(upperTail(100, 10, 10)).toBeLessThan(1e-60);
  });

  it('Benjamini and Hochberg', () => {
    const adjusted = adjustedForMany([0.01, 0.04, 0.03, 0.5]);
    [0.04, 0.0533, 0.0533, 0.5].forEach((wanted, at) => expect(adjusted[at]).toBeCloseTo(wanted, 3));
  });

  it('finds the day of a change', () => {
    const counts = Array.from({ length: 60 }, (_, day) => (day < 40 ? 2 : 8));
    const since = sinceWhen(
      { theme: '', dimension: '', value: '', counts, texts: counts.map(() => 50) },
      0,
      60,
    );
    expect(since).toMatchObject({ day: 40, before: 0.04, after: 0.16 });
    expect(
      sinceWhen({ theme: '', dimension: '', value: '', counts: [5, 5], texts: [9, 9] }, 0, 2),
    ).toBeUndefined();
  });
});

describe('new themes', () => {
  const text = (id: number, line: string): WordedText => ({ id: String(id), words: line.split(' ') });
  const past = Array.from({ length: 400 }, (_, at) =>
    text(at, `the parcel came and it was ${at % 2 ? 'good' : 'late'}`),
  );

  it('gathers what came up together, without grammar', () => {
    const recent = Array.from({ length: 100 }, (_, at) =>
      text(
        1000 + at,
        at % 5 === 0 ? 'the glue smell of the new box was strong' : 'the parcel came and it was good',
      ),
    );
    const found = findNewThemes(recent, past);
    expect(found).toHaveLength(1);
    expect(found[0]?.phrases).toContain('glue smell');
    expect(found[0]?.texts).toHaveLength(20);
    expect(found[0]?.before).toBe(0);
  });

  it('says nothing of what a theme covers, nor when nothing is new', () => {
    const covered = Array.from({ length: 100 }, (_, at) => ({
      ...text(2000 + at, 'glue smell'),
      covered: [true, true],
    }));
    expect(findNewThemes(covered, past)).toEqual([]);
    expect(findNewThemes(past.slice(0, 100), past)).toEqual([]);
  });
});
