import { authorise, type Context } from '../../../../platform/context.ts';
import { findTouchpoints, placeTouchpoints } from '../../../journeys/server.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import { fail as refuse } from '../../errors.ts';
import type { ImportRecord } from '../import-record.ts';
import { importJob } from '../job.ts';
import type { Mapping } from '../model/mapping.ts';
import { changeImport, clearRejections, findImport } from '../store.ts';
import { missingTouchpoints, touchpointIndex } from '../touchpoint-index.ts';

/** What is to be done with a mapped import: look at every row and write nothing, or record. */
export type ImportWork = 'check' | 'run';

/**
 * Queues the reading of an import. A run that was cancelled or failed goes on where it stopped; one that is done is
 * read again from the first row (what is there stays single).
 * @throws imports.mappingMissing, feedback.touchpointsMissing (422), importRunning (409)
 */
export async function startImport(ctx: Context, id: string, work: ImportWork): Promise<ImportRecord> {
  const one = await prepareImport(ctx, id, work);
  await ctx.services.jobs.enqueue(importJob, ctx.workspace.id, { importId: id }, id);
  return one;
}

/** As startImport, without queueing: for a command that reads the file itself. */
export async function prepareImport(ctx: Context, id: string, work: ImportWork): Promise<ImportRecord> {
  authorise(ctx, 'feedback.import');
  return ctx.tx(async db => {
    const one = await findImport(db, id, true);
    if (one === undefined) throw fail.importNotFound();
    if (one.status === 'running' || one.status === 'checking') throw fail.importRunning();
    if (one.mapping === null) throw fail.mappingMissing();
    const missing = missingTouchpoints(one.mapping, touchpointIndex(await findTouchpoints(db, true)));
    if (missing.length > 0) throw refuse.touchpointsMissing({ keys: missing.slice(0, 10).join(', ') });
    if (work === 'check') {
      await changeImport(db, id, { status: 'checking', findings: null, error: null });
    } else {
      await makeTouchpoints(one.mapping);
      const again = one.status === 'done';
      if (again) await clearRejections(db, id);
      await changeImport(db, id, {
        status: 'running',
        error: null,
        finishedAt: null,
        startedAt: one.startedAt ?? ctx.now(),
        ...(again ? { position: 0, recorded: 0, duplicates: 0, rejected: 0 } : {}),
      });
      await ctx.audit(db, 'import.started', { type: 'import', id, name: one.name });
    }
    const after = await findImport(db, id);
    if (after === undefined) throw fail.importNotFound();
    return after;

    async function makeTouchpoints({ newTouchpoints }: Mapping): Promise<void> {
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
  });
}
