import type { VisitorSurvey } from '../domains/surveys/model/visitor-survey.ts';
import { element } from './element.ts';

/** A native menu of the survey's languages, each in its own name; nothing when there is only one. */
export function languageChooser(
  { languages, language, words }: VisitorSurvey,
  onChoose: (language: string) => void,
): HTMLElement | undefined {
  if (languages.length < 2) return undefined;
  const menu = element(
    'select',
    { 'aria-label': words.language, onchange: () => onChoose(menu.value) },
    ...languages.map(({ code, name }) =>
      element('option', { value: code, lang: code, selected: code === language }, name),
    ),
  );
  return menu;
}
