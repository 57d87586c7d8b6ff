import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import type { Services } from '../../../platform/services.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { createPlacing } from '../../journeys/index.ts';
import { findTouchpoints, mainJourneyVersions } from '../../journeys/server.ts';
import { listWorkspaceIds } from '../../workspace/server.ts';
import { mentionsOf } from '../model/mention.ts';
import { heldReading } from '../model/reading.ts';
import { findTaxonomy } from '../taxonomy-store.ts';
import { clearMentions, countedAmong, insertMentions } from './mention-analytics.ts';
import { knownThemes, mentionFacts } from './plan.ts';
import { selectCorrections, selectReadingsAfter, type StoredReading } from './reading-store.ts';
import { forgetPlans, withReaderLock } from './waiting-store.ts';

const chunk = 2_000;

/**
 * Empties the mentions and makes them again from the readings, without reading a text again. Reading goes on meanwhile:
 * both take turns by the chunk. Cut short, it may be started again.
 */
export async function rebuildMentions(
  services: Services,
  onProgress: (records: number) => void,
): Promise<number> {
  const workspaces = await listWorkspaceIds(services.systemPool);
  const contexts = await Promise.all(workspaces.map(id => services.systemContext(id)));
  await withReaderLock(services.systemPool, workspaces, async () => {
    for (const ctx of contexts) await ctx.tx(db => forgetPlans(db, ctx.workspace.id));
    await clearMentions(services.analytics);
  });
  let records = 0;
  for (const ctx of contexts) {
    let after: string | undefined = '00000000-0000-0000-0000-000000000000';
    while (after !== undefined) {
      const from: string = after;
      const read = await withReaderLock(services.systemPool, [ctx.workspace.id], () => countChunk(ctx, from));
      records += read.length;
      after = read.length === chunk ? read.at(-1)?.feedbackId : undefined;
      onProgress(records);
    }
  }
  return records;
}

async function countChunk(ctx: Context, after: string): Promise<readonly StoredReading[]> {
  const workspaceId = ctx.workspace.id;
  const { readings, records, corrections, placing, taxonomies } = await ctx.tx(async db => {
    const readings = await selectReadingsAfter(db, workspaceId, after, chunk);
    const ids = readings.map(one => one.feedbackId);
    const versions = [...new Set(readings.map(one => one.taxonomyVersion))];
    const found = [];
    for (const version of versions) found.push(await findTaxonomy(db, workspaceId, version));
    return {
      readings,
      records: await loadFeedback(ctx, db, ids),
      corrections: await selectCorrections(db, workspaceId, ids),
      placing: createPlacing(await findTouchpoints(db, true), await mainJourneyVersions(db)),
      taxonomies: found.filter(one => one !== undefined),
    };
  });
  // What was read meanwhile is counted already.
  const counted = await countedAmong(
    ctx.services.analytics,
    workspaceId,
    readings.map(one => one.feedbackId),
  );
  const byId = new Map(records.map(record => [record.id, record]));
  const rows = taxonomies.flatMap(published => {
    const facts = mentionFacts(ctx, published, placing);
    const isKnown = knownThemes(published.taxonomy);
    return readings.flatMap(({ feedbackId, taxonomyVersion, model }) => {
      const record = byId.get(feedbackId);
      if (record === undefined || taxonomyVersion !== published.version || counted.has(feedbackId)) return [];
      const held = heldReading(model, corrections.get(feedbackId) ?? new Map(), isKnown);
      return mentionsOf(record, model.language, held, facts);
    });
  });
  await insertMentions(ctx.services.analytics, rows, newId());
  return readings;
}
