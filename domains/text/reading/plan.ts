import { hash } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import { createDayCache } from '../../../platform/calendar/index.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { createPlacing } from '../../journeys/index.ts';
import { findTouchpoints, mainJourneyVersions } from '../../journeys/server.ts';
import { currentReader } from '../learning/current-reader.ts';
import { countedOf, type CountedText, type MentionFacts } from '../model/mention.ts';
import { heldReading, type Corrections, type StoredModel } from '../model/reading.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { PublishedTaxonomy } from '../taxonomy-store.ts';
import { knownNames } from './known-names.ts';
import { modelWith } from './model-now.ts';
import type { ReadingModel } from './model-store.ts';
import type { ReadAhead } from './read-ahead.ts';
import { selectCorrections, selectCounted, selectDigests, type CountedReading } from './reading-store.ts';
import { findRebuilt } from './rebuild-store.ts';
import { understandApart } from './understand-apart.ts';

/** What a batch does: to the analytics store, then to Postgres. Texts that are read as before are not in it. */
export interface Plan {
  /** The batch; token of what it inserts. */
  readonly id: string;
  readonly taxonomyVersion: number;
  /** What its texts were read by; absent of a plan that an older Safar made. */
  readonly readBy?: ReadingModel;
  /** What its texts count as until then. */
  readonly back: readonly CountedText[];
  readonly readings: readonly CountedReading[];
  /** Records that have no text any more, or are no more. */
  readonly gone: readonly string[];
  /** Texts after this id are counted by who makes the mentions anew, not by the plan; without it none. */
  readonly countedTo?: string;
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
  read: ReadAhead['models'] = understandApart,
): Promise<Plan> {
  const workspaceId = ctx.workspace.id;
  const { records, digests, corrections, current, placing, countedTo } = await ctx.tx(async db => ({
    records: await loadFeedback(ctx, db, ids),
    digests: await selectDigests(db, workspaceId, ids),
    corrections: await selectCorrections(db, workspaceId, ids),
    current: await currentReader(db, workspaceId),
    countedTo: await findRebuilt(db, workspaceId),
    placing: createPlacing(await findTouchpoints(db, true), await mainJourneyVersions(db)),
  }));
  const spoken = records.flatMap(record =>
    record.text === undefined ? [] : [{ ...record, text: record.text }],
  );
  const models = await read(
    current,
    spoken,
    (place, error) => ctx.log.error({ feedback: spoken[place]?.id, error }, 'a text could not be read'),
    await knownNames(ctx),
  );
  const facts = mentionFacts(ctx, current, placing);
  const isKnown = knownThemes(current.taxonomy);
  const readings: CountedReading[] = [];
  for (const [place, record] of spoken.entries()) {
    const model = models[place];
    if (model === undefined) continue;
    const held = heldReading(model, corrections.get(record.id) ?? noCorrections, isKnown);
    const { signature, ...said } = model;
    const counted = countedOf(record, { spoken: said.language, signature }, held, facts);
    const digest = digestOf(record.revision, said, counted);
    if (digests.get(record.id) !== digest)
      readings.push({
        feedbackId: record.id,
        revision: record.revision,
        taxonomyVersion: current.version,
        digest,
        model: said,
        counted,
      });
  }
  const withText = new Set(spoken.map(one => one.id));
  const gone = ids.filter(one => !withText.has(one));
  const changed = [...readings.map(one => one.feedbackId), ...gone].filter(one => digests.has(one));
  return {
    id,
    taxonomyVersion: current.version,
    readBy: await modelWith(ctx, current.layerVersion),
    back: changed.length === 0 ? [] : await ctx.tx(db => selectCounted(db, workspaceId, changed)),
    readings,
    gone,
    ...(countedTo !== undefined && { countedTo }),
    ...(step && { step }),
  };
}

/**
 * Equal for readings that say and count the same, whatever version of the taxonomy they were read by: a text that no new
 * version reads otherwise is left as it is.
 */
function digestOf(
  revision: number,
  model: StoredModel,
  { taxonomy: _version, feedback: _id, ...counted }: CountedText,
): string {
  return hash('sha1', JSON.stringify([revision, model, counted]), 'base64url');
}

function mentionFacts(
  ctx: Context,
  { version, taxonomy }: PublishedTaxonomy,
  placing: MentionFacts['placing'],
): MentionFacts {
  const parents = new Map(taxonomy.themes.map(theme => [theme.key, theme.parent ?? '']));
  return {
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
