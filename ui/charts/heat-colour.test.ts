import { expect, it } from 'vitest';
import { heatColour, heatStops, luminance } from './heat-colour.ts';

it.each(['light', 'dark'] as const)(
  'changes lightness in one direction only (%s), so that greyscale and colour-blind eyes read it',
  theme => {
    const lights = heatStops[theme].map(luminance);
    const steps = lights.slice(1).map((light, rank) => light - (lights[rank] ?? 0));
    expect(steps.every(step => (theme === 'light' ? step > 0.02 : step < -0.005))).toBe(true);
  },
);

it('writes on every shade with at least AA contrast', () => {
  for (let goodness = 0; goodness <= 1; goodness += 0.01) {
    const { background, color } = heatColour(goodness);
    const backs = [...background.matchAll(/rgb\((\d+) (\d+) (\d+)\)/g)].map(
      ([, r, g, b]) => [Number(r), Number(g), Number(b)] as const,
    );
    const texts = [...color.matchAll(/#(..)(..)(..)/g)].map(
      ([, r, g, b]) => [r, g, b].map(hex => Number.parseInt(hex ?? '', 16)) as [number, number, number],
    );
    expect(backs).toHaveLength(2);
    backs.forEach((back, theme) => {
      const pair = [luminance(back), luminance(texts[theme] ?? [0, 0, 0])].sort((a, b) => a - b) as [
        number,
        number,
      ];
      expect((pair[1] + 0.05) / (pair[0] + 0.05)).toBeGreaterThanOrEqual(4.5);
    });
  }
});
