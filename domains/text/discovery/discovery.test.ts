import { describe, expect, it } from 'vitest';
import { bothOf, leastOf } from './both-in-place.ts';
import { findNewThemes, type WordedText } from './find-new-themes.ts';
import { skewedTail } from './gamma-tail.ts';
import { collectObservations, type Observation } from './observation-columns.ts';
import { playDays } from './play-days.ts';
import type { Sums } from './series.ts';
import { sinceWhen } from './since-when.ts';
import { upperTail } from './upper-tail.ts';

const days = 200;

/** Random numbers between 0 and 1 of a seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 0x1_0000_0000;
  };
}

interface Trouble {
  readonly from: number;
  readonly until?: number;
  readonly place: Readonly<Record<string, string>>;
  /** How often its texts speak badly of the delivery, and how bad its score is. */
  readonly theme: number;
  readonly score: number;
}

/** A company of some 40 records a day: four cities, three couriers, two touchpoints; 8 % of texts are about a bad delivery. */
function company(seed: number, trouble?: Trouble): Observation[] {
  const random = chance(seed);
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';
  return Array.from({ length: days * 40 }, (_, at): Observation => {
    const day = Math.floor(at / 40);
    const parts: Record<string, string> = {
      touchpoint: pick(['delivery', 'shop']),
      'attribute.city': pick(['shiraz', 'tehran', 'rasht', 'karaj']),
      'attribute.courier': pick(['swift', 'sure', 'slow']),
      segment: pick(['loyal', 'new']),
    };
    const inTrouble =
      trouble !== undefined &&
      day >= trouble.from &&
      day < (trouble.until ?? days) &&
      Object.entries(trouble.place).every(([dimension, value]) => parts[dimension] === value);
    const badly = [
      ...(random() < (inTrouble ? trouble.theme : 0.08) ? ['delivery-speed'] : []),
      ...(random() < 0.1 ? ['price'] : []),
    ];
    const badness = Math.min(
      1,
      Math.floor(random() * 4) / 4 + (inTrouble && random() < trouble.score ? 0.5 : 0),
    );
    return {
      day,
      parts,
      badly: random() < 0.6 ? badly : undefined,
      scores: [[`csat transactional ${parts['touchpoint'] ?? ''} 1-5 high`, badness]],
    };
  });
}

/** Sums over the days before each day. */
function running(values: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from([0, ...values.map(value => (sum += value))]);
}

const columnsOf = (observations: readonly Observation[], until: number) => {
  const collected = collectObservations(until);
  for (const one of observations) collected.add(one);
  return collected.columns();
};
const play = (observations: readonly Observation[], until = days) =>
  playDays({ observations: columnsOf(observations, until), parents: {}, known: [], from: 84 }).followed;
const where = (place: readonly { readonly value: string }[]) => place.map(({ value }) => value).sort();

describe('problems', () => {
  it('a company in which nothing happens is left in peace: at most one alarm a month', () => {
    let alarms = 0;
    for (const seed of [1, 2, 3]) alarms += play(company(seed)).length;
    expect(alarms).toBeLessThanOrEqual((3 * (days - 84)) / 30);
  });

  it('are noticed within days, at the place that explains them, once; and are over when it is as before', () => {
    const trouble: Trouble = {
      from: 120,
      until: 160,
      place: { 'attribute.city': 'shiraz', 'attribute.courier': 'slow' },
      theme: 0.9,
      score: 0.8,
    };
    const told = play(company(7, trouble)).filter(one => !one.better && one.noticed >= 120);
    const [first, ...others] = told;
    expect(first?.noticed).toBeLessThanOrEqual(127);
    expect(where(first?.place ?? [])).toEqual(['shiraz', 'slow']);
    expect(Math.abs((first?.since.day ?? 0) - 120)).toBeLessThanOrEqual(3);
    expect(others.length).toBeLessThanOrEqual(1);
    expect(first?.ended).toBeGreaterThan(160);
    expect(first?.ended).toBeLessThan(195);
  }, 30_000);

  it('one that lasts stays open against the past before it, though that has moved out of sight', () => {
    const lasting: Trouble = { from: 100, place: { 'attribute.city': 'shiraz' }, theme: 0.6, score: 0 };
    const told = play(company(9, lasting)).find(one => one.stream.key === 'delivery-speed');
    expect(told?.ended).toBeUndefined();
    expect(told?.standing?.now?.observed).toBeGreaterThan(3 * (told?.standing?.now?.expected ?? 99));
  }, 30_000);

  it('what is known of a place only in part is not told a second time', () => {
    const random = chance(3);
    // Half a year's deliveries are rated without the courier; in the city they get worse some weeks later.
    const rated = Array.from({ length: days * 30 }, (_, at): Observation => {
      const city = ['shiraz', 'tehran', 'rasht'][at % 3] ?? '';
      const bad = city === 'shiraz' && at >= 150 * 30 ? 0.3 : 0;
      return {
        day: Math.floor(at / 30),
        parts: { 'attribute.city': city },
        badly: undefined,
        scores: [
          ['rating relational delivery 1-5 high', Math.min(1, Math.floor(random() * 4) / 4 + bad)] as const,
        ],
      };
    });
    const place = { 'attribute.city': 'shiraz', 'attribute.courier': 'slow' };
    const failed = company(7, { from: 120, place, theme: 0.9, score: 0.8 });
    const relational = (of: readonly Observation[]) =>
      play(of).filter(one => !one.better && one.stream.key.startsWith('rating relational'));
    expect(relational(rated).flatMap(one => where(one.place))).toContain('shiraz');
    expect(relational([...failed, ...rated]).filter(one => where(one.place).includes('shiraz'))).toEqual([]);
  });

  it('are told by what is at their heart, though the whole was noticed first', () => {
    const records = company(7, {
      from: 120,
      place: { 'attribute.city': 'shiraz', 'attribute.courier': 'slow' },
      theme: 0.9,
      score: 0.8,
    });
    const observations = columnsOf(records, days);
    const [found] = play(records).filter(one => !one.better && one.noticed >= 120);
    if (found === undefined) throw new Error('nothing was noticed');
    // As if something of other words had been noticed first, everywhere.
    const whole = {
      ...found,
      stream: { kind: 'theme', key: 'price' } as const,
      place: [],
      noticed: 122,
      alarm: { ...found.alarm, byChance: 1e-4 },
      shows: [],
    };
    const { followed } = playDays({ observations, parents: {}, known: [whole], from: 123 });
    const [told, ...others] = followed.filter(one => !one.better && one.since.day >= 110);
    expect(where(told?.place ?? [])).toEqual(['shiraz', 'slow']);
    expect(told?.noticed).toBe(122);
    expect(others).toEqual([]);
  });

  it('a faint one gives way to a sure one that began with it, which is noticed on its own day', () => {
    const records = company(11, { from: 150, place: {}, theme: 0.08, score: 0.9 });
    const observations = columnsOf(records, days);
    const [found] = play(records).filter(one => !one.better && one.noticed >= 150);
    if (found === undefined) throw new Error('nothing was noticed');
    const faint = {
      ...found,
      stream: { kind: 'theme', key: 'price' } as const,
      noticed: 148,
      since: { ...found.since, day: 147 },
      alarm: { ...found.alarm, byChance: 0.1 },
      shows: [],
    };
    const { followed } = playDays({ observations, parents: {}, known: [faint], from: 149 });
    const [told, ...others] = followed.filter(one => !one.better && one.noticed >= 140);
    expect(told?.stream.kind).toBe('score');
    expect(told?.noticed).toBe(found.noticed);
    expect(others).toEqual([]);
  });

  it('are told from scores where nobody writes', () => {
    const silent = company(11, { from: 150, place: { segment: 'new' }, theme: 0.08, score: 1 });
    const told = play(silent).find(one => one.noticed >= 150 && !one.better);
    expect(told?.stream.kind).toBe('score');
    expect(where(told?.place ?? [])).toContain('new');
  }, 30_000);

  it('day by day gives what all days at once give', () => {
    const records = company(7, { from: 120, place: { segment: 'new' }, theme: 0.5, score: 0 });
    const whole = playDays({ observations: columnsOf(records, 140), parents: {}, known: [], from: 84 });
    const half = playDays({ observations: columnsOf(records, 125), parents: {}, known: [], from: 84 });
    const rest = playDays({
      observations: columnsOf(records, 140),
      parents: {},
      known: half.followed,
      from: 126,
    });
    const plain = ({ followed }: typeof whole) =>
      followed.map(one => ({ ...one, standing: undefined })).sort((a, b) => a.noticed - b.noticed);
    expect(plain(rest)).toEqual(plain(whole));
  }, 30_000);
});

describe('parts of the test', () => {
  it('upper tails are those of the tables', () => {
    expect(upperTail(5, 2, 2)).toBeCloseTo(0.052653, 5);
    expect(upperTail(0, 2, 2)).toBe(1);
    // Negative binomial, size 2, mean 2: P(X ≥ 1) = 1 − (1/2)².
    expect(upperTail(1, 2, 4)).toBeCloseTo(0.75, 10);
    expect(upperTail(100, 10, 10)).toBeLessThan(1e-60);
    expect(skewedTail(1.959964, 0)).toBeCloseTo(0.025, 6);
    // An exponential variable (skewness 2), standardised: P(X ≥ 4) = e⁻⁴ at z = 3.
    expect(skewedTail(3, 2)).toBeCloseTo(Math.exp(-4), 9);
    expect(skewedTail(-1.01, 2)).toBe(1);
    expect(skewedTail(1.01, -2)).toBe(0);
  });

  it('two independent tests together: the product of two uniform numbers is as small', () => {
    // Fisher: −2 ln(.05 × .05) = 11.98 on four degrees of freedom.
    expect(bothOf(0.05, 0.05)).toBeCloseTo(0.01748, 4);
    expect(bothOf(1, 1)).toBe(1);
    expect(leastOf(0.01, 20)).toBeCloseTo(0.2, 10);
    expect(leastOf(0.3, 20)).toBe(1);
  });

  it('finds the day of a change', () => {
    const bad = Array.from({ length: 60 }, (_, day) => (day < 40 ? 2 : 8));
    const sums = (n: readonly number[], of: readonly number[]): Sums => ({
      stream: { kind: 'theme', key: '' },
      place: [],
      n: running(n),
      bad: running(of),
      squares: running(of),
    });
    expect(
      sinceWhen(
        sums(
          bad.map(() => 50),
          bad,
        ),
        0,
        60,
      ),
    ).toMatchObject({ day: 40 });
    expect(sinceWhen(sums([9, 9], [5, 5]), 0, 2)).toBeUndefined();
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
