import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { AnalyticsGateway } from './analytics/gateway.ts';
import type { Context } from './context.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { LiveChannel } from './events/live.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Module } from './module.ts';

/** An OpenAI-compatible chat endpoint: whose base URL has no password and no query. */
export interface LanguageModel {
  /** 'http://localhost:11434/v1' */
  readonly url: string;
  readonly model: string;
  /** Never logged, never shown. */
  readonly key?: string;
}

/** Text-classification models on disk. */
export interface TextModels {
  /** The folder that @huggingface/transformers was installed into; absolute. */
  readonly packages: string;
  /** Absolute folder of a model by the language it reads. */
  readonly folders: Readonly<Record<string, string>>;
}

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
  /** Configured by the operator; a workspace uses it only after its admin switched it on. */
  readonly languageModel?: LanguageModel;
  /** Models that take the place of Safar's own. */
  readonly textModels?: TextModels;
  /** Wakes the outbox dispatcher of this process. */
  readonly wake: () => void;
}
