import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tileLayout } from './tile-layout.ts';

test('tiles fill the picture, as large as their values, and none lies on another', () => {
  const values = fc
    .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 })
    .map(list => list.sort((a, b) => b - a));
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 50, max: 900 }),
      fc.integer({ min: 50, max: 900 }),
      (list, width, height) => {
        const tiles = tileLayout(list, width, height);
        const sum = list.reduce((a, b) => a + b, 0);
        expect(tiles).toHaveLength(list.length);
        tiles.forEach((tile, i) => {
          expect(tile.width * tile.height).toBeCloseTo(((list[i] ?? 0) / sum) * width * height, 4);
          expect(tile.start).toBeGreaterThan(-1e-6);
          expect(tile.start + tile.width).toBeLessThan(width + 1e-6);
          expect(tile.top + tile.height).toBeLessThan(height + 1e-6);
          for (const other of tiles.slice(i + 1)) {
            const apart =
              tile.start + tile.width <= other.start + 1e-6 ||
              other.start + other.width <= tile.start + 1e-6 ||
              tile.top + tile.height <= other.top + 1e-6 ||
              other.top + other.height <= tile.top + 1e-6;
            expect(apart).toBe(true);
          }
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing to draw', () => expect(tileLayout([], 100, 100)).toEqual([]));
