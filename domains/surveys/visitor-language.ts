import { findLanguage } from '../../platform/i18n/load-language.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { VisitorLanguage } from './model/visitor-view.ts';
import { visitorWords, type VisitorWords } from './model/visitor-survey.ts';

/** What a visitor's page needs of a language; `offered` are the survey's languages. */
export async function visitorLanguage(code: string, offered: readonly string[]): Promise<VisitorLanguage> {
  const language = findLanguage(code) ?? findLanguage('en');
  if (!language) throw new Error('English is not installed');
  return {
    language: language.code,
    direction: language.direction,
    digits: digitsOf(language),
    languages: offered.flatMap(one => {
      const found = findLanguage(one);
      return found ? [{ code: found.code, name: found.name }] : [];
    }),
    words: await wordsOf(language),
  };
}

/** Raw messages, places for numbers included: the phone fills them in. */
async function wordsOf(language: Language): Promise<VisitorWords> {
  const { surveys } = await language.load();
  return Object.fromEntries(visitorWords.map(word => [word, surveys[`visitor.${word}`]])) as VisitorWords;
}

function digitsOf({ locale, numbering }: Language): string {
  const format = new Intl.NumberFormat(`${locale}-u-nu-${numbering}`, { useGrouping: false });
  return Array.from({ length: 10 }, (_, digit) => format.format(digit)).join('');
}
