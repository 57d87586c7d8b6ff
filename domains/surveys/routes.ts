import { implement } from '../../platform/http/implement.ts';
import { archiveSurvey, closeSurvey, reopenSurvey, restoreSurvey } from './actions/change-state.ts';
import { createSurvey } from './actions/create-survey.ts';
import { duplicateSurvey } from './actions/duplicate-survey.ts';
import { getSurvey } from './actions/get-survey.ts';
import { listKinds } from './actions/list-kinds.ts';
import { listSurveys } from './actions/list-surveys.ts';
import { listTemplates } from './actions/list-templates.ts';
import { listVersions } from './actions/list-versions.ts';
import { publishSurvey } from './actions/publish-survey.ts';
import { saveDraft } from './actions/save-draft.ts';
import { surveysContract } from './contract.ts';
import { presentDefinition } from './present.ts';

export const routes = implement('surveys', surveysContract, {
  list: async ctx => ({ surveys: await listSurveys(ctx) }),
  kinds: async ctx => ({ kinds: await listKinds(ctx) }),
  templates: async ctx => ({ templates: await listTemplates(ctx) }),
  get: (ctx, { params }) => getSurvey(ctx, params.id),
  versions: async (ctx, { params }) => ({
    versions: (await listVersions(ctx, params.id)).map(
      ({ version, publishedAt, publishedBy, definition }) => ({
        version,
        publishedAt: publishedAt.toISOString(),
        publishedBy,
        definition: presentDefinition(definition),
      }),
    ),
  }),
  create: (ctx, { body }) => createSurvey(ctx, body),
  saveDraft: (ctx, { params, body }) => saveDraft(ctx, params.id, body),
  publish: (ctx, { params, body }) => publishSurvey(ctx, params.id, body.revision),
  close: (ctx, { params }) => closeSurvey(ctx, params.id),
  reopen: (ctx, { params }) => reopenSurvey(ctx, params.id),
  duplicate: (ctx, { params }) => duplicateSurvey(ctx, params.id),
  archive: (ctx, { params }) => archiveSurvey(ctx, params.id),
  restore: (ctx, { params }) => restoreSurvey(ctx, params.id),
});
