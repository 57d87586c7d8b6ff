import type { Context } from '../../../platform/context.ts';
import { createDayCache } from '../../../platform/calendar/index.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { createPlacing } from '../../journeys/index.ts';
import { findTouchpoints, mainJourneyVersions } from '../../journeys/server.ts';
import { changeOf, mentionsOf, type MentionFacts, type MentionRow } from '../model/mention.ts';
import { heldReading, type Corrections } from '../model/reading.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { currentTaxonomy, type PublishedTaxonomy } from '../taxonomy-store.ts';
import { rowsToTakeBack } from './mention-analytics.ts';
import { selectCorrections, selectReadIds, type StoredReading } from './reading-store.ts';
import { understandApart } from './understand-apart.ts';

/** What a batch does: rows for the analytics store, then readings for Postgres. */
export interface Plan {
  /** The batch; token of its rows. */
  readonly id: string;
  readonly taxonomyVersion: number;
  readonly rows: readonly MentionRow[];
  readonly readings: readonly StoredReading[];
  /** Records that have no text any more, or are no more. */
  readonly gone: readonly string[];
  /** How far its run is when it is done. */
  readonly step?: { readonly run: string; readonly after: string; readonly texts: number };
}

const noCorrections: Corrections = new Map();

/** Reads records as they are now, and says what that changes. Changes nothing itself. */
export async function makePlan(
  ctx: Context,
  id: string,
  ids: readonly string[],
  step?: Plan['step'],
): Promise<Plan> {
  const workspaceId = ctx.workspace.id;
  const { records, before, corrections, current, placing } = await ctx.tx(async db => ({
    records: await loadFeedback(ctx, db, ids),
    before: await selectReadIds(db, workspaceId, ids),
    corrections: await selectCorrections(db, workspaceId, ids),
    current: await currentTaxonomy(db, workspaceId),
    placing: createPlacing(await findTouchpoints(db, true), await mainJourneyVersions(db)),
  }));
  const spoken = records.flatMap(record =>
    record.text === undefined ? [] : [{ ...record, text: record.text }],
  );
  const models = await understandApart(current, spoken, (place, error) =>
    ctx.log.error({ feedback: spoken[place]?.id, error }, 'a text could not be read'),
  );
  const facts = mentionFacts(ctx, current, placing);
  const isKnown = knownThemes(current.taxonomy);
  const readings: StoredReading[] = [];
  const after: MentionRow[] = [];
  for (const [place, record] of spoken.entries()) {
    const model = models[place];
    if (model === undefined) continue;
    readings.push({
      feedbackId: record.id,
      revision: record.revision,
      taxonomyVersion: current.version,
      model,
    });
    const held = heldReading(model, corrections.get(record.id) ?? noCorrections, isKnown);
    after.push(...mentionsOf(record, model.language, held, facts));
  }
  const read = new Set(readings.map(one => one.feedbackId));
  return {
    id,
    taxonomyVersion: current.version,
    rows: changeOf(await rowsToTakeBack(ctx.services.analytics, workspaceId, before), after),
    readings,
    gone: ids.filter(one => !read.has(one)),
    ...(step && { step }),
  };
}

export function mentionFacts(
  ctx: Context,
  { version, taxonomy }: PublishedTaxonomy,
  placing: MentionFacts['placing'],
): MentionFacts {
  const parents = new Map(taxonomy.themes.map(theme => [theme.key, theme.parent ?? '']));
  return {
    workspaceId: ctx.workspace.id,
    placing,
    dayAt: createDayCache(ctx.workspace.timeZone),
    taxonomyVersion: version,
    parentOf: theme => parents.get(theme) ?? '',
  };
}

export function knownThemes(taxonomy: Taxonomy): (theme: string) => boolean {
  const keys = new Set(taxonomy.themes.map(theme => theme.key));
  return theme => keys.has(theme);
}
