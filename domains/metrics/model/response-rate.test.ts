import { expect, test } from 'vitest';
import { estimatedEligibility, responseRate, type ResponseRate } from './response-rate.ts';

const outcome = {
  complete: 300,
  partial: 50,
  refusal: 120,
  nonContact: 200,
  other: 30,
  unknownHousehold: 80,
  unknownOther: 20,
};

test.each([
  ['RR1', 300 / 800],
  ['RR2', 350 / 800],
  ['RR3', 300 / (700 + 0.4 * 100)],
  ['RR4', 350 / (700 + 0.4 * 100)],
  ['RR5', 300 / 700],
  ['RR6', 350 / 700],
] as [ResponseRate, number][])('%s', (rate, expected) => {
  const { hits, n } = responseRate(rate, outcome, 0.4);
  expect(hits / n).toBeCloseTo(expected, 12);
});

test('e by the proportional method', () => {
  expect(estimatedEligibility(outcome, 300)).toBe(0.7);
  expect(estimatedEligibility(outcome, 0)).toBe(1);
  // Nobody known to be ineligible: RR3 is as strict as RR1.
  expect(responseRate('RR3', outcome)).toEqual(responseRate('RR1', outcome));
});
