import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { listWorkspaceIds } from '../../workspace/server.ts';
import { mentionRows } from '../model/mention.ts';
import { clearMentions, insertMentions } from './mention-analytics.ts';
import { selectCountedAfter } from './reading-store.ts';
import { forgetPlans, withReaderLock } from './waiting-store.ts';

/** Some 10 MB of rows. */
const chunk = 10_000;

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
      const select = (after: string) => tx(db => selectCountedAfter(db, workspace.id, after, chunk));
      let texts = await select('00000000-0000-0000-0000-000000000000');
      // The next ones are fetched while these are written: reading waits for as long as this takes.
      for (let last = texts.at(-1); last !== undefined; last = texts.at(-1)) {
        const next = texts.length === chunk ? select(last.feedback) : Promise.resolve([]);
        const rows = texts.flatMap(one => mentionRows(workspace.id, one, 1));
        const [following] = await Promise.all([next, insertMentions(services.analytics, rows, newId())]);
        records += texts.length;
        texts = following;
        onProgress(records);
      }
    }
    return records;
  });
}
