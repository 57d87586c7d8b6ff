import type { PoolClient } from 'pg';
import { appendEvent } from '../../platform/events/outbox.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { newId } from '../../platform/id.ts';
import { inSystem } from '../../platform/postgres/tenant.ts';
import type { Services } from '../../platform/services.ts';
import { copyRows, stageRows } from './bulk-store.ts';
import { needsDirectory, resolveCustomers } from './customers.ts';
import { learnMeasures, measuresOf } from './measure-store.ts';
import { findMainJourney } from '../journeys/server.ts';
import type { FeedbackDraft } from '../../platform/feedback-draft.ts';
import { toRow, type RecordRow } from './record-store.ts';

export interface BulkRecorded {
  readonly recorded: number;
  /** Had been recorded before under the same source and key; nothing changed. */
  readonly duplicates: number;
}

/** A transaction of a workspace in which many drafts can be recorded at once, beside the caller's own writes. */
export interface Bulk {
  /** As safar_app, inside the workspace's row-level security. */
  readonly db: Db;
  /** One chunk: 1,000–10,000 drafts, one outbox row. */
  readonly record: (drafts: readonly FeedbackDraft[]) => Promise<BulkRecorded>;
}

/** Drafts of one transaction when the caller does not choose: some 5 MB and 0.1 s. */
const CHUNK = 5_000;

/**
 * Records any number of drafts, in chunks, each in its own transaction: with what was done before a failure done,
 * so run again. Idempotent by (source, key).
 */
export async function recordFeedbackBulk(
  services: Services,
  workspaceId: string,
  drafts: Iterable<FeedbackDraft> | AsyncIterable<FeedbackDraft>,
): Promise<BulkRecorded> {
  let total: BulkRecorded = { recorded: 0, duplicates: 0 };
  let chunk: FeedbackDraft[] = [];
  async function write(): Promise<void> {
    const written = await inBulk(services, workspaceId, bulk => bulk.record(chunk));
    total = {
      recorded: total.recorded + written.recorded,
      duplicates: total.duplicates + written.duplicates,
    };
    chunk = [];
  }
  for await (const draft of drafts) {
    if (chunk.push(draft) >= CHUNK) await write();
  }
  if (chunk.length > 0) await write();
  return total;
}

/**
 * Runs `work` in one transaction of the workspace that can record in bulk. Wakes the outbox after the commit.
 * @throws feedback.tooManyMeasures (422)
 */
export async function inBulk<T>(
  services: Services,
  workspaceId: string,
  work: (bulk: Bulk) => Promise<T>,
): Promise<T> {
  const result = await inSystem(services.systemPool, async db => {
    await db.$client.query("select set_config('safar.workspace', $1, true)", [workspaceId]);
    await db.$client.query('set local role safar_app');
    return work({ db, record: chunk => recordChunk(services, workspaceId, db, chunk) });
  });
  services.wake();
  return result;
}

async function recordChunk(
  services: Services,
  workspaceId: string,
  db: Db,
  drafts: readonly FeedbackDraft[],
): Promise<BulkRecorded> {
  // Figures stay tied to the journey they were collected under.
  const version = (await findMainJourney(db))?.version;
  const rows: RecordRow[] = [];
  for (const draft of drafts) {
    const pool = services.tenantPool;
    const measures =
      measuresOf(pool, workspaceId, draft.scores) ?? (await learnMeasures(pool, workspaceId, draft.scores));
    rows.push(toRow(newId(), draft, measures, version));
  }
  if (drafts.some(draft => needsDirectory(draft.customer))) {
    const customers = await resolveCustomers(
      db,
      drafts.map(draft => draft.customer),
    );
    customers.forEach((id, i) => {
      const row = rows[i];
      if (row !== undefined) row.customer_id = id;
    });
  }
  const ids = await writeRows(db.$client, workspaceId, rows);
  if (ids.length > 0) await appendEvent(db, workspaceId, { name: 'feedback.recorded', payload: { ids } });
  return { recorded: ids.length, duplicates: rows.length - ids.length };
}

async function writeRows(
  client: PoolClient,
  workspaceId: string,
  rows: readonly RecordRow[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  if (await copyRows(client, workspaceId, rows)) return rows.map(row => row.id);
  return stageRows(client, workspaceId, rows);
}
