import type { FeedbackDraft } from '../../../platform/feedback-draft.ts';
import { createImportRun } from '../../../platform/table-import/run-import.ts';
import { findTouchpoints } from '../../journeys/server.ts';
import { inBulk } from '../record-bulk.ts';
import type { ImportRecord } from './import-record.ts';
import type { RejectionReason } from './model/read-row.ts';
import { readDrafts } from './read-drafts.ts';
import { importStore } from './store.ts';
import { touchpointIndex } from './touchpoint-index.ts';

/** Records the feedback of a running import, from where an earlier run stopped. */
export const runImport = createImportRun<ImportRecord, RejectionReason, FeedbackDraft>({
  store: importStore,
  event: 'import.progress',
  async *read(ctx, one) {
    yield* readDrafts(ctx, one, touchpointIndex(await ctx.tx(db => findTouchpoints(db, true))), one.position);
  },
  inTransaction: (ctx, work) =>
    inBulk(ctx.services, ctx.workspace.id, ({ db, record }) =>
      work(db, async drafts => ({ ...(await record(drafts)) })),
    ),
});
