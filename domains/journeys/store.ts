import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { newId } from '../../platform/id.ts';
import type { Db } from '../../platform/postgres/db.ts';
import type { JourneyDefinition, Touchpoint } from './model/journey-definition.ts';
import { journey, journeyVersion, touchpoint } from './tables.ts';

/** Rows are those of the transaction's workspace: row-level security sees to it. */

export interface JourneyRecord {
  readonly id: string;
  readonly name: string;
  readonly main: boolean;
  readonly version: number;
  readonly definition: JourneyDefinition;
}

const touchpointFields = {
  id: touchpoint.id,
  key: touchpoint.key,
  name: touchpoint.name,
  icon: touchpoint.icon,
  channel: touchpoint.channel,
  ownerTeamId: touchpoint.ownerTeamId,
};

export async function findTouchpoints(db: Db, archived = false): Promise<Touchpoint[]> {
  const rows = await db
    .select(touchpointFields)
    .from(touchpoint)
    .where(archived ? undefined : isNull(touchpoint.archivedAt))
    .orderBy(asc(touchpoint.createdAt), asc(touchpoint.id));
  return rows.map(toTouchpoint);
}

export async function findTouchpoint(db: Db, id: string): Promise<Touchpoint | undefined> {
  const rows = await db.select(touchpointFields).from(touchpoint).where(eq(touchpoint.id, id));
  return rows[0] && toTouchpoint(rows[0]);
}

export async function findTouchpointsByKey(db: Db, keys: readonly string[]): Promise<Touchpoint[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .select(touchpointFields)
    .from(touchpoint)
    .where(inArray(touchpoint.key, [...keys]));
  return rows.map(toTouchpoint);
}

/** Inserts those whose key is new; returns all of them, in order of `drafts`. */
export async function addTouchpoints(
  db: Db,
  workspaceId: string,
  drafts: readonly Omit<Touchpoint, 'id'>[],
): Promise<Touchpoint[]> {
  if (drafts.length === 0) return [];
  await db
    .insert(touchpoint)
    .values(drafts.map(draft => ({ ...draft, workspaceId, id: newId() })))
    .onConflictDoNothing();
  const rows = new Map(
    (
      await findTouchpointsByKey(
        db,
        drafts.map(d => d.key),
      )
    ).map(t => [t.key, t]),
  );
  return drafts.map(d => rows.get(d.key)).filter(t => t !== undefined);
}

export async function changeTouchpoint(
  db: Db,
  id: string,
  change: Partial<{
    name: string;
    icon: string;
    channel: string;
    ownerTeamId: string | null;
    archivedAt: Date | null;
  }>,
): Promise<boolean> {
  if (Object.keys(change).length === 0) return true;
  const rows = await db
    .update(touchpoint)
    .set(change)
    .where(eq(touchpoint.id, id))
    .returning({ id: touchpoint.id });
  return rows.length > 0;
}

const journeyFields = {
  id: journey.id,
  name: journey.name,
  main: journey.main,
  version: journey.version,
  definition: journeyVersion.definition,
};

const atCurrentVersion = and(
  eq(journeyVersion.journeyId, journey.id),
  eq(journeyVersion.version, journey.version),
);

export async function findJourneys(db: Db): Promise<JourneyRecord[]> {
  return db
    .select(journeyFields)
    .from(journey)
    .innerJoin(journeyVersion, atCurrentVersion)
    .where(isNull(journey.archivedAt))
    .orderBy(desc(journey.main), asc(journey.id));
}

export async function findJourney(db: Db, id: string, lock = false): Promise<JourneyRecord | undefined> {
  const query = db
    .select(journeyFields)
    .from(journey)
    .innerJoin(journeyVersion, atCurrentVersion)
    .where(eq(journey.id, id));
  const rows = lock ? await query.for('update', { of: journey }) : await query;
  return rows[0];
}

export async function findMainJourney(db: Db): Promise<JourneyRecord | undefined> {
  const rows = await db
    .select(journeyFields)
    .from(journey)
    .innerJoin(journeyVersion, atCurrentVersion)
    .where(eq(journey.main, true));
  return rows[0];
}

export async function findVersions(
  db: Db,
  journeyId: string,
): Promise<{ version: number; definition: JourneyDefinition; createdAt: Date; createdBy: string }[]> {
  return db
    .select({
      version: journeyVersion.version,
      definition: journeyVersion.definition,
      createdAt: journeyVersion.createdAt,
      createdBy: journeyVersion.createdBy,
    })
    .from(journeyVersion)
    .where(eq(journeyVersion.journeyId, journeyId))
    .orderBy(desc(journeyVersion.version));
}

export async function addJourney(
  db: Db,
  workspaceId: string,
  draft: { name: string; main: boolean; definition: JourneyDefinition; createdBy: string },
): Promise<string> {
  const id = newId();
  await db.insert(journey).values({ workspaceId, id, name: draft.name, main: draft.main, version: 1 });
  await db.insert(journeyVersion).values({
    workspaceId,
    journeyId: id,
    version: 1,
    definition: draft.definition,
    createdBy: draft.createdBy,
  });
  return id;
}

export async function addVersion(
  db: Db,
  workspaceId: string,
  journeyId: string,
  draft: { version: number; name: string; definition: JourneyDefinition; createdBy: string },
): Promise<void> {
  const { version, name, definition, createdBy } = draft;
  await db.insert(journeyVersion).values({ workspaceId, journeyId, version, definition, createdBy });
  await db.update(journey).set({ version, name }).where(eq(journey.id, journeyId));
}

export async function archiveJourneyRow(db: Db, id: string, at: Date): Promise<void> {
  await db.update(journey).set({ archivedAt: at }).where(eq(journey.id, id));
}

function toTouchpoint(row: Omit<Touchpoint, 'ownerTeamId'> & { ownerTeamId: string | null }): Touchpoint {
  const { ownerTeamId, ...rest } = row;
  return ownerTeamId === null ? rest : { ...rest, ownerTeamId };
}
