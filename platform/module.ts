import type { FastifyInstance } from 'fastify';
import type { Context, Role } from './context.ts';
import type { OutboxEvent } from './events/event.ts';
import type { ImplementedRoute } from './http/implement.ts';
import type { JobDefinition } from './jobs/job.ts';
import type { RecordFilter } from './record-filter.ts';
import type { Services } from './services.ts';
import type { TimelineSource } from './timeline.ts';

/** The manifest of a business area, default place `domains/<area>/module.ts`, export `module`. */
export interface Module {
  readonly name: string;
  /** Permission name → roles that have it. */
  readonly permissions?: Readonly<Record<string, readonly Role[]>>;
  readonly routes?: readonly ImplementedRoute[];
  readonly jobs?: readonly JobDefinition[];
  readonly subscriptions?: readonly Subscription[];
  /** Once in every process that works in the background, beside its work; must be idempotent. */
  readonly onStart?: (services: Services) => Promise<void>;
  /** What the endpoint form cannot say: pages for visitors, downloads. Mounted at the server's root. */
  readonly plugin?: (server: FastifyInstance, services: Services) => Promise<void>;
  /** Operator's commands: `safar <name> …`. */
  readonly commands?: readonly Command[];
  /** What the area knows about a customer, for the profile's timeline. */
  readonly timeline?: readonly TimelineSource[];
  /** Filters of the feedback stream by what the area found in records. */
  readonly recordFilters?: readonly RecordFilter[];
  /**
   * Makes the area's tables of the analytics store anew from Postgres, for all workspaces, when everything there is
   * rebuilt; what arrives meanwhile must not be counted twice. Tells records so far; gives their number.
   */
  readonly rebuildAnalytics?: (services: Services, onProgress: (records: number) => void) => Promise<number>;
  /** First steps of a new workspace that this area can tell are done. */
  readonly checklist?: readonly ChecklistItem[];
  /** Makes the demo company owned by that user, so that the first run can offer it; its slug. */
  readonly createDemo?: (services: Services, ownerId: string) => Promise<string>;
}

/** A first step; its words are the messages `workspace.checklist.<key>` and `workspace.checklist.<key>.why`. */
export interface ChecklistItem {
  readonly key: string;
  readonly order: number;
  /** Cheap: `exists (…)`. */
  readonly done: (ctx: Context) => Promise<boolean>;
}

/**
 * Runs for outbox events in order of `order` (project 20, rules 30, deliver 40, queue for the background 45, show 50); those
 * of equal order run side by side.
 * Gets the events of one delivery batch and workspace; must be idempotent: after a crash the same batch comes again
 * with the same `seq`s and the same `batch` number.
 */
export interface Subscription {
  readonly event: string;
  readonly order: number;
  readonly handle: (ctx: Context, events: readonly OutboxEvent[]) => Promise<void>;
}

/** A command of the operator's tool; `run` gets an operator's context when a workspace is asked for. */
export interface Command {
  /** 'figures', 'analytics rebuild'. */
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** Options for node:util parseArgs, beside --help, --json and --workspace. */
  readonly options?: Readonly<
    Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }>
  >;
  /** 'none': pure or offline; 'stores': needs the stores; 'workspace': needs --workspace (default: the only one). */
  readonly needs: 'none' | 'stores' | 'workspace';
  /** Returns what --json prints; `print` writes the words for a person. */
  readonly load: () => Promise<{ run: CommandRun }>;
}

export type CommandRun = (input: {
  readonly values: Readonly<Record<string, string | boolean | string[] | undefined>>;
  readonly positionals: readonly string[];
  /** With needs 'workspace'. */
  readonly ctx: Context | undefined;
  /** With needs 'stores' or 'workspace'. */
  readonly services: Services | undefined;
  readonly print: (line: string) => void;
}) => Promise<unknown>;

export function defineModule(module: Module): Module {
  return module;
}
