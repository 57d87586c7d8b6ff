import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { pino, type Logger } from 'pino';
import { inject } from 'vitest';
import type { AnalyticsGateway } from '../analytics/gateway.ts';
import type { Module } from '../module.ts';
import { openPools } from '../postgres/pools.ts';
import type { Services } from '../services.ts';
import { testAnalytics } from './test-analytics.ts';
import { cloneTemplate } from './template-database.ts';

export interface TestHouse {
  readonly systemPool: Pool;
  readonly tenantPool: Pool;
  /** ClickHouse in this process; its engine starts with the first use. */
  readonly analytics: AnalyticsGateway;
  readonly connectionString: string;
  /** A folder of the house's own, removed with it. */
  readonly folder: string;
  readonly log: Logger;
  /**
   * Everything a request or a job works with, outbox and jobs running, of `modules` or of all areas. Made once.
   */
  services(modules?: readonly Module[]): Promise<Services>;
  /** Resolves when everything recorded has been delivered. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

export interface TestHouseOptions {
  /** Level of what the services write to stderr; default 'silent'. SAFAR_TEST_LOG overrides. */
  readonly logLevel?: string;
}

/**
 * A house of a test file's own on real stores: a migrated database copied from the run's template, and ClickHouse
 * in a temporary folder. Make it in beforeAll, close it in afterAll.
 */
export async function testHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const problem = inject('migrationProblem');
  if (problem) throw new Error(`The test database could not be migrated: ${problem}`);
  const database = await cloneTemplate(inject('postgresUrl'));
  const pools = openPools(database.url, { connections: 10 });
  const folder = mkdtempSync(join(tmpdir(), 'safar-test-'));
  const analytics = testAnalytics();
  const log = pino(
    { level: process.env['SAFAR_TEST_LOG'] ?? options.logLevel ?? 'silent' },
    pino.destination(2),
  );
  let running: Promise<{ services: Services; drain(): Promise<void>; stop(): Promise<void> }> | undefined;

  return {
    systemPool: pools.systemPool,
    tenantPool: pools.tenantPool,
    analytics: analytics.gateway,
    connectionString: database.url,
    folder,
    log,
    services: async modules => {
      running ??= startServices(modules);
      return (await running).services;
    },
    drain: async () => (await running)?.drain(),
    close: async () => {
      await (await running)?.stop();
      await pools.close();
      await Promise.all([analytics.close(), database.drop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };

  async function startServices(modules?: readonly Module[]) {
    const { createServices } = await import('../../app/create-services.ts');
    return createServices({
      stores: { ...pools, analytics: analytics.gateway },
      modules: modules ?? (await import('../../domains/registry.gen.ts')).modules,
      log,
      origin: 'http://localhost:4000',
      secret: 'a secret that is only a test’s own, 32 characters or more',
      filesPath: join(folder, 'files'),
      mailFrom: 'Safar <safar@localhost>',
      work: true,
    });
  }
}
