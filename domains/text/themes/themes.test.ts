import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.ts';
import { clausesOf } from '../segment/segment.ts';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy.ts';
import type { TextLanguage } from '../taxonomy/taxonomy.ts';
import { clausesOfTheme } from './clauses-of-theme.ts';
import { createThemeFinder } from './create-theme-finder.ts';
import { measureThemes } from './measure-themes.ts';
import { parseCue } from './parse-cue.ts';
import { readLabelledSets } from './read-labelled.ts';
import { decodeThemeWeights, encodeThemeWeights } from './theme-weights.ts';
import { formsOf, withoutTones } from './word-forms.ts';

const file = readFileSync(new URL('../weights/themes.bin', import.meta.url));
const weights = decodeThemeWeights(file);
const trained = createThemeFinder(defaultTaxonomy, weights);
const byWords = createThemeFinder(defaultTaxonomy);
const none = { fa: [], ar: [], vi: [], en: [] };
const keysOf = (text: string, language?: TextLanguage) =>
  byWords.find(normalise(text).text, language).map(({ theme }) => theme);

describe('themes', () => {
  it.each([
    ['بسته بندیش خوب نبود', 'fa', 'delivery-condition'],
    ['بسته‌بندیش خوب نبود', 'fa', 'delivery-condition'],
    ['قیمتاشون خیلی بالاست', 'fa', 'price'],
    ['gheimatesh monasebe', 'fa', 'price'],
    ['وبالأسعار هذي ما نرجع', 'ar', 'price'],
    ['خدمتهم ممتازة', 'ar', 'staff'],
    ['giao hàng nhanh', 'vi', 'delivery-speed'],
    ['giao hang nhanh', 'vi', 'delivery-speed'],
    ['my parcel was delivered late', 'en', 'delivery-speed'],
    ['the deliveries', 'en', 'delivery'],
    ['این delivery خیلی بد بود', 'fa', 'delivery'],
  ] as const)('%s', (text, language, theme) => {
    expect(keysOf(text, language)).toContain(theme);
  });

  it('a word does not lose affixes of another language', () => {
    expect(keysOf('فاصله زیاد نبود', 'fa')).not.toContain('product-as-described');
    expect(keysOf('گوشی خاموش شد', 'fa')).not.toContain('food-taste');
  });

  it('a weak cue is not enough by itself, and a finer theme stands for its parent', () => {
    expect(keysOf('it was slow', 'en')).toEqual([]);
    const keys = keysOf('late delivery', 'en');
    expect(keys).toContain('delivery-speed');
    expect(keys).not.toContain('delivery');
  });

  it("a company's own theme is found by its words", () => {
    const own = {
      ...defaultTaxonomy.themes[0],
      key: 'drones',
      words: { fa: ['پهپاد'], ar: [], vi: [], en: ['drone*'] },
    };
    const finder = createThemeFinder(
      { version: 2, themes: [...defaultTaxonomy.themes, own] as never },
      weights,
    );
    expect(finder.find('پهپادها دیر رسیدن', 'fa').map(({ theme }) => theme)).toContain('drones');
    expect(finder.find('their droneship came', 'en').map(({ theme }) => theme)).toContain('drones');
  });

  it("a company's own theme can be made of examples", () => {
    const examples = [
      'the drone hovered over our roof',
      'a drone hovered for hours',
      'drone noise, it hovered low',
    ];
    const own = {
      ...defaultTaxonomy.themes[0],
      key: 'drones',
      words: none,
      examples: { ...none, en: examples },
    };
    const finder = createThemeFinder({ version: 2, themes: [...defaultTaxonomy.themes, own] as never });
    expect(finder.find('another drone hovered by', 'en').map(({ theme }) => theme)).toContain('drones');
    expect(finder.find('a drone', 'en')).toEqual([]);
  });

  it('tells in which clause a theme stands', () => {
    const { text } = normalise('غذا خوشمزه بود ولی پیک دیر رسید');
    const clauses = clausesOf(text);
    const courier = byWords.find(text, 'fa').find(({ theme }) => theme === 'courier');
    expect(courier && clausesOfTheme(courier, clauses)).toEqual([clauses[1]]);
  });

  it('an open cue is open at its last word only', () => {
    expect(keysOf('به نظر من', 'fa')).toEqual([]);
    expect(keysOf('خیلی دیر آوردنش', 'fa')).toContain('delivery-speed');
  });

  it('reads the notation of cues and the forms of words', () => {
    expect(parseCue('~still … waiting*')).toEqual({
      words: ['still', 'waiting'],
      gaps: [true, false],
      open: true,
      weight: 0.4,
    });
    expect(parseCue('…')).toBeUndefined();
    expect(formsOf('کتابهایشان', 'fa')).toContain('کتاب');
    expect(formsOf('وبالفندق', 'ar')).toContain('فندق');
    expect(formsOf('stopped', 'latin')).toContain('stop');
    expect(withoutTones('đường phố')).toBe('duong pho');
  });

  it('weights are the same after a round trip, and a broken file is refused', () => {
    expect(Buffer.from(encodeThemeWeights(weights)).equals(file)).toBe(true);
    expect(() => decodeThemeWeights(new Uint8Array(12))).toThrow(RangeError);
  });

  it('stands any string: every theme has spans within the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), original => {
        const { text } = normalise(original);
        for (const { spans, probability } of trained.find(text)) {
          expect(probability).toBeGreaterThan(0);
          expect(spans.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const folder = '../shared/data/text';
const wanted: Readonly<Record<string, number>> = { ar: 0.55, vi: 0.7, en: 0.75 };

describe.skipIf(!existsSync(folder))('themes on labelled sets (skipped without ../shared)', () => {
  it.each(existsSync(folder) ? readLabelledSets(folder) : [])('$name', ({ language, test }) => {
    expect(measureThemes(trained, test).microF1).toBeGreaterThanOrEqual(wanted[language] ?? 1);
  });
});
