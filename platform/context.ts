import type { WorkspaceAnalytics } from './analytics/gateway.ts';
import type { AppEvent } from './events/event.ts';
import type { CalendarName, WeekDay } from './i18n/language.ts';
import type { Log } from './log.ts';
import type { Db } from './postgres/db.ts';
import type { Services } from './services.ts';
import { AppError } from './errors/app-error.ts';

/** What every figure, date and message of a workspace is computed with. */
export interface WorkspaceSettings {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Language of what is sent when the receiver's own is not known. */
  readonly language: string;
  readonly calendar: CalendarName;
  /** IANA name; days begin at its midnight. */
  readonly timeZone: string;
  readonly weekStart: WeekDay;
  /** ISO 4217. */
  readonly currency: string;
  /** Figures over fewer answers are withheld; 1 withholds none. */
  readonly anonymityThreshold: number;
  readonly demo: boolean;
}

export type Role = 'owner' | 'admin' | 'manager' | 'agent' | 'viewer';

/** Who acts. `permissions` are the names granted by role or key; nothing is implied beyond them. */
export interface Actor {
  readonly kind: 'user' | 'key' | 'operator' | 'system' | 'visitor';
  /** User id, key id or the process's name; stable, written to the audit trail. */
  readonly id: string;
  readonly name: string;
  readonly role?: Role;
  readonly permissions: ReadonlySet<string>;
}

/** Everything an action needs; made per request, job or command by platform/services.ts. */
export interface Context {
  readonly actor: Actor;
  readonly workspace: WorkspaceSettings;
  /** The reader's language. */
  readonly language: string;
  readonly services: Services;
  readonly log: Log;
  readonly now: () => Date;
  /** One Postgres transaction inside the workspace's row-level security. */
  readonly tx: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** ClickHouse, walled to the workspace. */
  readonly analytics: WorkspaceAnalytics;
  /** Adds an outbox row in the caller's transaction; delivered in order, exactly once in effect. */
  readonly emit: (db: Db, event: AppEvent) => Promise<void>;
  /** Writes who did what to the audit trail, in the caller's transaction. */
  readonly audit: (db: Db, action: string, subject: AuditSubject, detail?: unknown) => Promise<void>;
}

export interface AuditSubject {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
}

/** First line of every action. Throws `common.forbidden` (403). */
export function authorise(ctx: Context, permission: string): void {
  if (!ctx.actor.permissions.has(permission)) throw new AppError('common.forbidden', 403, { permission });
}
