import { expect, test } from 'vitest';
import fc from 'fast-check';
import { contrast, paletteOf } from './palette.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

test('whatever accent is chosen, everything on the page can be read', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map(n => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, accent => {
      const { accent: light, on, darkAccent, darkOn } = paletteOf(accent);
      expect(contrast(light, '#fbf8f3')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(on, light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(darkAccent, '#14181d')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(darkOn, darkAccent)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('our own turquoise is left as it is', () => expect(paletteOf('#0e7c86').accent).toBe('#0e7c86'));
