import type { Question, SurveyDefinition } from './survey-definition.ts';

/** A small complete survey in two languages, for tests. */
export function sampleSurvey(changes: Partial<SurveyDefinition> = {}): SurveyDefinition {
  return {
    languages: ['fa', 'en'],
    title: both('نظر شما', 'Your opinion'),
    thanks: both('ممنون', 'Thank you'),
    series: 'relational',
    theme: { accent: '#0e7c86' },
    pages: [
      { id: 'p1', questions: [scored('recommend', 'nps')] },
      {
        id: 'p2',
        questions: [
          {
            ...question('why', 'text', { long: true, maxLength: 200, placeholder: {} }),
            showIf: {
              match: 'all',
              conditions: [{ question: 'recommend', operator: 'atMost', value: 6 }],
            },
            required: true,
          },
          question('what', 'multiple-choice', {
            options: [
              { key: 'price', label: both('قیمت', 'Price') },
              { key: 'speed', label: both('سرعت', 'Speed') },
            ],
            other: true,
            shuffle: false,
          }),
        ],
      },
    ],
    ...changes,
  };
}

/** The same text marked per language. */
export function both(fa: string, en: string): Readonly<Record<string, string>> {
  return { fa, en };
}

export function question(id: string, kind: string, settings: Question['settings']): Question {
  return { id, kind, title: both(`پرسش ${id}`, `Question ${id}`), wording: 1, settings };
}

/** A required question on a scale. */
export function scored(id: string, kind: string): Question {
  const style = kind === 'csat' ? 'faces' : kind === 'rating' ? 'stars' : 'numbers';
  const settings = { low: both('کم', 'Low'), high: both('زیاد', 'High'), style };
  return { ...question(id, kind, settings), required: true };
}
