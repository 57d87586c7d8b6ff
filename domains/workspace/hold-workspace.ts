import type { Db } from '../../platform/postgres/db.ts';

/**
 * Keeps the transaction's workspace from being removed until it ends; false when it is gone already. For work in the
 * background that writes where no foreign key would stop it.
 */
export async function holdWorkspace(db: Db): Promise<boolean> {
  const { rows } = await db.$client.query<{ held: boolean }>('select hold_workspace() as held');
  return rows[0]?.held === true;
}
