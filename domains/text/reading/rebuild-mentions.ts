import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { listWorkspaceIds } from '../../workspace/server.ts';
import { mentionRows } from '../model/mention.ts';
import { carryOut } from './carry-out.ts';
import { clearMentions, insertMentions } from './mention-analytics.ts';
import type { Plan } from './plan.ts';
import { selectCountedAfter } from './reading-store.ts';
import { beginRebuild, endRebuild, findRebuilt, moveRebuilt } from './rebuild-store.ts';
import { findPlan, forgetPlans, withReaderLock } from './waiting-store.ts';

/** Some 10 MB of rows. */
const chunk = 10_000;

/**
 * Empties the mentions and makes them again from what each text counted as: the same figures, and no text is read. Reading
 * and it take turns by the chunk: a text that its turn has not come to is read, and counted when it comes. Cut short, it
 * must be started again.
 */
export async function rebuildMentions(
  services: Services,
  onProgress: (records: number) => void,
): Promise<number> {
  const contexts = await emptyMentions(services);
  let records = 0;
  for (const ctx of contexts)
    for (let counted = chunk; counted === chunk;) {
      counted = await countNext(ctx, chunk);
      records += counted;
      onProgress(records);
    }
  return records;
}

/** From then on texts are counted by `countNext`; of every workspace a Context. */
export async function emptyMentions(services: Services): Promise<readonly Context[]> {
  const workspaces = await listWorkspaceIds(services.systemPool);
  const contexts = await Promise.all(workspaces.map(id => services.systemContext(id)));
  await withReaderLock(services.systemPool, workspaces, async () => {
    for (const { tx, workspace } of contexts)
      await tx(async db => {
        await forgetPlans(db, workspace.id);
        await beginRebuild(db, workspace.id);
      });
    await clearMentions(services.analytics);
  });
  return contexts;
}

/** Counts the next `most` texts of a workspace, in order of id; how many there were. The last ones end its rebuild. */
export async function countNext(ctx: Context, most: number): Promise<number> {
  const { tx, workspace, services } = ctx;
  return withReaderLock(services.systemPool, [workspace.id], async () => {
    // A batch that was cut short was planned by what was counted then.
    const begun = await tx(db => findPlan(db, workspace.id));
    if (begun !== undefined) await carryOut(ctx, JSON.parse(begun) as Plan);
    const { after, texts } = await tx(async db => {
      const after = await findRebuilt(db, workspace.id);
      if (after === undefined) return { after, texts: [] };
      return { after, texts: await selectCountedAfter(db, workspace.id, after, most) };
    });
    if (after === undefined) return 0;
    const rows = texts.flatMap(one => mentionRows(workspace.id, one, 1));
    await insertMentions(services.analytics, rows, newId());
    const last = texts.at(-1)?.feedback;
    await tx(db =>
      last === undefined || texts.length < most
        ? endRebuild(db, workspace.id)
        : moveRebuilt(db, workspace.id, last),
    );
    return texts.length;
  });
}
