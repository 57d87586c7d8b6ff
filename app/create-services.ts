import type { Logger } from 'pino';
import { allPermissions, loadWorkspaceSettings } from '../domains/workspace/server.ts';
import type { Actor, Context } from '../platform/context.ts';
import { createContext } from '../platform/create-context.ts';
import { AppError } from '../platform/errors/app-error.ts';
import { createDispatcher, type Dispatcher } from '../platform/events/create-dispatcher.ts';
import { createLive } from '../platform/events/create-live.ts';
import { createJobs } from '../platform/jobs/create-jobs.ts';
import { createMailer } from '../platform/mail/create-mailer.ts';
import type { Module } from '../platform/module.ts';
import type { LanguageModel, Services, TextModels } from '../platform/services.ts';
import type { Stores } from './stores.ts';

export interface ServicesOptions {
  readonly stores: Pick<Stores, 'systemPool' | 'tenantPool' | 'analytics' | 'connectionString'>;
  readonly modules: readonly Module[];
  readonly log: Logger;
  readonly origin: string;
  readonly secret: string;
  readonly filesPath: string;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  readonly languageModel?: LanguageModel;
  readonly textModels?: TextModels;
  /** Whether this process delivers the outbox and runs jobs (roles all and worker). */
  readonly work: boolean;
}

export interface RunningServices {
  readonly services: Services;
  /** Resolves when the outbox is empty: everything recorded has been delivered. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** Puts the long-lived parts of a process together; `stop` lets running work end and leaves the stores open. */
export async function createServices(options: ServicesOptions): Promise<RunningServices> {
  const { stores, modules, log, work } = options;
  const { systemPool, tenantPool, analytics, connectionString } = stores;
  const live = await createLive(systemPool, connectionString, log);
  const permissions = new Set(allPermissions(modules));
  let dispatcher: Dispatcher | undefined;
  // A job that waits from before begins while the others are still being registered.
  const { promise: ready, resolve: nowReady } = Promise.withResolvers<Services>();

  async function systemContext(workspaceId: string): Promise<Context> {
    const workspace = await loadWorkspaceSettings(systemPool, workspaceId);
    if (workspace === undefined) throw new AppError('common.notFound', 404);
    const actor: Actor = { kind: 'system', id: 'safar', name: 'Safar', permissions };
    return createContext({ services: await ready, actor, workspace, language: workspace.language, log });
  }

  const jobs = await createJobs({
    pool: systemPool,
    log,
    definitions: modules.flatMap(m => m.jobs ?? []),
    work,
    contextFor: systemContext,
  });
  const services: Services = {
    tenantPool,
    systemPool,
    analytics,
    jobs,
    live,
    mailer: createMailer(options.smtpUrl, options.mailFrom, log),
    log,
    now: () => new Date(),
    origin: options.origin,
    secret: options.secret,
    filesPath: options.filesPath,
    systemContext,
    modules,
    ...(options.languageModel && { languageModel: options.languageModel }),
    ...(options.textModels && { textModels: options.textModels }),
    wake: () => dispatcher?.wake(),
  };
  nowReady(services);
  if (work)
    dispatcher = createDispatcher({
      pool: systemPool,
      connectionString,
      subscriptions: modules.flatMap(m => m.subscriptions ?? []),
      contextFor: systemContext,
      log,
    });
  return {
    services,
    async drain() {
      await dispatcher?.drain();
    },
    async stop() {
      await jobs.stop();
      await dispatcher?.stop();
      await live.stop();
    },
  };
}
