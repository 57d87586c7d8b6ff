import { inWorkspace } from '../../platform/postgres/tenant.ts';
import type { Services } from '../../platform/services.ts';
import { needsDirectory, resolveCustomers } from './customers.ts';
import type { CustomerReference } from '../../platform/feedback-draft.ts';
import { fail } from './errors.ts';
import { failureOf } from './record-failure.ts';
import { insertRows, type RecordRow } from './record-store.ts';

/** The road of one workspace's new feedback into the database: what waits together is written together. */
export interface Lane {
  /** Resolves, after the commit, with the id under which the row stands. */
  write(row: RecordRow, customer: CustomerReference | undefined): Promise<string>;
}

interface Waiting {
  readonly row: RecordRow;
  readonly customer: CustomerReference | undefined;
  readonly resolve: (id: string) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows of one statement at most: 500 rows are about 1 MB and 20 ms. */
const MAX_BATCH = 500;
/** Statements of a workspace under way at once: while one commits, the next one gathers and is sent. */
const MAX_FLYING = 1;
/** While the database restarts (1–3 s) a batch is tried again; idempotence makes that safe. */
const RETRY_DELAYS_MS = [50, 200, 500, 1_000, 2_000, 3_000];

export function createLane(services: Services, workspaceId: string, onIdle: () => void): Lane {
  let waiting: Waiting[] = [];
  let flying = 0;
  let scheduled = false;

  function schedule(): void {
    if (scheduled || flying >= MAX_FLYING) return;
    scheduled = true;
    // After the requests that came with this turn of the event loop have been parsed.
    setImmediate(takeOff);
  }

  function takeOff(): void {
    scheduled = false;
    if (waiting.length === 0 || flying >= MAX_FLYING) return;
    const batch = waiting.slice(0, MAX_BATCH);
    waiting = waiting.slice(MAX_BATCH);
    flying++;
    void writeBatch(services, workspaceId, batch).finally(() => {
      flying--;
      if (waiting.length > 0) schedule();
      else if (flying === 0 && !scheduled) onIdle();
    });
    if (waiting.length > 0) schedule();
  }

  return {
    write: (row, customer) =>
      new Promise((resolve, reject) => {
        waiting.push({ row, customer, resolve, reject });
        schedule();
      }),
  };
}

/** Never rejects: every waiting caller is answered. */
async function writeBatch(services: Services, workspaceId: string, batch: readonly Waiting[]): Promise<void> {
  try {
    const ids = await writePatiently(services, workspaceId, batch);
    batch.forEach((one, i) => one.resolve(ids[i] ?? one.row.id));
    services.wake();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'store') return batch.forEach(one => one.reject(fail.storeUnavailable()));
    const [first, ...rest] = batch;
    if (first !== undefined && rest.length === 0) return writeAlone(services, workspaceId, first);
    // One bad row must not fail its neighbours: halves until it stands alone.
    const middle = batch.length >> 1;
    await writeBatch(services, workspaceId, batch.slice(0, middle));
    await writeBatch(services, workspaceId, batch.slice(middle));
  }
}

/** The second chance of a row that failed: without the characters that PostgreSQL cannot hold. */
async function writeAlone(services: Services, workspaceId: string, one: Waiting): Promise<void> {
  try {
    const [id] = await write(services, workspaceId, [one], { clean: true });
    one.resolve(id ?? one.row.id);
    services.wake();
  } catch (error) {
    const failure = failureOf(error);
    one.reject(
      failure.kind === 'store' ? fail.storeUnavailable() : fail.unstorable({ reason: failure.reason }),
    );
  }
}

async function writePatiently(
  services: Services,
  workspaceId: string,
  batch: readonly Waiting[],
): Promise<string[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await write(services, workspaceId, batch);
    } catch (error) {
      const delay = RETRY_DELAYS_MS[attempt];
      if (failureOf(error).kind !== 'store' || delay === undefined) throw error;
      await new Promise(resolve => setTimeout(resolve, delay));
    }
  }
}

async function write(
  services: Services,
  workspaceId: string,
  batch: readonly Waiting[],
  options?: { clean: boolean },
): Promise<string[]> {
  const rows = batch.map(one => one.row);
  const refs = batch.map(one => one.customer);
  if (!refs.some(needsDirectory)) return insertRows(services.tenantPool, workspaceId, rows, options);
  return inWorkspace(services.tenantPool, workspaceId, async db => {
    const customers = await resolveCustomers(db, refs);
    const known = rows.map((row, i) => ({ ...row, customer_id: customers[i] }));
    return insertRows(db.$client, workspaceId, known, options);
  });
}
