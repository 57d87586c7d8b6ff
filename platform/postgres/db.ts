import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { PoolClient } from 'pg';

/** A Drizzle transaction, with the raw client for what a query builder should not write (`db.$client`). */
export type Db = NodePgDatabase & { readonly $client: PoolClient };
