import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { loadFeedbackAfter } from '../../feedback/server.ts';
import { listWorkspaceIds } from '../../workspace/server.ts';
import { intakeMaker } from './intake-maker.ts';
import { clear, count, countedAmong } from './projection-analytics.ts';
import { dropAllPlans, withProjectionLock } from './projection-store.ts';

const chunk = 20_000;

export interface RebuildProgress {
  readonly workspaceId: string;
  /** Records counted so far, in all workspaces. */
  readonly records: number;
}

/**
 * Empties the analytics store and counts everything again from Postgres, workspace by workspace. Feedback that
 * arrives meanwhile is counted as always: both take turns by the chunk. Cut short, it may be started again.
 * Team and segment are those of today, as they are when a record is first counted.
 */
export async function rebuild(
  services: Services,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<{ workspaces: number; records: number }> {
  const workspaces = await listWorkspaceIds(services.systemPool);
  await withProjectionLock(services.systemPool, async () => {
    await dropAllPlans(services.systemPool);
    await clear(services.analytics);
  });
  let records = 0;
  for (const workspaceId of workspaces) {
    const ctx = await services.systemContext(workspaceId);
    for (let after: string | undefined, more = true; more;) {
      const last = await withProjectionLock(services.systemPool, () => countChunk(ctx, after));
      records += last.records;
      after = last.id;
      more = last.records === chunk;
      onProgress({ workspaceId, records });
    }
  }
  // What other areas count there is theirs to make anew.
  for (const { rebuildAnalytics } of services.modules ?? []) await rebuildAnalytics?.(services, () => {});
  return { workspaces: workspaces.length, records };
}

async function countChunk(
  ctx: Context,
  after: string | undefined,
): Promise<{ id: string | undefined; records: number }> {
  const records = await ctx.tx(db => loadFeedbackAfter(ctx, db, after, chunk));
  const ids = records.map(record => record.id);
  // What arrived meanwhile is counted already; what changed since comes again with its event.
  const counted = await countedAmong(ctx.services.analytics, ctx.workspace.id, ids);
  const makeIntake = await intakeMaker(ctx);
  await count(ctx.services.analytics, makeIntake(records.filter(({ id }) => !counted.has(id))), newId());
  return { id: ids.at(-1) ?? after, records: records.length };
}
