import { jsonb, pgTable, pgView, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../../platform/context.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const member = pgTable('member', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  role: text().$type<Role>().notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});

/** Members with name and e-mail, walled by the view itself. */
export const memberPerson = pgView('member_person', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  role: text().$type<Role>().notNull(),
  createdAt: at('created_at').notNull(),
  name: text().notNull(),
  email: text().notNull(),
  language: text(),
}).existing();

export const team = pgTable('team', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  name: text().notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
});

export const teamMember = pgTable('team_member', {
  workspaceId: uuid('workspace_id').notNull(),
  teamId: uuid('team_id').notNull(),
  userId: uuid('user_id').notNull(),
});

export const invitation = pgTable('invitation', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  email: text().notNull(),
  role: text().$type<Role>().notNull(),
  language: text().notNull(),
  tokenHash: text('token_hash').notNull(),
  invitedBy: text('invited_by').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  expiresAt: at('expires_at').notNull(),
  acceptedAt: at('accepted_at'),
  acceptedBy: uuid('accepted_by'),
  revokedAt: at('revoked_at'),
});

export const apiKey = pgTable('api_key', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  name: text().notNull(),
  prefix: text().notNull(),
  keyHash: text('key_hash').notNull(),
  permissions: text().array().notNull(),
  createdBy: text('created_by').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  lastUsedAt: at('last_used_at'),
  revokedAt: at('revoked_at'),
});

export const audit = pgTable('audit', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  at: at('at').notNull().defaultNow(),
  actorKind: text('actor_kind').notNull(),
  actorId: text('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  action: text().notNull(),
  subjectType: text('subject_type').notNull(),
  subjectId: text('subject_id').notNull(),
  subjectName: text('subject_name'),
  detail: jsonb(),
});
