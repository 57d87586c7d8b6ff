import type { SurveysKey } from '../questions/kind.ts';
import { changeQuestion } from './edit-survey.ts';
import { kindOf } from './kinds.ts';
import { questionsOf } from './questions-of.ts';
import type { SurveyDefinition, Wording } from './survey-definition.ts';
import { withSettingsWording } from './with-wording.ts';

/** One text of a survey, to be written in every language. */
export interface SurveyWording {
  /** Where it stands: 'title', 'thanks', 'question.<id>.title', 'question.<id>.help', 'question.<id>.settings.<path>'. */
  readonly place: string;
  readonly label: SurveysKey;
  /** Question it belongs to. */
  readonly question?: string;
  readonly wording: Wording;
  /** May stay empty in every language. */
  readonly optional: boolean;
}

/** All texts of a survey in reading order. */
export function surveyWordings(survey: SurveyDefinition): SurveyWording[] {
  return [
    { place: 'title', label: 'editor.title', wording: survey.title, optional: false },
    ...questionsOf(survey).flatMap((question): SurveyWording[] => {
      const place = `question.${question.id}`;
      const kind = kindOf(question.kind);
      const settings = kind?.settings.safeParse(question.settings);
      const inside = kind && settings?.success ? kind.wordings(settings.data) : [];
      const of = { question: question.id };
      return [
        {
          ...of,
          place: `${place}.title`,
          label: 'editor.question',
          wording: question.title,
          optional: false,
        },
        { ...of, place: `${place}.help`, label: 'editor.help', wording: question.help ?? {}, optional: true },
        ...inside.map(({ path, label, wording, optional = false }) => ({
          ...of,
          place: `${place}.settings.${path}`,
          label,
          wording,
          optional,
        })),
      ];
    }),
    { place: 'thanks', label: 'editor.thanks', wording: survey.thanks, optional: false },
  ];
}

/** Whether the text is still to be written in `language`: optional ones only once another language has it. */
export function isMissing({ wording, optional }: SurveyWording, language: string): boolean {
  if (wording[language]?.trim()) return false;
  return !optional || Object.values(wording).some(text => text.trim());
}

/** The survey with the text at `place` in `language` replaced. */
export function withSurveyWording(
  survey: SurveyDefinition,
  place: string,
  language: string,
  text: string,
): SurveyDefinition {
  if (place === 'title' || place === 'thanks')
    return { ...survey, [place]: { ...survey[place], [language]: text } };
  const [, id = '', part, ...path] = place.split('.');
  return changeQuestion(survey, id, question => {
    if (part === 'settings')
      return {
        ...question,
        settings: withSettingsWording(question.settings, path.join('.'), language, text),
      };
    return part === 'help'
      ? { ...question, help: { ...question.help, [language]: text } }
      : { ...question, title: { ...question.title, [language]: text } };
  });
}
