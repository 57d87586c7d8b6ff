import { describe, expect, test } from 'vitest';
import { kaplanMeier, logRank, medianSurvival, type Followed } from './survival.ts';
import { there } from '../rig/there.ts';

/** '9+' is censored at 9. */
const followed = (text: string): Followed[] =>
  text.split(',').map(part => ({ time: parseFloat(part), event: !part.includes('+') }));

// Freireich et al. (1963), Blood 21: weeks of remission under 6-MP and placebo.
const treated = followed('6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+');
const placebo = followed('1,1,2,2,3,4,4,5,5,8,8,8,8,11,11,12,12,15,17,22,23');

describe('survival', () => {
  test('Kaplan–Meier on the 6-MP arm, with Greenwood', () => {
    const steps = kaplanMeier(treated);
    expect(steps.map(s => s.time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const survival = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    steps.forEach((step, i) => {
      expect(step.survival).toBeCloseTo(there(survival[i]), 4);
      expect(step.standardError).toBeCloseTo(there(errors[i]), 4);
    });
    expect(steps.map(s => s.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(medianSurvival(steps)).toBe(23);
  });

  test('log-log interval', () => {
    // R: survfit(..., conf.type = 'log-log')
    const at6 = there(kaplanMeier(treated)[0]);
    expect(at6.interval?.low).toBeCloseTo(0.6197, 4);
    expect(at6.interval?.high).toBeCloseTo(0.9516, 4);
  });

  test('log-rank', () => {
    // R: survdiff: chisq 16.8 on 1 df, p = 4e-05
    const { chiSquare, p } = there(logRank(treated, placebo));
    expect(chiSquare).toBeCloseTo(16.79, 2);
    expect(p).toBeCloseTo(4.17e-5, 6);
  });

  test('when all have gone there is no interval, without events no step', () => {
    expect(kaplanMeier(followed('1,2')).at(-1)).toMatchObject({ survival: 0, interval: null });
    expect(kaplanMeier(followed('1+,2+'))).toEqual([]);
    expect(medianSurvival([])).toBeNull();
    expect(logRank(followed('1+'), followed('2+'))).toBeNull();
  });
});
