import type { Actor, Context, WorkspaceSettings } from './context.ts';
import { appendEvent } from './events/outbox.ts';
import { newId } from './id.ts';
import type { Log } from './log.ts';
import { inWorkspace } from './postgres/tenant.ts';
import type { Services } from './services.ts';

interface Parts {
  readonly services: Services;
  readonly actor: Actor;
  readonly workspace: WorkspaceSettings;
  readonly language: string;
  readonly log: Log;
}

/** Makes what an action works with; cheap, one per request, job batch or command. */
export function createContext({ services, actor, workspace, language, log }: Parts): Context {
  return {
    actor,
    workspace,
    language,
    services,
    log,
    now: services.now,
    tx: work => inWorkspace(services.tenantPool, workspace.id, work),
    analytics: services.analytics.forWorkspace(workspace.id),
    emit: (db, event) => appendEvent(db, workspace.id, event),
    async audit(db, action, subject, detail) {
      await db.$client.query(
        `insert into audit (workspace_id, id, at, actor_kind, actor_id, actor_name, action, subject_type, subject_id, subject_name, detail)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          workspace.id,
          newId(),
          services.now(),
          actor.kind,
          actor.id,
          actor.name,
          action,
          subject.type,
          subject.id,
          subject.name ?? null,
          detail === undefined ? null : JSON.stringify(detail),
        ],
      );
    },
  };
}
