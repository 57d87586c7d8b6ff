import type { Db } from '../../../platform/postgres/db.ts';
import type { WrittenSentence } from './check-answer.ts';

/** What a model wrote, as it is kept. */
export interface Written {
  readonly model: string;
  readonly madeAt: Date;
  readonly sentences: readonly WrittenSentence[];
  /** Sentences of the answer that were not shown, because nothing they cite says so. */
  readonly dropped: number;
}

interface Row {
  model: string;
  made_at: Date;
  body: Pick<Written, 'sentences' | 'dropped'>;
}

/** Older ones are of other texts than people wrote since. */
const newerThan = "interval '1 day'";
const keptFor = "interval '30 days'";

export async function findWritten(db: Db, workspaceId: string, hash: string): Promise<Written | undefined> {
  const { rows } = await db.$client.query<Row>(
    'select model, made_at, body from text_written where workspace_id = $1 and hash = $2',
    [workspaceId, hash],
  );
  return toWritten(rows[0]);
}

/** The latest of a subject by that model, of today or yesterday. */
export async function findLatestWritten(
  db: Db,
  workspaceId: string,
  subject: string,
  model: string,
  now: Date,
): Promise<Written | undefined> {
  const { rows } = await db.$client.query<Row>(
    `select model, made_at, body from text_written
     where workspace_id = $1 and subject = $2 and model = $3 and made_at > $4::timestamptz - ${newerThan}
     order by made_at desc limit 1`,
    [workspaceId, subject, model, now],
  );
  return toWritten(rows[0]);
}

function toWritten(row: Row | undefined): Written | undefined {
  return row && { model: row.model, madeAt: row.made_at, ...row.body };
}

export async function keepWritten(
  db: Db,
  workspaceId: string,
  key: { readonly hash: string; readonly subject: string; readonly feedback: readonly string[] },
  { model, madeAt, ...body }: Written,
): Promise<void> {
  await db.$client.query(
    `delete from text_written where workspace_id = $1 and made_at < $2::timestamptz - ${keptFor}`,
    [workspaceId, madeAt],
  );
  await db.$client.query(
    `insert into text_written (workspace_id, hash, subject, model, made_at, feedback, body)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (workspace_id, hash) do update set made_at = $5, body = $7`,
    [workspaceId, key.hash, key.subject, model, madeAt, key.feedback, JSON.stringify(body)],
  );
}

/** What was written from texts that changed or are gone is gone with them. */
export async function forgetWrittenFrom(db: Db, workspaceId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$client.query('delete from text_written where workspace_id = $1 and feedback && $2::uuid[]', [
    workspaceId,
    ids,
  ]);
}

/** Names of the customers who wrote, by record: to be masked. */
export async function selectWriters(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.$client.query<{ id: string; name: string }>(
    `select f.id, c.name from feedback f
     join customer c on c.workspace_id = f.workspace_id and c.id = f.customer_id
     where f.workspace_id = $1 and f.id = any($2::uuid[]) and c.name is not null`,
    [workspaceId, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
