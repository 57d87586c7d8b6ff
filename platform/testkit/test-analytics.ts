import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway } from '../analytics/create-gateway.ts';
import { openEmbeddedAnalytics } from '../analytics/embedded.ts';
import type { AnalyticsGateway } from '../analytics/gateway.ts';
import { migrateAnalytics } from '../analytics/migrate.ts';
import { analyticsMigrations } from './template-database.ts';

/** A process can have one folder open, so the houses of one test file share it, as workspaces share a store. */
let engine: { gateway: Promise<AnalyticsGateway>; folder: string } | undefined;
let users = 0;

/** The analytics store of this test process; started by the first statement, stopped with the last house. */
export function testAnalytics(): { gateway: AnalyticsGateway; close: () => Promise<void> } {
  users++;
  const open = () => (engine ??= start()).gateway;
  return {
    gateway: {
      forWorkspace: id => ({
        query: async (sql, params) => (await open()).forWorkspace(id).query(sql, params),
      }),
      insert: async (...args) => (await open()).insert(...args),
      command: async (...args) => (await open()).command(...args),
      read: async (...args) => (await open()).read(...args),
      close: async () => {},
    },
    close: async () => {
      users--;
      if (users > 0 || !engine) return;
      const { gateway, folder } = engine;
      engine = undefined;
      await (await gateway).close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function start(): { gateway: Promise<AnalyticsGateway>; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'safar-test-analytics-'));
  const gateway = openEmbeddedAnalytics({ folder, durable: false })
    .then(createGateway)
    .then(async made => {
      await migrateAnalytics(made, analyticsMigrations);
      return made;
    });
  return { gateway, folder };
}
