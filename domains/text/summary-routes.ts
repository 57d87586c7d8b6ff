import { implement } from '../../platform/http/implement.ts';
import { getPlugs } from './actions/get-plugs.ts';
import { getThemeSummary } from './actions/get-theme-summary.ts';
import { suggestThemeName } from './actions/suggest-theme-name.ts';
import { switchEndpoint } from './actions/switch-endpoint.ts';
import { writeThemeSummary } from './actions/write-theme-summary.ts';
import { summaryContract } from './summary-contract.ts';

export const summaryRoutes = implement('text', summaryContract, {
  themeSummary: (ctx, { params, query }) => getThemeSummary(ctx, params.key, query ?? {}),
  writeSummary: (ctx, { params, query }) => writeThemeSummary(ctx, params.key, query ?? {}),
  suggestName: (ctx, { body }) => suggestThemeName(ctx, body.phrases, body),
  plugs: ctx => getPlugs(ctx),
  switchEndpoint: (ctx, { body }) => switchEndpoint(ctx, body),
});
