import type { CompiledSurvey } from './compiled-survey.ts';
import { paletteOf } from './palette.ts';
import type { VisitorQuestion, VisitorSurvey } from './visitor-survey.ts';
import { inLanguage } from './wording.ts';
import type { Wording } from './survey-definition.ts';

/** What of the reader's language the visitor's page needs. */
export type VisitorLanguage = Pick<
  VisitorSurvey,
  'language' | 'direction' | 'digits' | 'languages' | 'words'
>;

/** The survey as a visitor reading `reader.language` gets it. */
export function visitorView(
  survey: CompiledSurvey,
  reader: VisitorLanguage,
  link: Pick<VisitorSurvey, 'token' | 'version' | 'customer'>,
): VisitorSurvey {
  const { definition } = survey;
  const read = (wording: Wording | undefined) => inLanguage(wording, reader.language, definition.languages);
  return {
    ...link,
    ...reader,
    title: read(definition.title),
    thanks: read(definition.thanks),
    palette: paletteOf(definition.theme.accent),
    pages: definition.pages.map(page => ({
      id: page.id,
      questions: page.questions.flatMap(({ id }): VisitorQuestion[] => {
        const compiled = survey.byId.get(id);
        if (!compiled) return [];
        const { question, kind, settings } = compiled;
        const help = read(question.help);
        return [
          {
            id,
            kind: kind.name,
            title: read(question.title),
            ...(help && { help }),
            ...(question.required && { required: true }),
            ...(question.showIf && { showIf: question.showIf }),
            view: kind.view(settings, read),
          },
        ];
      }),
    })),
  };
}
