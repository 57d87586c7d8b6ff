import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../app/config.ts';
import { createServices } from '../app/create-services.ts';
import { servicesOptions } from '../app/run-command.ts';
import { openStores } from '../app/stores.ts';
import { modules } from '../domains/registry.gen.ts';
import { createUser, createWorkspace } from '../domains/workspace/server.ts';
import type { Context } from '../platform/context.ts';

/** An empty company on stores of its own in this process, removed afterwards. */
export async function inEmptyCompany<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'safar-bench-'));
  const log = pino({ level: 'warn' }, pino.destination(2));
  const config = await readConfig({ SAFAR_DATA: data });
  const stores = await openStores(config, log);
  try {
    const running = await createServices({ ...servicesOptions(config), stores, modules, log, work: true });
    try {
      const owner = {
        name: 'Bench',
        id: await createUser(running.services, { name: 'Bench', email: 'bench@example.test' }),
      };
      const settings = {
        name: 'Bench',
        language: 'en',
        calendar: 'gregory',
        timeZone: 'UTC',
        weekStart: 1,
        currency: 'USD',
      } as const;
      const { id } = await createWorkspace(running.services, { ...settings, owner });
      await running.drain();
      return await work(await running.services.systemContext(id));
    } finally {
      await running.stop();
    }
  } finally {
    await stores.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}
