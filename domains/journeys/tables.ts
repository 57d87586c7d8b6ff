import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { JourneyDefinition } from './model/journey-definition.ts';

export const touchpoint = pgTable('touchpoint', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  key: text('key').notNull(),
  name: text('name').notNull(),
  icon: text('icon').notNull(),
  channel: text('channel').notNull(),
  ownerTeamId: uuid('owner_team_id'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  archivedAt: timestamp('archived_at', { withTimezone: true }),
});

export const journey = pgTable('journey', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  main: boolean('main').notNull().default(false),
  version: integer('version').notNull().default(1),
  archivedAt: timestamp('archived_at', { withTimezone: true }),
});

export const journeyVersion = pgTable('journey_version', {
  workspaceId: uuid('workspace_id').notNull(),
  journeyId: uuid('journey_id').notNull(),
  version: integer('version').notNull(),
  definition: jsonb('definition').$type<JourneyDefinition>().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  createdBy: text('created_by').notNull(),
});
