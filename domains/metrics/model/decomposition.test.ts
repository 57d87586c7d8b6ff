import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decomposeChange, type GroupChange } from './decomposition.ts';
import { there } from '../rig/there.ts';

const group = (key: string, n1: number, m1: number | null, n2: number, m2: number | null): GroupChange => ({
  key,
  before: { n: n1, value: m1 },
  after: { n: n2, value: m2 },
});

describe('why a figure moved', () => {
  test('only the mix', () => {
    const parts = there(decomposeChange([group('phone', 50, 20, 80, 20), group('chat', 50, 60, 20, 60)]));
    expect(parts.change).toBeCloseTo(-12, 12);
    expect(parts.mix).toBeCloseTo(-12, 12);
    expect(parts.rate).toBe(0);
    expect(parts.reversal).toBe(false);
  });

  test('only the rate', () => {
    const parts = there(decomposeChange([group('phone', 50, 20, 100, 30), group('chat', 50, 60, 100, 50)]));
    expect(parts.mix).toBeCloseTo(0, 12);
    expect(parts.groups.map(g => g.rate)).toEqual([5, -5]);
  });

  test('a Simpson reversal: every group improved, the total fell', () => {
    const parts = there(decomposeChange([group('phone', 20, 10, 80, 15), group('chat', 80, 50, 20, 55)]));
    expect(parts.change).toBeLessThan(0);
    expect(parts.rate).toBeCloseTo(5, 12);
    expect(parts.reversal).toBe(true);
  });

  test('a group that is new is mix, not rate', () => {
    const parts = there(decomposeChange([group('phone', 10, 10, 10, 10), group('kiosk', 0, null, 10, 50)]));
    expect(parts.change).toBe(20);
    expect(parts.mix).toBeCloseTo(20, 12);
    expect(parts.rate).toBe(0);
  });

  test('nothing to compare', () => {
    expect(decomposeChange([])).toBeNull();
    expect(decomposeChange([group('phone', 3, 1, 0, null)])).toBeNull();
  });

  test('the parts add up to the change, and the groups to the parts', () => {
    const cell = fc.tuple(fc.nat(100_000), fc.double({ min: -100, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 60 }), cells => {
        const parts = decomposeChange(cells.map(([[n1, m1], [n2, m2]], i) => group(`${i}`, n1, m1, n2, m2)));
        if (!parts) return;
        expect(Math.abs(parts.mix + parts.rate - parts.change)).toBeLessThan(1e-9);
        const ofGroups = parts.groups.reduce((sum, g) => sum + g.mix + g.rate, 0);
        expect(Math.abs(ofGroups - (parts.after - parts.before))).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
