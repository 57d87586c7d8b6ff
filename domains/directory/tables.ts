import { boolean, customType, jsonb, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Consent } from './model/customer.ts';
import type { OrderItem } from './model/order.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const customer = pgTable('customer', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  externalKey: text('external_key'),
  name: text(),
  email: text(),
  phone: text(),
  language: text(),
  attributes: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
  consent: jsonb().$type<Consent>().notNull(),
  search: tsvector().notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

export const customerAlias = pgTable('customer_alias', {
  workspaceId: uuid('workspace_id').notNull(),
  externalKey: text('external_key').notNull(),
  customerId: uuid('customer_id').notNull(),
});

export const order = pgTable('order_', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  customerId: uuid('customer_id').notNull(),
  externalKey: text('external_key').notNull(),
  placedAt: at('placed_at').notNull(),
  amount: numeric({ precision: 18, scale: 4, mode: 'number' }).notNull(),
  currency: text().notNull(),
  items: jsonb().$type<readonly OrderItem[]>().notNull(),
});

export const customerEvent = pgTable('customer_event', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  customerId: uuid('customer_id').notNull(),
  externalKey: text('external_key').notNull(),
  name: text().notNull(),
  at: at('at').notNull(),
  detail: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
});

export const consentChange = pgTable('consent_change', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid().notNull(),
  customerId: uuid('customer_id').notNull(),
  at: at('at').notNull(),
  purpose: text().notNull(),
  channel: text().notNull(),
  granted: boolean().notNull(),
  source: text().notNull(),
});
