import type { Db } from '../../../platform/postgres/db.ts';
import { heldReading, type Corrections, type HeldReading } from '../model/reading.ts';
import { knownThemes } from '../reading/plan.ts';
import { selectCorrections, selectReadings, type StoredReading } from '../reading/reading-store.ts';
import { currentTaxonomy, findTaxonomy } from '../taxonomy-store.ts';

export interface ReadingThatHolds extends StoredReading {
  readonly held: HeldReading;
  readonly corrections: Corrections;
}

/** Readings with what persons made of them, by the taxonomy that each was read by; in no order. */
export async function heldReadings(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
  lock = false,
): Promise<ReadingThatHolds[]> {
  const readings = await selectReadings(db, workspaceId, ids, lock);
  const corrections = await selectCorrections(db, workspaceId, ids);
  const known = new Map<number, (theme: string) => boolean>();
  // A text that a newer version reads as before keeps its own; a theme of the newer one may have been given to it.
  const current = knownThemes((await currentTaxonomy(db, workspaceId)).taxonomy);
  for (const version of new Set(readings.map(one => one.taxonomyVersion))) {
    const published = await findTaxonomy(db, workspaceId, version);
    const before = published === undefined ? () => true : knownThemes(published.taxonomy);
    known.set(version, theme => before(theme) || current(theme));
  }
  return readings.map(one => {
    const said: Corrections = corrections.get(one.feedbackId) ?? new Map();
    const isKnown = known.get(one.taxonomyVersion) ?? (() => true);
    return { ...one, corrections: said, held: heldReading(one.model, said, isKnown) };
  });
}
