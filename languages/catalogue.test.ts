import { describe, expect, it } from 'vitest';
import type { Language } from '../platform/i18n/language.ts';
import { catalogueRows, messageAt } from '../scripts/messages/catalogue-rows.ts';
import { placeholderProblem } from '../scripts/messages/placeholders.ts';
import { languages } from './registry.gen.ts';
import { textProblems } from './text-problems.ts';

/** What a reader of each language would stumble over, in every text of every area. */
const english = await languages.en.load();
const every: readonly Language[] = Object.values(languages);

describe.each(every.map(language => [language.code, language] as const))('%s', (code, language) => {
  it('names its folder and its plural forms as CLDR does', () => {
    const { pluralCategories } = new Intl.PluralRules(language.locale).resolvedOptions();
    expect([...language.plurals].sort()).toEqual([...pluralCategories].sort());
    expect(languages[code as keyof typeof languages]).toBe(language);
  });

  it.each(Object.keys(english))('%s reads well', async area => {
    const messages = await language.load();
    const problems = catalogueRows(english, messages, language)
      .filter(row => row.key.startsWith(`${area}.`))
      .flatMap(row => {
        const message = messageAt(messages, area, row.key.slice(area.length + 1));
        const plural =
          typeof message === 'object' ? { by: message['plural'] ?? '', form: row.form } : undefined;
        const found = [
          placeholderProblem(row.english, row.translation, plural),
          // Many cities are called the same wherever people write Latin letters.
          ...textProblems(code, row.translation, area === 'zones' ? '' : row.english),
        ];
        return found
          .filter(problem => problem !== undefined)
          .map(
            problem => `${row.key}${row.form === '' ? '' : ` (${row.form})`}: ${problem}: ${row.translation}`,
          );
      });
    expect(problems).toEqual([]);
  });

  it('has exactly the messages of English', async () => {
    const messages = await language.load();
    for (const [area, file] of Object.entries(english))
      expect([area, Object.keys(messages[area as keyof typeof messages]).sort()]).toEqual([
        area,
        Object.keys(file).sort(),
      ]);
  });

  it('writes dates in its own letters and digits', () => {
    const { months, ...patterns } = language.dates;
    const texts = [...Object.values(patterns).flat(), ...Object.values(months ?? {}).flat()];
    expect(texts.flatMap(text => textProblems(code, text, '').map(problem => `${text}: ${problem}`))).toEqual(
      [],
    );
  });
});

describe('the rules', () => {
  it.each([
    ['fa', 'می شود', /half-space/],
    ['fa', 'نمی شود', /half-space/],
    ['fa', 'کتاب ها', /half-space/],
    ['fa', 'بزرگ ترین', /half-space/],
    ['fa', 'می‌ شود', /stray half-space/],
    ['fa', 'مشتري', /Arabic letter/],
    ['fa', 'كار', /Arabic letter/],
    ['fa', '٥ روز', /digits/],
    ['fa', '5 روز', /digits/],
    ['fa', 'آیا, نه', /punctuation/],
    ['fa', 'آیا?', /punctuation/],
    ['fa', 'خانه‌ی ما', /«هٔ»/],
    ['fa', 'این Survey است', /left in English/],
    ['fa', 'Survey', /left in English/],
    ['ar', 'عميل گ', /Persian letter/],
    ['ar', '۵ أيام', /digits/],
    ['ar', '', /empty/],
    ['ar', 'تم...', /…/],
    ['vi', 'Lưu  lại', /spaces/],
    ['vi', 'Lu\u031bu', /NFC/],
    ['vi', 'Save changes', /left in English/],
    ['en', "Don't", /’/],
    ['en', 'Say "hello"', /“/],
  ])('%s refuses %j', (code, text, problem) =>
    expect(textProblems(code, text, 'Save changes').join()).toMatch(problem),
  );
  it.each([
    ['fa', 'NPS شما {value} است'],
    ['fa', 'فایل CSV یا XLSX'],
    ['fa', 'نشانی https://example.com/a'],
    ['fa', 'می‌شود، ۵ کتاب‌ها؛ بهتر از بزرگ‌ترین'],
    ['ar', '٥ أيام؛ هل تريد؟'],
    ['vi', 'Lưu thay đổi'],
    ['en', 'Don’t say “hello”'],
  ])('%s takes %j', (code, text) => expect(textProblems(code, text, 'Save changes')).toEqual([]));
});
