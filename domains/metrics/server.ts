/** What other areas' server code may use of metrics. */
export { compareFigures, type FigureComparison } from './actions/compare-figures.ts';
export { getHeatmap, type Heatmap } from './actions/get-heatmap.ts';
export { getJourneyFigures, type JourneyFigures } from './actions/get-journey-figures.ts';
export { getOverview, type Overview } from './actions/get-overview.ts';
export { getSurveyResults, type SurveyResults } from './actions/get-survey-results.ts';
export { listFigures, type FigureList } from './actions/list-figures.ts';
export { rebuild } from './projection/rebuild.ts';
