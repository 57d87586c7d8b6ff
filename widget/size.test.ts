import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWidget } from '../scripts/build-widget.ts';
import { readVisitorAssets, type VisitorAssets } from '../domains/collection/page/visitor-assets.ts';
import { definitions } from '../domains/surveys/questions/definitions.gen.ts';

// What a visitor on a slow line waits for. The aim is 6 kB; 10 kB may never be passed.
const most = 6 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'safar-widget-'));
let assets: VisitorAssets;

beforeAll(async () => {
  await buildWidget(join(folder, 'widget'));
  assets = readVisitorAssets(join(folder, 'widget'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (href: string) => {
  const file = assets.file(href.replace('/widget/', ''));
  if (!file) throw new Error(`${href} was not built`);
  return gzipSync(file.plain, { level: 9 }).length;
};
const scriptOf = (kinds: readonly string[]) =>
  [assets.script, ...assets.ofKinds(kinds)].reduce((sum, href) => sum + bytes(href), 0);

test.each(Object.keys(definitions))('a first question of kind %s takes at most 6 kB of script', kind => {
  expect(scriptOf([kind])).toBeLessThanOrEqual(most);
});

test('all kinds of the first set together still stay under 10 kB, and the style under 4 kB', () => {
  expect(scriptOf(Object.keys(definitions))).toBeLessThanOrEqual(10 * 1024);
  expect(bytes(assets.style)).toBeLessThanOrEqual(4 * 1024);
});

test('what is not asked is not loaded', () => {
  const loaded = new Set([assets.script, ...assets.ofKinds(['text'])]);
  const scales = assets.ofKinds(['nps']).filter(href => !loaded.has(href));
  expect(scales.length).toBeGreaterThan(0);
});

test('phones of 2018 understand it: nothing newer than modules with import() is in it', () => {
  for (const href of [assets.script, ...assets.ofKinds(Object.keys(definitions))]) {
    const text = assets.file(href.replace('/widget/', ''))?.plain.toString() ?? '';
    expect(text, href).not.toMatch(
      /\?\?|\?\.[a-z[(]|\|\|=|\.at\(|replaceAll|replaceChildren|structuredClone/i,
    );
  }
  expect(readFileSync(join(folder, 'widget/manifest.json'), 'utf8')).toContain('widget/main.ts');
});
