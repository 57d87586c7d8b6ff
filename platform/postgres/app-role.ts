import type { ClientBase } from 'pg';

/** What an administrator runs when the connecting user may not make roles. */
export const appRoleSql = `create role safar_app nologin;
grant safar_app to current_user;
grant usage on schema public to safar_app;`;

/**
 * Makes sure that the role safar_app, under which every request works, exists and that the connecting user may
 * become it. Rejects with the SQL to run where it is not allowed to.
 */
export async function ensureAppRole(client: ClientBase): Promise<void> {
  try {
    const found = await client.query<{ member: boolean }>(
      `select pg_has_role(current_user, oid, 'member') as member from pg_roles where rolname = 'safar_app'`,
    );
    if (found.rowCount === 0) await client.query('create role safar_app nologin');
    if (!found.rows[0]?.member) await client.query('grant safar_app to current_user');
    await client.query('grant usage on schema public to safar_app');
    await client.query('set role safar_app');
    await client.query('reset role');
  } catch (error) {
    // Two processes starting at once on a new server: the other one has made it.
    if ((error as { code?: string }).code === '23505' || (error as { code?: string }).code === '42710') {
      return ensureAppRole(client);
    }
    throw new Error(
      `The database user may not make or become the role safar_app (${(error as Error).message}). As an administrator of that PostgreSQL, run:\n${appRoleSql.replace('current_user', '<the user in DATABASE_URL>')}`,
      { cause: error },
    );
  }
}
