import { implement } from '../../platform/http/implement.ts';
import { compareFigures } from './actions/compare-figures.ts';
import { getHeatmap } from './actions/get-heatmap.ts';
import { getJourneyFigures } from './actions/get-journey-figures.ts';
import { getOverview } from './actions/get-overview.ts';
import { getSurveyResults } from './actions/get-survey-results.ts';
import { getTheme } from './actions/get-theme.ts';
import { getThemes } from './actions/get-themes.ts';
import { getWhatsNew } from './actions/get-whats-new.ts';
import { listAttributes } from './actions/list-attributes.ts';
import { listFigures } from './actions/list-figures.ts';
import { markProblem } from './actions/mark-problem.ts';
import { metricsContract } from './contract.ts';
import { themesContract } from './themes-contract.ts';

export const routes = implement(
  'metrics',
  { ...metricsContract, ...themesContract },
  {
    list: (ctx, { query }) => listFigures(ctx, query),
    overview: (ctx, { query }) => getOverview(ctx, query),
    heatmap: (ctx, { query }) => getHeatmap(ctx, query),
    compare: (ctx, { query }) => compareFigures(ctx, query),
    journey: (ctx, { query }) => getJourneyFigures(ctx, query),
    attributes: async ctx => ({ attributes: await listAttributes(ctx) }),
    surveyResults: (ctx, { params, query }) => getSurveyResults(ctx, params.id, query),
    themes: (ctx, { query }) => getThemes(ctx, query),
    theme: (ctx, { params, query }) => getTheme(ctx, params.key, query),
    news: (ctx, { query }) => getWhatsNew(ctx, query),
    markProblem: (ctx, { params, body }) => markProblem(ctx, params.id, body.mark),
  },
);
