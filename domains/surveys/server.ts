/** What other areas' server code may use of surveys. */
export { createSurvey, type SurveyStart } from './actions/create-survey.ts';
export { getSurvey } from './actions/get-survey.ts';
export { listVersions as listSurveyVersions } from './actions/list-versions.ts';
export { publishSurvey } from './actions/publish-survey.ts';
export { closeSurvey } from './actions/change-state.ts';
export { findSurvey, findSurveys, findVersion as findSurveyVersion, type SurveyRow } from './store.ts';
