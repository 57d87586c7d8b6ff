import type { Context } from '../../../platform/context.ts';
import type { Db } from '../../../platform/postgres/db.ts';
import { createImportActions } from '../../../platform/table-import/import-actions.ts';
import { findTouchpoints, placeTouchpoints } from '../../journeys/server.ts';
import { fail } from '../errors.ts';
import type { ImportRecord } from './import-record.ts';
import { importJob } from './job.ts';
import { guessMapping, type Guess } from './model/guess-mapping.ts';
import { missingColumns, type Mapping } from './model/mapping.ts';
import type { RejectionReason } from './model/read-row.ts';
import { importStore } from './store.ts';
import { missingTouchpoints, touchpointIndex } from './touchpoint-index.ts';

/** What people do with imports of feedback; besides the common: feedback.mappingEmpty, touchpointsMissing (422). */
export const importActions = createImportActions<ImportRecord, RejectionReason, Mapping, Guess>({
  store: importStore,
  permission: 'feedback.import',
  subject: 'import',
  filePrefix: 'import',
  zero: { recorded: 0, duplicates: 0 },
  job: importJob,
  guessMapping,
  missingColumns,
  refuseMapping: ({ scores, texts }) => {
    if (scores.length + texts.length === 0) throw fail.mappingEmpty();
  },
  beforeWork: async (ctx, db, mapping, work) => {
    const missing = missingTouchpoints(mapping, touchpointIndex(await findTouchpoints(db, true)));
    if (missing.length > 0) throw fail.touchpointsMissing({ keys: missing.slice(0, 10).join(', ') });
    if (work === 'run') await makeTouchpoints(ctx, db, mapping);
  },
});

async function makeTouchpoints(ctx: Context, db: Db, { newTouchpoints }: Mapping): Promise<void> {
  if (newTouchpoints.length === 0) return;
  await placeTouchpoints(
    db,
    ctx.workspace.id,
    newTouchpoints.map(({ stage, key, name, channel }) => ({
      stage,
      touchpoint: { key, name, channel, icon: 'map-pin' },
    })),
    ctx.actor.name,
  );
}
