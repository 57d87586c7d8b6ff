import { describe, expect, it } from 'vitest';
import { compareLabellings, compareTaxonomies, kappaOf } from './compare.ts';
import { defaultTaxonomy } from './default-taxonomy.ts';
import {
  addTheme,
  mergeThemes,
  nextVersion,
  removeTheme,
  splitTheme,
  updateTheme,
  type Edit,
} from './edit.ts';
import { lineOf, taxonomySchema, textLanguages, type Theme } from './taxonomy.ts';

const theme = (key: string): Theme => {
  const found = defaultTaxonomy.themes.find(one => one.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};
const taxonomyOf = (edit: Edit) => {
  if (!edit.ok) throw new Error(edit.problems.join());
  return edit.taxonomy;
};

describe('the default taxonomy', () => {
  it('is sound, in two levels, and full in every language', () => {
    expect(taxonomySchema.safeParse(defaultTaxonomy).error).toBeUndefined();
    expect(defaultTaxonomy.themes.length).toBeGreaterThanOrEqual(50);
    for (const { key, parent, words, examples } of defaultTaxonomy.themes)
      for (const language of textLanguages) {
        expect(words[language].length, `${key} ${language} words`).toBeGreaterThanOrEqual(5);
        expect(examples[language].length, `${key} ${language} examples`).toBeGreaterThanOrEqual(
          parent === undefined ? 2 : 3,
        );
      }
  });

  it('knows the line of a theme', () => {
    expect(lineOf(defaultTaxonomy, 'delivery-speed')).toEqual(['delivery-speed', 'delivery']);
    expect(lineOf(defaultTaxonomy, 'delivery')).toEqual(['delivery']);
  });
});

describe('edits', () => {
  it('add, refusing a key that is taken and a parent that is none', () => {
    const own: Theme = { ...theme('courier'), key: 'drone', parent: 'delivery' };
    expect(taxonomyOf(addTheme(defaultTaxonomy, own)).themes.at(-1)).toEqual(own);
    expect(addTheme(defaultTaxonomy, theme('courier'))).toEqual({
      ok: false,
      problems: ['duplicate: courier'],
    });
    expect(addTheme(defaultTaxonomy, { ...own, parent: 'courier' })).toEqual({
      ok: false,
      problems: ['tooDeep: drone'],
    });
    expect(addTheme(defaultTaxonomy, { ...own, parent: 'nowhere' })).toEqual({
      ok: false,
      problems: ['unknownParent: drone'],
    });
  });

  it('merge, gathering words and moving finer themes', () => {
    const edit = mergeThemes(defaultTaxonomy, ['waiting', 'courier'], 'delivery');
    const merged = taxonomyOf(edit);
    expect(edit.ok && edit.moved).toEqual({ waiting: 'delivery', courier: 'delivery' });
    const delivery = merged.themes.find(({ key }) => key === 'delivery');
    expect(delivery?.words.fa).toEqual(expect.arrayContaining(['ارسال', 'پیک', 'منتظر']));
    expect(merged.themes.find(({ key }) => key === 'queues')?.parent).toBe('delivery');
  });

  it('split: a top theme becomes the parent, a finer one is replaced', () => {
    const part: Theme = { ...theme('courier'), key: 'courier-tips' };
    const finer = splitTheme(defaultTaxonomy, 'courier', [part, { ...part, key: 'courier-manners' }]);
    expect(finer.ok && finer.moved).toEqual({ courier: 'delivery' });
    expect(
      taxonomyOf(finer)
        .themes.filter(({ key }) => key.startsWith('courier'))
        .map(({ key }) => key),
    ).toEqual(['courier-tips', 'courier-manners']);
    const top = taxonomyOf(splitTheme(defaultTaxonomy, 'overall', [{ ...part, key: 'overall-visit' }]));
    expect(top.themes.find(({ key }) => key === 'overall-visit')?.parent).toBe('overall');
  });

  it('remove lifts finer themes; the next version is one more', () => {
    const without = taxonomyOf(removeTheme(defaultTaxonomy, 'delivery'));
    expect(without.themes.find(({ key }) => key === 'courier')).not.toHaveProperty('parent');
    expect(nextVersion(without).version).toBe(2);
    expect(removeTheme(defaultTaxonomy, 'nowhere').ok).toBe(false);
  });

  it('tells two versions apart', () => {
    const courier = theme('courier');
    const changed = taxonomyOf(
      updateTheme(defaultTaxonomy, { ...courier, words: { ...courier.words, en: ['biker'] } }),
    );
    expect(compareTaxonomies(defaultTaxonomy, changed)).toEqual({
      added: [],
      removed: [],
      changed: [{ key: 'courier', fields: ['words'] }],
    });
  });
});

describe('agreement', () => {
  it('is what Cohen computes', () => {
    // 20 both yes, 5 and 10 one only, 15 both no: (.70 − .50) / (1 − .50).
    expect(kappaOf({ both: 20, onlyBefore: 5, onlyAfter: 10, neither: 15 })).toBeCloseTo(0.4, 10);
    expect(kappaOf({ both: 0, onlyBefore: 0, onlyAfter: 0, neither: 9 })).toBe(1);
  });

  it('follows themes that were merged', () => {
    const before = [new Set(['a']), new Set(['b']), new Set<string>()];
    const after = [new Set(['b']), new Set(['b']), new Set<string>()];
    expect(compareLabellings(before, after, { a: 'b' }).get('b')).toEqual({
      both: 2,
      onlyBefore: 0,
      onlyAfter: 0,
      neither: 1,
      kappa: 1,
    });
    expect(() => compareLabellings(before, [])).toThrow(RangeError);
  });
});
