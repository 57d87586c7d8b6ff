import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm';
import type { Actor, AuditSubject } from '../../platform/context.ts';
import { newId } from '../../platform/id.ts';
import type { Db } from '../../platform/postgres/db.ts';
import { audit } from './tables.ts';

export interface AuditAuthor {
  readonly workspaceId: string;
  readonly actor: Pick<Actor, 'kind' | 'id' | 'name'>;
}

/** Adds an entry in the caller's transaction. `detail` must hold no secret: it is shown to administrators. */
export async function writeAudit(
  db: Db,
  author: AuditAuthor,
  action: string,
  subject: AuditSubject,
  detail?: unknown,
): Promise<void> {
  await db.insert(audit).values({
    workspaceId: author.workspaceId,
    id: newId(),
    actorKind: author.actor.kind,
    actorId: author.actor.id,
    actorName: author.actor.name,
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectName: subject.name ?? null,
    detail: detail ?? null,
  });
}

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Entries older than this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

export type AuditEntry = typeof audit.$inferSelect;

/** Newest first. Ids are in order of time, so that the page after the last one starts below its id. */
export async function listAudit(db: Db, workspaceId: string, filter: AuditFilter): Promise<AuditEntry[]> {
  const conditions: (SQL | undefined)[] = [
    eq(audit.workspaceId, workspaceId),
    filter.actor === undefined ? undefined : eq(audit.actorId, filter.actor),
    filter.action === undefined ? undefined : eq(audit.action, filter.action),
    filter.subjectType === undefined ? undefined : eq(audit.subjectType, filter.subjectType),
    filter.subjectId === undefined ? undefined : eq(audit.subjectId, filter.subjectId),
    filter.from === undefined ? undefined : gte(audit.at, filter.from),
    filter.to === undefined ? undefined : lt(audit.at, filter.to),
    filter.before === undefined ? undefined : lt(audit.id, filter.before),
  ];
  return db
    .select()
    .from(audit)
    .where(and(...conditions))
    .orderBy(desc(audit.id))
    .limit(filter.limit);
}
