import type { Pool } from 'pg';
import type { Db } from '../../platform/postgres/db.ts';
import type { GivenAnswer } from '../surveys/index.ts';

/** A response as it stands on the visitor's device. */
export interface SavedResponse {
  readonly token: string;
  readonly key: string;
  readonly survey_id: string;
  readonly version: number;
  readonly language: string;
  readonly changes: number;
  readonly answers: readonly GivenAnswer[];
}

/** Saves responses under way in one statement and commit; keys must differ within the list. */
export async function saveResponseRows(
  pool: Pool,
  workspaceId: string,
  savedAt: Date,
  saves: readonly SavedResponse[],
): Promise<void> {
  await pool.query({
    name: 'collection.response_save',
    text: 'select response_save($1, $2, $3)',
    values: [workspaceId, savedAt, JSON.stringify(saves)],
  });
}

/** Finished responses are feedback: what was kept of them while under way is let go. Idempotent. */
export async function finishResponses(
  db: Db,
  workspaceId: string,
  finished: readonly { readonly token: string; readonly key: string }[],
): Promise<void> {
  await db.$client.query(
    `update response set state = 'finished', answers = null
     from unnest($2::text[], $3::text[]) as f(token, key)
     where response.workspace_id = $1 and response.token = f.token and response.key = f.key`,
    [workspaceId, finished.map(one => one.token), finished.map(one => one.key)],
  );
}

/** Responses not finished, per link: how many only opened the survey, and how many began to answer. */
export async function countUnderWay(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<{ token: string; state: 'opened' | 'started'; n: number }[]> {
  const { rows } = await db.$client.query<{ token: string; state: 'opened' | 'started'; n: number }>(
    `select token, state, count(*)::integer as n from response
     where workspace_id = $1 and survey_id = $2 and state <> 'finished' group by token, state`,
    [workspaceId, surveyId],
  );
  return rows;
}

/** Whether anybody has begun to answer a survey. */
export async function hasResponses(db: Db, workspaceId: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ any: boolean }>(
    'select exists (select from response where workspace_id = $1) as any',
    [workspaceId],
  );
  return rows[0]?.any ?? false;
}

/** Responses not finished, as figures count them. */
export interface UnfinishedCount {
  /** ISO day on which they were opened. */
  readonly day: string;
  readonly surveyId: string;
  readonly channel: string;
  /** Of the link, when it has one. */
  readonly touchpointId: string | null;
  readonly language: string;
  readonly state: 'opened' | 'started';
  readonly n: number;
}

/** Responses opened from `from` up to `until` and not finished, by the day in `timeZone` and what they came by. */
export async function countUnfinished(
  db: Db,
  workspaceId: string,
  { from, until, timeZone }: { readonly from: Date; readonly until: Date; readonly timeZone: string },
): Promise<UnfinishedCount[]> {
  const { rows } = await db.$client.query<UnfinishedCount>(
    `select to_char(r.opened_at at time zone $4, 'YYYY-MM-DD') as day, r.survey_id as "surveyId", l.channel,
       l.touchpoint_id as "touchpointId", r.language, r.state, count(*)::integer as n
     from response r join share_link l on l.workspace_id = r.workspace_id and l.token = r.token
     where r.workspace_id = $1 and r.state <> 'finished' and r.opened_at >= $2 and r.opened_at < $3
     group by 1, 2, 3, 4, 5, 6`,
    [workspaceId, from, until, timeZone],
  );
  return rows;
}
