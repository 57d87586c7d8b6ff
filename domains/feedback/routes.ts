import { Readable } from 'node:stream';
import type { Context } from '../../platform/context.ts';
import { implement } from '../../platform/http/implement.ts';
import { loadLanguage } from '../../platform/i18n/load-language.ts';
import { deleteFeedback } from './actions/delete-feedback.ts';
import { exportFeedback } from './actions/export-feedback.ts';
import { getFeedback } from './actions/get-feedback.ts';
import { countFeedback, listFeedback } from './actions/list-feedback.ts';
import { recordDrafts, type DraftResult } from './actions/record-drafts.ts';
import { updateFeedback } from './actions/update-feedback.ts';
import type { FeedbackEdit } from './change-store.ts';
import { feedbackContract } from './contract.ts';
import { parseFilter } from './model/filter.ts';
import { presentRecord } from './present.ts';
import { addedFilters } from './record-filters.ts';

export const feedbackRoutes = implement('feedback', feedbackContract, {
  list: async (ctx, { query }) => {
    const { limit, after } = query;
    const { records, next } = await listFeedback(ctx, filterOf(ctx, query), { after, limit });
    return { records: records.map(presentRecord), next: next ?? null };
  },
  count: async (ctx, { query }) => {
    const { also, ...count } = await countFeedback(ctx, filterOf(ctx, query));
    return { ...count, also: [...also] };
  },
  get: async (ctx, { params }) => {
    const { record, customer, changes } = await getFeedback(ctx, params.id);
    return {
      record: presentRecord(record),
      customer,
      changes: changes.map(({ at, by, fields }) => ({ at: at.toISOString(), by, fields: [...fields] })),
    };
  },
  record: async (ctx, { body }) => {
    const items = 'items' in body ? body.items : [body];
    return { results: await presentResults(ctx, await recordDrafts(ctx, items)) };
  },
  update: async (ctx, { params, body }) => {
    await updateFeedback(ctx, params.id, body as FeedbackEdit);
    return {};
  },
  remove: async (ctx, { params }) => ({ deleted: await deleteFeedback(ctx, [params.id]) }),
  export: async (ctx, { query, reply }) => {
    const { format } = query;
    const lines = exportFeedback(ctx, filterOf(ctx, query), format);
    void reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8')
      .header('content-disposition', `attachment; filename="feedback.${format}"`)
      .send(Readable.from(lines));
    return '';
  },
});

function filterOf(ctx: Context, query: Readonly<Record<string, unknown>>) {
  return parseFilter(query, addedFilters(ctx.services));
}

async function presentResults(ctx: Context, results: readonly DraftResult[]) {
  const { t } = await loadLanguage(ctx.language);
  return results.map(result =>
    'refused' in result
      ? {
          status: 'refused' as const,
          key: result.key ?? null,
          id: null,
          error: {
            code: result.refused.code,
            message: t.error(result.refused.code, result.refused.params),
            path: result.path,
          },
        }
      : {
          status: result.duplicate ? ('duplicate' as const) : ('recorded' as const),
          key: result.key,
          id: result.id,
          error: null,
        },
  );
}
