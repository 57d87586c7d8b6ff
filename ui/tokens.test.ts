import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { luminance } from './charts/heat-colour.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);

function contrast(text: string, paper: string, theme: 0 | 1): number {
  const light = [text, paper].map(name => {
    const hex = tokens.get(name)?.[theme] ?? '';
    expect(hex, name).toHaveLength(6);
    return luminance(
      [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as [number, number, number],
    );
  });
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}

const readable = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink', 'raised'],
  ['ink', 'brand-soft'],
  ['ink', 'bad-soft'],
  ['quiet', 'paper'],
  ['quiet', 'surface'],
  ['quiet', 'sunken'],
  ['quiet', 'raised'],
  ['quiet', 'brand-soft'],
  ['brand', 'paper'],
  ['brand', 'surface'],
  ['brand-strong', 'brand-soft'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['good', 'paper'],
  ['good', 'surface'],
  ['good-ink', 'good-soft'],
  ['bad', 'paper'],
  ['bad', 'surface'],
  ['bad-ink', 'bad-soft'],
  ['on-bad', 'bad'],
  ['saffron-ink', 'saffron-soft'],
] as const;

it.each(readable)('%s is read on %s in both themes (WCAG AA)', (text, paper) => {
  expect(contrast(text, paper, 0)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(text, paper, 1)).toBeGreaterThanOrEqual(4.5);
});

it.each([
  ['control', 'paper'],
  ['control', 'surface'],
  ['brand', 'surface'],
] as const)('the edge %s is seen on %s (3:1)', (edge, paper) => {
  expect(contrast(edge, paper, 0)).toBeGreaterThanOrEqual(3);
  expect(contrast(edge, paper, 1)).toBeGreaterThanOrEqual(3);
});
