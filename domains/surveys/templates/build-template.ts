import { kindOf } from '../model/kinds.ts';
import type { Question, SurveyDefinition, Wording } from '../model/survey-definition.ts';
import type { Say, SurveysKey } from '../questions/kind.ts';
import type { SurveyTemplate, TemplateQuestion } from './survey-template.ts';

/** Makes a survey of a template in the given languages; `newId` gives each question its id. */
export function buildTemplate(
  template: SurveyTemplate,
  languages: readonly string[],
  sayAll: Say,
  newId: () => string,
): SurveyDefinition {
  const say = (key: SurveysKey): Wording => {
    const all = sayAll(key);
    return Object.fromEntries(languages.map(code => [code, all[code] ?? '']));
  };
  const ids = template.pages.flat().map(() => newId());
  let next = 0;
  return {
    languages,
    ...(template.pages.length && { name: say(template.name)[languages[0] ?? 'en'] ?? '' }),
    title: say('template.title'),
    pages: template.pages.map((questions, page) => ({
      id: `p${page + 1}`,
      questions: questions.map(question => buildQuestion(question, ids, next++, say)),
    })),
    thanks: say('template.thanks'),
    series: template.series,
    theme: { accent: '#0e7c86' },
  };
}

function buildQuestion(from: TemplateQuestion, ids: readonly string[], at: number, say: Say): Question {
  const kind = kindOf(from.kind);
  if (!kind) throw new Error(`template with unknown kind ${from.kind}`);
  const { options, ends, after } = from;
  const settings = {
    ...(kind.empty(say) as Record<string, unknown>),
    ...from.settings,
    ...(options && {
      options: Object.entries(options).map(([key, label]) => ({ key, label: say(label) })),
    }),
    ...(ends && { low: say(ends[0]), high: say(ends[1]) }),
  };
  return {
    id: ids[at] ?? '',
    kind: from.kind,
    title: say(from.title ?? kind.wording.title),
    ...(from.required && { required: true }),
    ...(after && {
      showIf: {
        match: 'all',
        conditions: [{ question: ids[after.question] ?? '', operator: after.operator, value: after.value }],
      },
    }),
    wording: 1,
    settings,
  };
}
