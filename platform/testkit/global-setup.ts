import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../postgres/embedded.ts';
import { prepareTemplate } from './template-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the run's PostgreSQL, as its owner. */
    readonly postgresUrl: string;
    /** Why the template could not be migrated; '' when it could. */
    readonly migrationProblem: string;
  }
}

/** One PostgreSQL for the run, with a migrated template that each test file's own database is copied from. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'safar-test-postgres-'));
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    // A test's database need not survive a power cut; everything else is as in production.
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' },
  });
  project.provide('postgresUrl', postgres.connectionString);
  project.provide('migrationProblem', await prepareTemplate(postgres.connectionString));
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
