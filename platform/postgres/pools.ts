import type { Pool } from 'pg';
import { PatientPool } from './patient-pool.ts';

export interface Pools {
  /** Owner of the schema, past row-level security. */
  readonly systemPool: Pool;
  /** Role safar_app, under row-level security. */
  readonly tenantPool: Pool;
  /** How the owner connects, for code that opens connections of its own. */
  readonly connectionString: string;
  close(): Promise<void>;
}

export interface PoolOptions {
  /** Connections of this process under row-level security; the owner's pool has half as many. Default 20. */
  readonly connections?: number;
  readonly log?: (line: string) => void;
}

/**
 * Two pools on one database: connections of the tenant pool are safar_app from their first moment on; `reset role`
 * in them leads back to safar_app. Idle connections are closed after ten seconds and all after a quarter of an hour,
 * to give the server's memory back.
 */
export function openPools(connectionString: string, options: PoolOptions = {}): Pools {
  const connections = options.connections ?? 20;
  const common = {
    connectionString,
    application_name: 'safar',
    idleTimeoutMillis: 10_000,
    keepAlive: true,
    maxLifetimeSeconds: 900,
  };
  const systemPool = new PatientPool({ ...common, max: Math.max(4, Math.ceil(connections / 2)) });
  const tenantPool = new PatientPool({ ...common, max: connections, options: '-c role=safar_app' });
  for (const pool of [systemPool, tenantPool]) {
    // An idle connection that breaks is only removed from the pool; without a listener it would end the process.
    pool.on('error', error => {
      if (!pool.ending) options.log?.(`a PostgreSQL connection was lost: ${error.message}`);
    });
    // The pool does not listen while a connection is lent out; its next statement rejects by itself.
    pool.on('connect', client => void client.on('error', () => {}));
  }
  return {
    systemPool,
    tenantPool,
    connectionString,
    close: async () => {
      await Promise.all([systemPool.end(), tenantPool.end()]);
    },
  };
}
