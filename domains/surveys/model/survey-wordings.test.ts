import { expect, test } from 'vitest';
import { sampleSurvey } from './sample-survey.ts';
import { isMissing, surveyWordings, withSurveyWording } from './survey-wordings.ts';

test('every text of a survey can be found, written in a new language and found again', () => {
  const survey = sampleSurvey();
  const places = surveyWordings(survey).map(wording => wording.place);
  expect(places).toContain('question.what.settings.options.price');
  expect(new Set(places).size).toBe(places.length);
  const written = places.reduce((now, place) => withSurveyWording(now, place, 'vi', `vi ${place}`), survey);
  expect(surveyWordings(written).map(({ wording }) => wording['vi'])).toEqual(
    places.map(place => `vi ${place}`),
  );
  expect(surveyWordings(written).filter(wording => isMissing(wording, 'vi'))).toEqual([]);
});

test('an optional text is missing only once another language has it', () => {
  const [help] = surveyWordings(sampleSurvey()).filter(wording => wording.place.endsWith('.help'));
  if (!help) throw new Error('questions have help');
  expect(isMissing(help, 'fa')).toBe(false);
  expect(isMissing({ ...help, wording: { en: 'Help' } }, 'fa')).toBe(true);
});
