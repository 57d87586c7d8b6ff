import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueDomain } from './value-domain.ts';

const scale = { min: -100, max: 100 };

it('holds every value, never leaves the scale, and shows at least a fifth of it', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1 }), values => {
      const [low, high] = valueDomain(values, { scale });
      expect(low).toBeGreaterThanOrEqual(-100);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      // Next to an end of the scale half of the margin falls outside it.
      expect(high - low).toBeGreaterThanOrEqual(20 - 1e-9);
    }),
  );
});

it('begins counts at zero', () => {
  expect(valueDomain([40, 90], { zero: true })[0]).toBe(0);
});
