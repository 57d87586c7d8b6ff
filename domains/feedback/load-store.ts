import type { Pool } from 'pg';
import type { Db } from '../../platform/postgres/db.ts';
import type { Answer } from '../../platform/feedback-draft.ts';
import type { FeedbackCustomer, FeedbackRecord, StoredScore } from './model/feedback-record.ts';
import { measuresById, type Measure } from './measure-store.ts';

/** Columns of `feedback f` in the shape of StoredRow. Times come as milliseconds: parsing dates costs ten times more. */
export const FEEDBACK_COLUMNS = `f.id, (extract(epoch from f.occurred_at) * 1000)::float8 as occurred,
  (extract(epoch from f.received_at) * 1000)::float8 as received, f.revision, f.channel, f.source, f.key,
  f.customer_id, f.touchpoint_id, f.journey_version, f.survey_id, f.survey_version, f.language, f.text,
  f.measures, f."values", f.answers, f.attributes`;

export interface StoredRow {
  id: string;
  occurred: number;
  received: number;
  revision: number;
  channel: string;
  source: string;
  key: string;
  customer_id: string | null;
  touchpoint_id: string | null;
  journey_version: number | null;
  survey_id: string | null;
  survey_version: number | null;
  language: string | null;
  text: string | null;
  measures: number[];
  values: number[];
  answers: Answer[] | null;
  attributes: Record<string, string> | null;
}

/** Rows with their measures spelt out. `pool` is the tenant pool, for measures not yet in memory. */
export async function toRecords(
  pool: Pool,
  workspaceId: string,
  rows: readonly StoredRow[],
): Promise<FeedbackRecord[]> {
  const measures = await measuresById(pool, workspaceId, distinct(rows));
  return rows.map(row => toRecord(row, measures));
}

function distinct(rows: readonly StoredRow[]): Set<number> {
  const ids = new Set<number>();
  for (const row of rows) for (const id of row.measures) ids.add(id);
  return ids;
}

function toRecord(row: StoredRow, measures: ReadonlyMap<number, Measure>): FeedbackRecord {
  return {
    id: row.id,
    occurredAt: new Date(row.occurred),
    receivedAt: new Date(row.received),
    revision: row.revision,
    channel: row.channel,
    source: row.source,
    key: row.key,
    customerId: row.customer_id ?? undefined,
    touchpointId: row.touchpoint_id ?? undefined,
    journeyVersion: row.journey_version ?? undefined,
    surveyId: row.survey_id ?? undefined,
    surveyVersion: row.survey_version ?? undefined,
    language: row.language ?? undefined,
    text: row.text ?? undefined,
    scores: row.measures.map((id, i) => toScore(id, row.values[i] ?? Number.NaN, measures)),
    answers: row.answers ?? [],
    attributes: row.attributes ?? {},
  };
}

function toScore(id: number, value: number, measures: ReadonlyMap<number, Measure>): StoredScore {
  const measure = measures.get(id);
  if (measure === undefined) throw new Error(`measure ${id} is missing`);
  return { ...measure, measure: id, value };
}

/** Records by id, in no order; ids that are gone are left out. */
export async function selectFeedback(
  db: Db,
  pool: Pool,
  workspaceId: string,
  ids: readonly string[],
): Promise<FeedbackRecord[]> {
  const { rows } = await db.$client.query<StoredRow>({
    name: 'feedback.load',
    text: `select ${FEEDBACK_COLUMNS} from feedback f where workspace_id = $1 and id = any($2::uuid[])`,
    values: [workspaceId, ids],
  });
  return toRecords(pool, workspaceId, rows);
}

/** The next `limit` records after an id, in order of id: for a rebuild of everything derived. */
export async function selectFeedbackAfter(
  db: Db,
  pool: Pool,
  workspaceId: string,
  after: string | undefined,
  limit: number,
): Promise<FeedbackRecord[]> {
  const { rows } = await db.$client.query<StoredRow>({
    name: 'feedback.scan',
    text: `select ${FEEDBACK_COLUMNS} from feedback f where workspace_id = $1 and id > $2 order by id limit $3`,
    values: [workspaceId, after ?? '00000000-0000-0000-0000-000000000000', limit],
  });
  return toRecords(pool, workspaceId, rows);
}

/** Segment and attributes of customers by id. The segment is the attribute of that name. */
export async function selectCustomers(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FeedbackCustomer>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.$client.query<{ id: string; attributes: Record<string, string> }>({
    name: 'feedback.customers',
    text: 'select id, attributes from customer where workspace_id = $1 and id = any($2::uuid[])',
    values: [workspaceId, ids],
  });
  return new Map(rows.map(({ id, attributes }) => [id, { id, segment: attributes['segment'], attributes }]));
}

/** A customer's records, newest first. */
export async function selectOfCustomer(
  db: Db,
  workspaceId: string,
  customerId: string,
  page: { readonly before?: { readonly at: Date; readonly id: string }; readonly limit: number },
): Promise<StoredRow[]> {
  const { rows } = await db.$client.query<StoredRow>(
    `select ${FEEDBACK_COLUMNS} from feedback f
     where workspace_id = $1 and customer_id = $2 and ($3::timestamptz is null or (occurred_at, id) < ($3, $4::uuid))
     order by occurred_at desc, id desc limit $5`,
    [workspaceId, customerId, page.before?.at ?? null, page.before?.id ?? null, page.limit],
  );
  return rows;
}
