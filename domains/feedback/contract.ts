import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { draftSchema, recordSchema } from './schemas.ts';

const scope = 'workspace';
const id = z.object({ id: z.uuid() });

/** Filters by name (domains/feedback/model/filter.ts, docs): unknown names are passed over. */
const filter = z.looseObject({
  range: z.string().max(40).optional(),
  from: z.iso.date().optional().describe('First day, in the workspace’s time zone'),
  to: z.iso.date().optional().describe('Last day'),
  metric: z.string().max(60).optional(),
  band: z.string().max(20).optional().describe('promoter, passive, detractor; good, fair, bad'),
  q: z.string().max(200).optional().describe('Words to find in the text'),
  text: z.enum(['yes', 'no']).optional(),
  customer: z.uuid().optional(),
});

const outcome = z.object({
  status: z.enum(['recorded', 'duplicate', 'refused']),
  key: z.string().nullable(),
  id: z.uuid().nullable(),
  /** Of a refused one: code, and what to do in the reader's language. */
  error: z.object({ code: z.string(), message: z.string(), path: z.string() }).nullable(),
});

export const feedbackContract = {
  list: endpoint({
    method: 'GET',
    path: '/feedback',
    scope,
    permission: 'feedback.read',
    summary: 'The stream of feedback, newest first, by the filters of figures and by words',
    query: filter.extend({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      after: z.string().max(80).optional().describe('`next` of the page before'),
    }),
    response: z.object({ records: z.array(recordSchema), next: z.string().nullable() }),
  }),
  count: endpoint({
    method: 'GET',
    path: '/feedback/count',
    scope,
    permission: 'feedback.read',
    summary: 'How many records the filters let through, and how many of their scores are counted in figures',
    query: filter,
    response: z.object({
      records: z.int(),
      scores: z.int().nullable(),
      more: z.boolean(),
      /** Words a letter apart from the typed ones that were looked for too. */
      also: z.array(z.string()),
    }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/feedback/:id',
    scope,
    permission: 'feedback.read',
    summary: 'One record with its customer and what was changed about it',
    params: id,
    response: z.object({
      record: recordSchema,
      customer: z
        .object({ id: z.uuid(), name: z.string().nullable(), externalKey: z.string().nullable() })
        .nullable(),
      changes: z.array(z.object({ at: z.iso.datetime(), by: z.string(), fields: z.array(z.string()) })),
    }),
  }),
  record: endpoint({
    method: 'POST',
    path: '/feedback',
    scope,
    permission: 'feedback.write',
    summary:
      'Record one feedback, or up to 1,000 as `items`; each is answered for itself, and its key makes repeating safe',
    body: z.union([z.object({ items: z.array(z.unknown()).min(1).max(1_000) }), draftSchema]),
    bodyLimit: 8_000_000,
    response: z.object({ results: z.array(outcome) }),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/feedback/:id',
    scope,
    permission: 'feedback.change',
    summary: 'Correct customer, touchpoint, language or attributes; words and scores cannot be changed',
    params: id,
    body: z.object({
      customerId: z.uuid().nullable().optional(),
      touchpointId: z.uuid().nullable().optional(),
      language: z
        .string()
        .regex(/^[a-z]{2,3}$/)
        .nullable()
        .optional(),
      attributes: z.record(z.string().min(1).max(60), z.string().max(200)).optional(),
    }),
    response: z.object({}),
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/feedback/:id',
    scope,
    permission: 'feedback.delete',
    summary: 'Delete a record for good, also from the figures',
    params: id,
    response: z.object({ deleted: z.int() }),
  }),
  export: endpoint({
    method: 'GET',
    path: '/feedback/export',
    scope,
    permission: 'feedback.export',
    summary: 'The filtered stream as a CSV or JSON Lines file',
    query: filter.extend({ format: z.enum(['csv', 'jsonl']).default('csv') }),
    response: z.string(),
    stream: true,
  }),
};
