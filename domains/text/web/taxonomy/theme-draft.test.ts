import { expect, test } from 'vitest';
import { defaultTaxonomy } from '../../taxonomy/default-taxonomy.ts';
import { addTheme } from '../../taxonomy/edit.ts';
import { taxonomySchema } from '../../taxonomy/taxonomy.ts';
import { splitTheme } from '../../taxonomy/edit.ts';
import { linesOf, newTheme, newThemes, withOtherLanguages, withWords, wordsOf } from './theme-draft.ts';

const written = { name: 'بسته‌بندی هدیه', words: ['کادو', 'هدیه'], examples: ['کادو پیچی قشنگی بود'] };

test('a theme written in one language is a sound theme with a key of its own', () => {
  const first = addTheme(defaultTaxonomy, newTheme(defaultTaxonomy, 'delivery', 'fa', written));
  if (!first.ok) throw new Error(first.problems.join());
  const second = addTheme(first.taxonomy, newTheme(first.taxonomy, undefined, 'fa', written));
  if (!second.ok) throw new Error(second.problems.join());
  expect(taxonomySchema.parse(second.taxonomy).themes).toHaveLength(defaultTaxonomy.themes.length + 2);
  const made = first.taxonomy.themes.at(-1);
  expect(made).toMatchObject({ parent: 'delivery', names: { fa: written.name, en: written.name } });
  expect(made?.words.en).toEqual([]);
});

test('what is written in one language leaves the others alone', () => {
  const [theme] = defaultTaxonomy.themes;
  if (!theme) throw new Error('no theme');
  const changed = withWords(theme, 'vi', { ...wordsOf(theme, 'vi'), name: 'Khác' });
  expect(changed.names).toEqual({ ...theme.names, vi: 'Khác' });
  expect(changed.words).toEqual(theme.words);
});

test('the parts of a theme have keys of their own, and the first keeps what other languages say', () => {
  const whole = defaultTaxonomy.themes.find(theme => theme.key === 'delivery-speed');
  if (!whole) throw new Error('no theme');
  const [first, second] = newThemes(defaultTaxonomy, whole.parent, 'fa', [
    { name: 'دیر', words: ['دیر'], examples: [] },
    { name: 'زود', words: ['زود'], examples: [] },
  ]);
  if (!first || !second) throw new Error('no parts');
  const split = splitTheme(defaultTaxonomy, whole.key, [withOtherLanguages(first, whole, 'fa'), second]);
  if (!split.ok) throw new Error(split.problems.join());
  const parts = taxonomySchema.parse(split.taxonomy).themes.filter(theme => theme.key.startsWith('own-'));
  expect(parts.map(part => part.parent)).toEqual(['delivery', 'delivery']);
  expect(parts[0]?.words).toEqual({ ...whole.words, fa: ['دیر'] });
  expect(parts[1]?.words.en).toEqual([]);
});

test('the parts of a theme have the words that were written for them in every language of its texts', () => {
  const whole = defaultTaxonomy.themes.find(theme => theme.key === 'delivery-speed');
  if (!whole) throw new Error('no theme');
  const [first, second] = newThemes(defaultTaxonomy, whole.parent, 'fa', [
    { name: 'دیر', words: ['دیر'], examples: [], otherWords: { ar: ['تأخر'] } },
    { name: 'زود', words: ['زود'], examples: [], otherWords: { ar: ['سريع'] } },
  ]);
  if (!first || !second) throw new Error('no parts');
  expect(withOtherLanguages(first, whole, 'fa', ['ar']).words).toEqual({
    ...whole.words,
    fa: ['دیر'],
    ar: ['تأخر'],
  });
  expect(second.words).toMatchObject({ fa: ['زود'], ar: ['سريع'], en: [], vi: [] });
});

test('lines are told once, without empty ones', () => {
  expect(linesOf(' a \n\nb\na')).toEqual(['a', 'b']);
  expect(linesOf(null)).toEqual([]);
});
