import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const shareLink = pgTable('share_link', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  token: text('token').notNull(),
  surveyId: uuid('survey_id').notNull(),
  channel: text('channel').notNull(),
  name: text('name').notNull(),
  touchpointId: uuid('touchpoint_id'),
  createdAt: at('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  withdrawnAt: at('withdrawn_at'),
});
