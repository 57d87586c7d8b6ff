import { describe, expect, it } from 'vitest';
import { defaultTaxonomy } from '../taxonomy/default-taxonomy.ts';
import { textLanguages } from '../taxonomy/taxonomy.ts';
import { goldenCases } from './golden-cases.ts';
import { readGolden } from './golden-case.ts';
import { describeGolden, scoreGolden } from './score-golden.ts';

describe('golden cases', () => {
  it.each(textLanguages)('%s has 150 or more, none twice, of themes that exist', language => {
    const own = goldenCases.filter(one => one.language === language);
    expect(own.length).toBeGreaterThanOrEqual(150);
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
    const keys = new Set(defaultTaxonomy.themes.map(({ key }) => key));
    expect(own.flatMap(({ themes }) => themes).filter(theme => !keys.has(theme))).toEqual([]);
  });

  it('scores an analysis and lists what it missed', () => {
    const cases = readGolden(
      'en',
      '- | cold | food-freshness | complaint | plain\n+ | good | | praise | plain',
    );
    const score = scoreGolden(cases, text => ({
      sentiment: 'neg',
      themes: [],
      intents: text === 'good' ? ['praise'] : [],
    }));
    expect(score.shares).toEqual({
      sentiment: { en: { passed: 1, of: 2 }, all: { passed: 1, of: 2 } },
      themes: { en: { passed: 0, of: 1 }, all: { passed: 0, of: 1 } },
      intents: { en: { passed: 1, of: 2 }, all: { passed: 1, of: 2 } },
    });
    expect(score.failures.map(({ aspect, text }) => [aspect, text])).toEqual([
      ['themes', 'cold'],
      ['intents', 'cold'],
      ['sentiment', 'good'],
    ]);
    expect(describeGolden(score)[0]).toBe('sentiment: en 1/2 (50.0 %), all 1/2 (50.0 %)');
  });

  it('refuses a line that it cannot read', () => {
    expect(() => readGolden('en', '? | text')).toThrow(SyntaxError);
  });
});
