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

/** What the staff call a survey, for a reader of `language`. */
export function surveyName(
  survey: {
    readonly name?: string | undefined;
    readonly title: Wording;
    readonly languages: readonly string[];
  },
  language: string,
): string {
  return survey.name?.trim() || inLanguage(survey.title, language, survey.languages);
}

/** Languages of the survey in which the text is missing. */
export function missingLanguages(wording: Wording | undefined, languages: readonly string[]): string[] {
  return languages.filter(code => !wording?.[code]?.trim());
}
