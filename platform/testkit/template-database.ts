import { join } from 'node:path';
import pg from 'pg';
import { migratePostgres } from '../postgres/migrate.ts';

export const postgresMigrations = join(import.meta.dirname, '../../db/postgres');
export const analyticsMigrations = join(import.meta.dirname, '../../db/analytics');
const template = 'safar_template';

/**
 * Makes the migrated template. Returns '' or what went wrong; with SAFAR_TEST_LENIENT=1 a migration that fails is
 * skipped with a warning, so that the other areas' tests can run while one is being written.
 */
export async function prepareTemplate(serverUrl: string): Promise<string> {
  await asOwner(serverUrl, 'safar', client => client.query(`create database ${template}`));
  return asOwner(serverUrl, template, async client => {
    const problems: string[] = [];
    await migratePostgres(client, postgresMigrations, error => problems.push(error.message));
    const problem = problems.join('\n');
    if (problem && process.env['SAFAR_TEST_LENIENT'] === '1') {
      process.stderr.write(`Going on without:\n${problem}\n`);
      return '';
    }
    return problem;
  });
}

/** Copies the template; returns the new database's address and how to drop it. */
export async function cloneTemplate(serverUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `safar_test_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  await asOwner(serverUrl, 'safar', async client => {
    // Two copies at once wait for each other inside PostgreSQL only to fail; here they queue.
    await client.query('select pg_advisory_lock(1)');
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return {
    url: databaseUrl(serverUrl, name),
    drop: () =>
      asOwner(
        serverUrl,
        'safar',
        async client => void (await client.query(`drop database ${name} with (force)`)),
      ),
  };
}

async function asOwner<T>(
  serverUrl: string,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl(serverUrl, database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
