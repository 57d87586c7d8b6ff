// From rows to the shapes of contract.ts.
import type { AuditEntry } from './audit-store.ts';
import type { InvitationRow } from './invitation-store.ts';
import type { KeyRow } from './key-store.ts';
import type { MemberWithTeams } from './actions/list-members.ts';
import type { Invited } from './actions/invite-member.ts';

export function presentMember({ userId, name, email, role, createdAt, teams }: MemberWithTeams) {
  return { userId, name, email, role, joinedAt: createdAt.toISOString(), teams };
}

export function presentInvitation(row: InvitationRow, now: Date) {
  const { id, email, role, language, invitedBy, createdAt, expiresAt } = row;
  return {
    id,
    email,
    role,
    language,
    invitedBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    expired: expiresAt <= now,
  };
}

export function presentInvited({ invitation, mailed, link }: Invited, now: Date) {
  return { invitation: presentInvitation(invitation, now), mailed, link };
}

export function presentKey({ id, name, prefix, permissions, createdBy, createdAt, lastUsedAt }: KeyRow) {
  return {
    id,
    name,
    prefix,
    permissions,
    createdBy,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}

export function presentAudit(row: AuditEntry) {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    action: row.action,
    subject: { type: row.subjectType, id: row.subjectId, name: row.subjectName },
    detail: row.detail,
  };
}
