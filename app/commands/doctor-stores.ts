import type { Pool } from 'pg';
import type { AnalyticsGateway } from '../../platform/analytics/gateway.ts';
import type { CommandRun } from '../../platform/module.ts';
import { readMigrations } from '../../platform/postgres/migrate.ts';
import { migrationFolders } from '../stores.ts';
import { ok, printChecks, problem, warning, type Check } from './check.ts';

/** `safar doctor stores`: runs where the stores are open. */
export const run: CommandRun = async ({ services, print }) => {
  if (!services) throw new Error('doctor stores needs the stores');
  const { systemPool, tenantPool, analytics } = services;
  const checks = [
    await checkPostgres(systemPool),
    await checkMigrations('migrations', systemPool, migrationFolders.postgres),
    await checkRole(tenantPool),
    await checkWalls(systemPool),
    await checkOutbox(systemPool),
    await checkAnalytics(analytics),
    await checkAnalyticsMigrations(analytics),
  ];
  printChecks(checks, print);
  return { ok: checks.every(check => check.status !== 'problem'), checks };
};

async function checkPostgres(pool: Pool): Promise<Check> {
  const { rows } = await pool.query<{
    version: string;
    fsync: string;
    sync: string;
    bytes: string;
    now: Date;
  }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as sync, pg_database_size(current_database())::text as bytes,
       clock_timestamp() as now`,
  );
  const [row] = rows;
  if (!row) return problem('PostgreSQL', 'does not answer');
  const detail = `${row.version.split(' ')[0]}, ${(Number(row.bytes) / 1e6).toFixed(0)} MB`;
  if (row.fsync !== 'on' || row.sync === 'off') {
    return problem(
      'PostgreSQL',
      `${detail}: fsync and synchronous_commit must be on, or answers can be lost`,
    );
  }
  const drift = Math.abs(row.now.getTime() - Date.now()) / 1000;
  if (drift > 30) return warning('PostgreSQL', `${detail}: its clock differs by ${drift.toFixed(0)} s`);
  return ok('PostgreSQL', detail);
}

async function checkMigrations(name: string, pool: Pool, folder: string): Promise<Check> {
  const { rows } = await pool.query<{ name: string }>('select name from safar_migration');
  return compareMigrations(name, rows, folder);
}

async function checkAnalyticsMigrations(analytics: AnalyticsGateway): Promise<Check> {
  const rows = await analytics.read<{ name: string }>('select name from safar_migration');
  return compareMigrations('ClickHouse migrations', rows, migrationFolders.analytics);
}

function compareMigrations(name: string, applied: readonly { name: string }[], folder: string): Check {
  const done = new Set(applied.map(row => row.name));
  const missing = readMigrations(folder).filter(migration => !done.has(migration.name));
  if (missing.length > 0)
    return problem(name, `not applied: ${missing.map(migration => migration.name).join(', ')}`);
  return ok(name, `${done.size} applied`);
}

/** The role that requests work under must not be able to step over row-level security. */
async function checkRole(pool: Pool): Promise<Check> {
  const { rows } = await pool.query<{ name: string; over: boolean }>(
    `select current_user as name, rolsuper or rolbypassrls as over from pg_roles where rolname = current_user`,
  );
  const [row] = rows;
  if (row?.name !== 'safar_app' || row.over) {
    return problem('request role', `requests run as ${row?.name ?? 'nobody'}, which is not walled in`);
  }
  return ok('request role', 'safar_app, under row-level security');
}

/** Every table with a workspace has its wall, and what has none cannot be touched by requests. */
async function checkWalls(pool: Pool): Promise<Check> {
  const { rows } = await pool.query<{ name: string; walled: boolean; column: boolean; open: boolean }>(
    `select c.relname as name,
       c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as walled,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id'
               and not a.attisdropped) as column,
       has_table_privilege('safar_app', c.oid, 'select, insert, update, delete') as open
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'safar_migration'`,
  );
  const holes = rows.filter(row => row.open && !row.walled).map(row => row.name);
  if (holes.length > 0) return problem('walls', `without row-level security: ${holes.join(', ')}`);
  return ok(
    'walls',
    `${rows.filter(row => row.walled).length} of ${rows.length} tables walled, the rest closed to requests`,
  );
}

async function checkOutbox(pool: Pool): Promise<Check> {
  const { rows } = await pool.query<{ waiting: string; age: number | null; failed: string }>(
    `select count(*)::text as waiting, extract(epoch from now() - min(created_at))::float as age,
       (select count(*)::text from outbox_failed) as failed from outbox`,
  );
  const { waiting = '0', age = null, failed = '0' } = rows[0] ?? {};
  if (failed !== '0')
    return warning('outbox', `${failed} events were set aside after failing; see outbox_failed`);
  if ((age ?? 0) > 60)
    return warning(
      'outbox',
      `${waiting} events wait, the oldest for ${(age ?? 0).toFixed(0)} s: is a worker running?`,
    );
  return ok('outbox', `${waiting} events wait`);
}

async function checkAnalytics(analytics: AnalyticsGateway): Promise<Check> {
  const [row] = await analytics.read<{ version: string; rows: number; bytes: number; parts: number }>(
    `select version() as version, sum(rows) as rows, sum(bytes_on_disk) as bytes, count() as parts
     from system.parts where active and database = currentDatabase()`,
  );
  if (!row) return problem('ClickHouse', 'does not answer');
  return ok(
    'ClickHouse',
    `${row.version}, ${row.rows} rows, ${(row.bytes / 1e6).toFixed(0)} MB in ${row.parts} parts`,
  );
}
