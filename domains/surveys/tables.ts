import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { SurveyDefinition } from './model/survey-definition.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const survey = pgTable('survey', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  state: text('state').$type<'draft' | 'open' | 'closed'>().notNull().default('draft'),
  draft: jsonb('draft').$type<SurveyDefinition>().notNull(),
  revision: integer('revision').notNull().default(1),
  version: integer('version').notNull().default(0),
  createdAt: at('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  updatedAt: at('updated_at').notNull(),
  updatedBy: text('updated_by').notNull(),
  closedAt: at('closed_at'),
  archivedAt: at('archived_at'),
});

export const surveyVersion = pgTable('survey_version', {
  workspaceId: uuid('workspace_id').notNull(),
  surveyId: uuid('survey_id').notNull(),
  version: integer('version').notNull(),
  definition: jsonb('definition').$type<SurveyDefinition>().notNull(),
  revision: integer('revision').notNull(),
  publishedAt: at('published_at').notNull(),
  publishedBy: text('published_by').notNull(),
});
