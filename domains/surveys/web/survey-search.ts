import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { call, type SearchProvider } from '../../../web/index.ts';
import { surveysContract } from '../contract.ts';
import { surveyName } from '../model/wording.ts';

/** Surveys by name in the command palette; forgives letters, digits and tones as the reader's language does. */
const provider: SearchProvider = {
  label: 'surveys.title',
  async search(text, { workspace, signal }) {
    const { surveys } = await call(surveysContract.list, {}, { workspace, signal });
    const reader = document.documentElement.lang;
    const fold = findLanguage(reader)?.fold ?? ((words: string) => words.toLowerCase());
    const wanted = fold(text);
    return surveys
      .filter(survey => !survey.archived && fold(surveyName(survey, reader)).includes(wanted))
      .slice(0, 8)
      .map(survey => ({
        id: survey.id,
        title: surveyName(survey, reader),
        path: `/surveys/${survey.id}${survey.version ? '/results' : ''}`,
      }));
  },
};

export default provider;
