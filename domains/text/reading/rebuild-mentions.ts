import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { listWorkspaceIds } from '../../workspace/server.ts';
import { mentionRows } from '../model/mention.ts';
import { clearMentions, insertMentions } from './mention-analytics.ts';
import { selectCountedAfter } from './reading-store.ts';
import { forgetPlans, withReaderLock } from './waiting-store.ts';

const chunk = 5_000;

/**
 * Empties the mentions and makes them again from what each text counted as: the same figures, and no text is read. What
 * arrives meanwhile is read afterwards. Cut short, it must be started again.
 */
export async function rebuildMentions(
  services: Services,
  onProgress: (records: number) => void,
): Promise<number> {
  const workspaces = await listWorkspaceIds(services.systemPool);
  return withReaderLock(services.systemPool, workspaces, async () => {
    const contexts = await Promise.all(workspaces.map(id => services.systemContext(id)));
    for (const ctx of contexts) await ctx.tx(db => forgetPlans(db, ctx.workspace.id));
    await clearMentions(services.analytics);
    let records = 0;
    for (const { tx, workspace } of contexts) {
      let after = '00000000-0000-0000-0000-000000000000';
      for (let more = true; more;) {
        const from = after;
        const texts = await tx(db => selectCountedAfter(db, workspace.id, from, chunk));
        const rows = texts.flatMap(one => mentionRows(workspace.id, one, 1));
        await insertMentions(services.analytics, rows, newId());
        records += texts.length;
        after = texts.at(-1)?.feedback ?? after;
        more = texts.length === chunk;
        onProgress(records);
      }
    }
    return records;
  });
}
