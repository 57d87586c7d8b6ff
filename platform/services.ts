import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { AnalyticsGateway } from './analytics/gateway.ts';
import type { Context } from './context.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { LiveChannel } from './events/live.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Module } from './module.ts';

/** Long-lived parts of one process, made once by app/ and handed to everything. */
export interface Services {
  /** Under row-level security (role safar_app). Only through Context.tx, platform code and hot paths. */
  readonly tenantPool: Pool;
  /** Owner of the schema, past row-level security: sign-in, outbox dispatcher, migrations. */
  readonly systemPool: Pool;
  readonly analytics: AnalyticsGateway;
  readonly jobs: Jobs;
  readonly live: LiveChannel;
  readonly mailer: Mailer;
  readonly log: Logger;
  readonly now: () => Date;
  /** Public origin for links in mails and on QR codes: 'http://localhost:4000'. */
  readonly origin: string;
  /** Secret of this installation (sessions, signatures). */
  readonly secret: string;
  /** Folder of uploaded and generated files. */
  readonly filesPath: string;
  /** A context for background work of a workspace: all permissions, actor kind 'system'. */
  readonly systemContext: (workspaceId: string) => Promise<Context>;
  /** All areas' manifests, for what one area gathers from the others: timelines, checklist, permissions. */
  readonly modules?: readonly Module[];
  /** Wakes the outbox dispatcher of this process. */
  readonly wake: () => void;
}
