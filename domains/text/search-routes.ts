import { implement } from '../../platform/http/implement.ts';
import { findSimilar } from './actions/find-similar.ts';
import { listNames } from './actions/list-names.ts';
import { listThemeLanguages } from './actions/list-theme-languages.ts';
import { listThemeNames } from './actions/list-theme-names.ts';
import { listVersions } from './actions/list-versions.ts';
import { previewSplit } from './actions/preview-split.ts';
import { suggestThemes } from './actions/suggest-themes.ts';
import { searchContract } from './search-contract.ts';

export const searchRoutes = implement('text', searchContract, {
  similar: async (ctx, { params }) => ({ similar: await findSimilar(ctx, params.id) }),
  names: async ctx => ({ names: await listNames(ctx) }),
  suggestThemes: async (ctx, { query }) => ({ themes: await suggestThemes(ctx, query.q) }),
  themeNames: ctx => listThemeNames(ctx),
  versions: async ctx => ({ versions: await listVersions(ctx) }),
  themeLanguages: async (ctx, { params }) => ({ languages: await listThemeLanguages(ctx, params.key) }),
  previewSplit: (ctx, { body }) => previewSplit(ctx, body),
});
