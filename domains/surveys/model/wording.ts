import type { Wording } from './survey-definition.ts';

/** The text in `language`, else in the first of `languages` that has one, else ''. */
export function inLanguage(
  wording: Wording | undefined,
  language: string,
  languages: readonly string[],
): string {
  if (!wording) return '';
  for (const code of [language, ...languages]) {
    const text = wording[code]?.trim();
    if (text) return text;
  }
  return '';
}

/** Languages of the survey in which the text is missing. */
export function missingLanguages(wording: Wording | undefined, languages: readonly string[]): string[] {
  return languages.filter(code => !wording?.[code]?.trim());
}
