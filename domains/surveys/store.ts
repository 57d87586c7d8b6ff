import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Db } from '../../platform/postgres/db.ts';
import { survey, surveyVersion } from './tables.ts';

// Rows are those of the transaction's workspace: row-level security sees to it.

export type SurveyRow = Omit<typeof survey.$inferSelect, 'workspaceId'>;
export type SurveyVersionRow = Omit<typeof surveyVersion.$inferSelect, 'workspaceId'>;

const { workspaceId: _survey, ...surveyFields } = getTableColumns(survey);
const { workspaceId: _version, ...versionFields } = getTableColumns(surveyVersion);

export async function findSurveys(db: Db): Promise<SurveyRow[]> {
  return db.select(surveyFields).from(survey).orderBy(desc(survey.updatedAt), desc(survey.id));
}

/** With `lock`, nobody else changes it before the transaction ends. */
export async function findSurvey(db: Db, id: string, lock = false): Promise<SurveyRow | undefined> {
  const query = db.select(surveyFields).from(survey).where(eq(survey.id, id));
  return (await (lock ? query.for('update') : query))[0];
}

export async function addSurvey(
  db: Db,
  workspaceId: string,
  draft: Pick<SurveyRow, 'id' | 'draft' | 'createdAt' | 'createdBy'>,
): Promise<SurveyRow> {
  const { createdAt, createdBy } = draft;
  const rows = await db
    .insert(survey)
    .values({ ...draft, workspaceId, updatedAt: createdAt, updatedBy: createdBy })
    .returning(surveyFields);
  return rows[0] as SurveyRow;
}

export async function changeSurvey(db: Db, id: string, change: Partial<SurveyRow>): Promise<SurveyRow> {
  const rows = await db.update(survey).set(change).where(eq(survey.id, id)).returning(surveyFields);
  return rows[0] as SurveyRow;
}

/** Saves the draft if it is still at `revision`; undefined when it is not. */
export async function saveDraftAt(
  db: Db,
  id: string,
  revision: number,
  change: Pick<SurveyRow, 'draft' | 'updatedAt' | 'updatedBy'>,
): Promise<SurveyRow | undefined> {
  const rows = await db
    .update(survey)
    .set({ ...change, revision: sql`${survey.revision} + 1` })
    .where(and(eq(survey.id, id), eq(survey.revision, revision)))
    .returning(surveyFields);
  return rows[0];
}

export async function addVersion(db: Db, workspaceId: string, row: SurveyVersionRow): Promise<void> {
  await db.insert(surveyVersion).values({ ...row, workspaceId });
}

/** Newest first. */
export async function findVersions(db: Db, surveyId: string): Promise<SurveyVersionRow[]> {
  return db
    .select(versionFields)
    .from(surveyVersion)
    .where(eq(surveyVersion.surveyId, surveyId))
    .orderBy(desc(surveyVersion.version));
}

export async function findVersion(
  db: Db,
  surveyId: string,
  version: number,
): Promise<SurveyVersionRow | undefined> {
  const rows = await db
    .select(versionFields)
    .from(surveyVersion)
    .where(and(eq(surveyVersion.surveyId, surveyId), eq(surveyVersion.version, version)));
  return rows[0];
}

/** Whether any survey was ever published. */
export async function hasVersions(db: Db, workspaceId: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ any: boolean }>(
    'select exists (select from survey_version where workspace_id = $1) as any',
    [workspaceId],
  );
  return rows[0]?.any ?? false;
}
