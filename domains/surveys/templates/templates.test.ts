import { expect, test } from 'vitest';
import { languages } from '../../../languages/registry.gen.ts';
import { surveyProblems } from '../model/survey-problems.ts';
import { surveySchema } from '../model/survey-schema.ts';
import { loadSay } from '../say.ts';
import { buildTemplate } from './build-template.ts';
import { templates } from './templates.ts';

const say = await loadSay();
const codes = Object.keys(languages);

test('there are a dozen, besides the blank page, each under its own key', () => {
  expect(new Set(templates.map(template => template.key)).size).toBe(templates.length);
  expect(templates.length).toBeGreaterThanOrEqual(13);
});

test.each(templates.filter(template => template.key !== 'empty'))(
  '$key can be published at once in every language',
  template => {
    let n = 0;
    const survey = buildTemplate(template, codes, say, () => `q${n++}`);
    expect(surveySchema.parse(survey)).toEqual(survey);
    expect(surveyProblems(survey)).toEqual([]);
  },
);
