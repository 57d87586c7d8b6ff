import { pino } from 'pino';
import { modules } from '../domains/registry.gen.ts';
import { createAuthentication, permissionTable } from '../domains/workspace/server.ts';
import { createServer } from '../platform/http/create-server.ts';
import type { Services } from '../platform/services.ts';
import type { Config } from './config.ts';
import { findCommand } from './find-command.ts';
import { serveControl } from './control.ts';
import { createServices } from './create-services.ts';
import { mountWeb } from './mount-web.ts';
import { restWhenIdle } from './rest-when-idle.ts';
import { runInside, servicesOptions } from './run-command.ts';
import { openStores } from './stores.ts';

export interface RunningApp {
  readonly services: Services;
  /** 'http://localhost:4000', or undefined in a worker. */
  readonly address: string | undefined;
  stop(): Promise<void>;
}

/** Opens the stores, migrates, and starts what the role asks for; `stop` ends it in the opposite order. */
export async function startApp(config: Config): Promise<RunningApp> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const stores = await openStores(config, log);
  const running = await createServices({
    stores,
    modules,
    log,
    ...servicesOptions(config),
    work: config.role !== 'api',
  });
  const { services } = running;
  const server = config.role === 'worker' ? undefined : await serve(config, services);
  // Only an embedded store needs commands to come to it; with servers the operator's tool opens them itself.
  const embedded = config.databaseUrl === undefined || config.clickhouseUrl === undefined;
  const control = embedded
    ? await serveControl(config, (name, input) => runInside(findCommand(name), input, services))
    : undefined;
  const begun = config.role === 'api' ? undefined : begin(services);
  const stopResting = restWhenIdle();
  return {
    services,
    address: server === undefined ? undefined : config.origin,
    async stop() {
      stopResting();
      await control?.close();
      await server?.close();
      await begun;
      await running.stop();
      await stores.close();
    },
  };
}

/** What areas see to once, while everything else works already; the next start does what failed. */
async function begin(services: Services): Promise<void> {
  for (const { name, onStart } of modules)
    await onStart?.(services).catch((err: unknown) => services.log.error({ err, area: name }, 'start'));
}

async function serve(config: Config, services: Services) {
  const authentication = createAuthentication(services, permissionTable(modules));
  const { trustProxy, rateScale } = config;
  const server = await createServer({ services, modules, authentication, trustProxy, rateScale });
  await mountWeb(server);
  await server.listen({ port: config.port, host: config.host });
  return server;
}
