import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { customerFields } from './model/customer.ts';
import { orderItem } from './model/order.ts';

const MAX_BULK = 1_000;
const BULK_BYTES = 8 * 1024 * 1024;

const id = z.object({ id: z.uuid() });
const at = z.iso.datetime();
const moment = z.iso.datetime({ offset: true });
const name = z.string().trim().min(1).max(60);
const done = z.object({ ok: z.literal(true) });

const consent = z.record(
  z.string(),
  z.record(z.string(), z.object({ granted: z.boolean(), at: z.string(), source: z.string() })),
);
const customerView = z.object({
  id: z.uuid(),
  externalKey: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.string().nullable(),
  attributes: z.record(z.string(), z.string()),
  consent,
  createdAt: at,
  updatedAt: at,
});
const entryView = z.object({
  id: z.uuid(),
  at,
  kind: z.string(),
  data: z.record(z.string(), z.unknown()),
});
/** 'city:شیراز', several times for several. */
const pair = z.string().regex(/^[^:]{1,60}:.{1,200}$/);
const pairs = z.union([pair.transform(p => [p]), z.array(pair).max(10)]).optional();
const owner = z.object({ customerKey: z.string().trim().min(1).max(200) });

export const directoryContract = {
  list: endpoint({
    method: 'GET',
    path: '/customers',
    scope: 'workspace',
    permission: 'customers.read',
    summary: 'Customers, newest first; `q` finds the beginnings of words, however they are spelt.',
    query: z.object({
      q: z.string().max(200).optional(),
      attribute: pairs,
      consent: pairs,
      before: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      customers: z.array(customerView),
      /** Pass as `before` for the next page; null on the last. */
      next: z.string().nullable(),
      /** Counted up to 10,000; `more` says that there are further ones. */
      total: z.object({ count: z.number(), more: z.boolean() }).nullable(),
    }),
  }),
  attributes: endpoint({
    method: 'GET',
    path: '/customers/attributes',
    scope: 'workspace',
    permission: 'customers.read',
    summary: 'Names of attributes with their most frequent values, among the newest customers.',
    response: z.object({
      attributes: z.array(
        z.object({ name: z.string(), values: z.array(z.object({ value: z.string(), count: z.number() })) }),
      ),
    }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/customers/:id',
    scope: 'workspace',
    permission: 'customers.read',
    summary: 'A customer with a summary of their orders.',
    params: id,
    response: z.object({
      customer: customerView,
      orders: z.array(
        z.object({ currency: z.string(), count: z.number(), total: z.number(), first: at, last: at }),
      ),
    }),
  }),
  timeline: endpoint({
    method: 'GET',
    path: '/customers/:id/timeline',
    scope: 'workspace',
    permission: 'customers.read',
    summary: 'Everything known about a customer, newest first.',
    params: id,
    query: z.object({
      before: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ entries: z.array(entryView), next: z.string().nullable() }),
  }),
  upsert: endpoint({
    method: 'PUT',
    path: '/customers',
    scope: 'workspace',
    permission: 'customers.write',
    summary: "Creates or completes a customer by the company's own key.",
    body: customerFields,
    response: z.object({ id: z.uuid() }),
  }),
  upsertBulk: endpoint({
    method: 'POST',
    path: '/customers/bulk',
    scope: 'workspace',
    permission: 'customers.write',
    summary: 'Creates or completes up to 1,000 customers.',
    bodyLimit: BULK_BYTES,
    body: z.object({ customers: z.array(customerFields).min(1).max(MAX_BULK) }),
    response: z.object({ ids: z.record(z.string(), z.uuid()) }),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/customers/:id',
    scope: 'workspace',
    permission: 'customers.write',
    summary: 'Changes details; null clears a field, an attribute with null is removed.',
    params: id,
    body: z.object({
      externalKey: z.string().trim().min(1).max(200).optional(),
      name: z.string().trim().max(200).nullable().optional(),
      email: z.email().max(320).nullable().optional(),
      phone: z.string().trim().max(40).nullable().optional(),
      language: z
        .string()
        .regex(/^[a-z]{2,3}$/)
        .nullable()
        .optional(),
      attributes: z.record(name, z.string().max(200).nullable()).optional(),
    }),
    response: done,
  }),
  setConsent: endpoint({
    method: 'POST',
    path: '/customers/:id/consent',
    scope: 'workspace',
    permission: 'customers.write',
    summary: 'Records that the customer granted or withdrew consent for a purpose by a channel.',
    params: id,
    body: z.object({
      purpose: name,
      channel: name,
      granted: z.boolean(),
      source: z.string().trim().min(1).max(120),
      at: moment.optional(),
    }),
    response: done,
  }),
  merge: endpoint({
    method: 'POST',
    path: '/customers/:id/merge',
    scope: 'workspace',
    permission: 'customers.merge',
    summary: 'Joins another record of the same customer into this one.',
    params: id,
    body: z.object({ from: z.uuid() }),
    response: done,
  }),
  erase: endpoint({
    method: 'DELETE',
    path: '/customers/:id',
    scope: 'workspace',
    permission: 'customers.erase',
    summary: 'Deletes everything about a customer, in every area. Cannot be undone.',
    params: id,
    response: done,
  }),
  exportData: endpoint({
    method: 'GET',
    path: '/customers/:id/export',
    scope: 'workspace',
    permission: 'customers.export',
    summary: 'Everything known about one customer, as a customer may ask for it.',
    params: id,
    response: z.object({
      customer: customerView,
      aliases: z.array(z.string()),
      timeline: z.array(entryView),
    }),
  }),
  addOrders: endpoint({
    method: 'POST',
    path: '/orders/bulk',
    scope: 'workspace',
    permission: 'customers.write',
    summary: 'Adds or corrects up to 1,000 orders by key.',
    bodyLimit: BULK_BYTES,
    body: z.object({
      orders: z
        .array(
          owner.extend({
            key: z.string().trim().min(1).max(200),
            placedAt: moment,
            amount: z.number().min(-1e13).max(1e13),
            currency: z.string().regex(/^[A-Z]{3}$/),
            items: z.array(orderItem).max(200).optional(),
          }),
        )
        .min(1)
        .max(MAX_BULK),
    }),
    response: z.object({ written: z.number() }),
  }),
  addEvents: endpoint({
    method: 'POST',
    path: '/customer-events/bulk',
    scope: 'workspace',
    permission: 'customers.write',
    summary: 'Adds or corrects up to 1,000 events by key.',
    bodyLimit: BULK_BYTES,
    body: z.object({
      events: z
        .array(
          owner.extend({
            key: z.string().trim().min(1).max(200),
            name: z.string().trim().min(1).max(80),
            at: moment,
            detail: z.record(z.string().max(60), z.unknown()).optional(),
          }),
        )
        .min(1)
        .max(MAX_BULK),
    }),
    response: z.object({ written: z.number() }),
  }),
} as const;
