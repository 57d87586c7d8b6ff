import type { Db } from '../../platform/postgres/db.ts';
import { removeWords } from './search-store.ts';

/** Rows are those of the transaction's workspace: row-level security sees to it. */

export interface FeedbackChange {
  readonly at: Date;
  readonly by: string;
  /** Names of the fields that changed. */
  readonly fields: readonly string[];
}

/** What an edit may change; what the customer said and scored is not among it. */
export interface FeedbackEdit {
  readonly customerId?: string | null;
  readonly touchpointId?: string | null;
  readonly language?: string | null;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface EditedFeedback {
  readonly id: string;
  readonly revision: number;
  readonly occurred_at: Date;
}

const columns = {
  customerId: 'customer_id',
  touchpointId: 'touchpoint_id',
  language: 'language',
  attributes: 'attributes',
} as const;

/** Changes one record and counts its revision up. Returns the revision it had before; undefined when it is gone. */
export async function editRow(
  db: Db,
  workspaceId: string,
  id: string,
  edit: FeedbackEdit,
): Promise<EditedFeedback | undefined> {
  const values: unknown[] = [workspaceId, id];
  const sets = Object.entries(columns).flatMap(([field, column]) => {
    const value = edit[field as keyof FeedbackEdit];
    if (value === undefined) return [];
    values.push(field === 'attributes' ? JSON.stringify(value) : value);
    return [`${column} = $${values.length}`];
  });
  const { rows } = await db.$client.query<EditedFeedback>(
    `update feedback set ${[...sets, 'revision = revision + 1'].join(', ')}
     where workspace_id = $1 and id = $2 returning id, revision - 1 as revision, occurred_at`,
    values,
  );
  return rows[0];
}

/** Takes person and words out of a customer's feedback; scores stay, as nobody's. */
export async function anonymiseRows(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<EditedFeedback[]> {
  const { rows } = await db.$client.query<EditedFeedback>(
    `update feedback set customer_id = null, text = null, answers = null, attributes = null, revision = revision + 1
     where workspace_id = $1 and customer_id = $2 returning id, revision - 1 as revision, occurred_at`,
    [workspaceId, customerId],
  );
  return rows;
}

/** Gives a customer's feedback to another. */
export async function moveRows(
  db: Db,
  workspaceId: string,
  from: string,
  into: string,
): Promise<EditedFeedback[]> {
  const { rows } = await db.$client.query<EditedFeedback>(
    `update feedback set customer_id = $3, revision = revision + 1
     where workspace_id = $1 and customer_id = $2 returning id, revision - 1 as revision, occurred_at`,
    [workspaceId, from, into],
  );
  return rows;
}

/** Deletes records with what they are found by and what was changed about them. Returns what was there. */
export async function deleteRows(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<EditedFeedback[]> {
  await removeWords(db, workspaceId, ids);
  await db.$client.query(
    'delete from feedback_change where workspace_id = $1 and feedback_id = any($2::uuid[])',
    [workspaceId, ids],
  );
  const { rows } = await db.$client.query<EditedFeedback>(
    'delete from feedback where workspace_id = $1 and id = any($2::uuid[]) returning id, revision, occurred_at',
    [workspaceId, ids],
  );
  return rows;
}

export async function addChange(
  db: Db,
  workspaceId: string,
  change: FeedbackChange & { readonly id: string; readonly revision: number },
): Promise<void> {
  await db.$client.query(
    'insert into feedback_change (workspace_id, feedback_id, revision, at, by, fields) values ($1, $2, $3, $4, $5, $6)',
    [workspaceId, change.id, change.revision, change.at, change.by, change.fields],
  );
}

/** Newest first. */
export async function listChanges(db: Db, workspaceId: string, id: string): Promise<FeedbackChange[]> {
  const { rows } = await db.$client.query<FeedbackChange>(
    `select at, by, fields from feedback_change where workspace_id = $1 and feedback_id = $2
     order by revision desc limit 100`,
    [workspaceId, id],
  );
  return rows;
}
