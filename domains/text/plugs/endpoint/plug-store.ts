import type { Db } from '../../../../platform/postgres/db.ts';
import type { EndpointAddress } from './address-of.ts';

/** That a workspace's admin switched an endpoint on, and which one. */
export interface Plugged extends EndpointAddress {
  readonly at: Date;
  readonly by: string;
}

export async function findPlugged(db: Db, workspaceId: string): Promise<Plugged | undefined> {
  const { rows } = await db.$client.query<Plugged>(
    'select address, model, at, by_name as by from text_plug where workspace_id = $1',
    [workspaceId],
  );
  return rows[0];
}

export async function plug(db: Db, workspaceId: string, { address, model, at, by }: Plugged): Promise<void> {
  await db.$client.query(
    `insert into text_plug (workspace_id, address, model, at, by_name) values ($1, $2, $3, $4, $5)
     on conflict (workspace_id) do update set address = $2, model = $3, at = $4, by_name = $5`,
    [workspaceId, address, model, at, by],
  );
}

/** Switched off: what was written by it goes with it. */
export async function unplug(db: Db, workspaceId: string): Promise<void> {
  await db.$client.query('delete from text_plug where workspace_id = $1', [workspaceId]);
  await db.$client.query('delete from text_written where workspace_id = $1', [workspaceId]);
}
