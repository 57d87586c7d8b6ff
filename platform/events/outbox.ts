import type { Pool } from 'pg';
import type { Db } from '../postgres/db.ts';
import type { AppEvent, OutboxEvent } from './event.ts';

export interface Batch {
  readonly number: bigint;
  readonly workspaceId: string;
  readonly events: readonly OutboxEvent[];
}

/** Records (ids) of one batch at most: keeps memory flat while an import of millions is delivered. */
const MAX_RECORDS = 8_000;

/** Adds an event in the caller's transaction, and wakes the dispatcher when it commits. */
export async function appendEvent(db: Db, workspaceId: string, event: AppEvent): Promise<void> {
  await db.$client.query(
    `with told as (select pg_notify('safar_outbox', ''))
     insert into outbox (workspace_id, name, payload) select $1, $2, $3 from told`,
    [workspaceId, event.name, JSON.stringify(event.payload)],
  );
}

interface Row {
  seq: string;
  batch: string;
  workspace_id: string;
  name: string;
  payload: Record<string, unknown>;
}

/** The latest event that waits, for `claimBatch`. */
export async function lastWaiting(pool: Pool): Promise<bigint> {
  const { rows } = await pool.query<{ last: string | null }>('select max(seq) as last from outbox');
  return BigInt(rows[0]?.last ?? 0);
}

/**
 * The batch to deliver now: one that was given a number before (and perhaps delivered before a crash), else the
 * oldest workspace's waiting events, which get a number now, durably, before anything is done with them. With
 * `upTo` only workspaces that have waited since that event.
 */
export async function claimBatch(pool: Pool, upTo?: bigint): Promise<Batch | undefined> {
  const { rows: again } = await pool.query<Row>(
    `select seq, batch, workspace_id, name, payload from outbox
     where batch = (select min(batch) from outbox where batch is not null) order by seq`,
  );
  return toBatch(again.length > 0 ? again : await numberWaiting(pool, upTo));
}

async function numberWaiting(pool: Pool, upTo: bigint | undefined): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `with first as (select workspace_id from outbox where batch is null and seq <= coalesce($2, seq) order by seq limit 1),
     waiting as (
       select seq, sum(case when jsonb_typeof(payload->'ids') = 'array' then jsonb_array_length(payload->'ids') else 1 end)
         over (order by seq) as records, row_number() over (order by seq) as nth
       from (select seq, payload from outbox
             where batch is null and workspace_id = (select workspace_id from first) order by seq limit 2000) w
     ), number as (select nextval('outbox_batch_number') as n where exists (select 1 from first))
     update outbox o set batch = number.n from waiting, number
     where o.seq = waiting.seq and (waiting.records <= $1 or waiting.nth = 1)
     returning o.seq, o.batch, o.workspace_id, o.name, o.payload`,
    [MAX_RECORDS, upTo === undefined ? null : String(upTo)],
  );
  return rows.sort((a, b) => (BigInt(a.seq) < BigInt(b.seq) ? -1 : 1));
}

function toBatch(rows: readonly Row[]): Batch | undefined {
  const first = rows[0];
  if (first === undefined) return undefined;
  const events = rows.map(row => ({
    name: row.name,
    payload: row.payload,
    seq: BigInt(row.seq),
    batch: BigInt(row.batch),
    workspaceId: row.workspace_id,
  }));
  return { number: BigInt(first.batch), workspaceId: first.workspace_id, events };
}

export async function finishBatch(pool: Pool, batch: bigint): Promise<void> {
  await pool.query('delete from outbox where batch = $1', [String(batch)]);
}

/** Keeps what could not be delivered, with its reason, for `safar doctor` and a retry. */
export async function setAside(pool: Pool, event: OutboxEvent, error: string): Promise<void> {
  await pool.query(
    `insert into outbox_failed (workspace_id, seq, name, payload, error) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [event.workspaceId, String(event.seq), event.name, JSON.stringify(event.payload), error.slice(0, 2000)],
  );
}

export async function isEmpty(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>('select not exists (select 1 from outbox) as empty');
  return rows[0]?.empty === true;
}
