import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint.ts';
import {
  importFields,
  readingSchema,
  reasonCountSchema,
  rejectedRowSchema,
  sourceRowSchema,
  wishesSchema,
} from '../../../platform/table-import/schemas.ts';
import { mappingSchema } from './model/mapping.ts';

const scope = 'workspace';
const permission = 'feedback.import';
const id = z.object({ id: z.uuid() });

const findingsSchema = z.object({
  rows: z.int(),
  good: z.int(),
  rejected: z.int(),
  byReason: z.array(reasonCountSchema),
  rejections: z.array(rejectedRowSchema),
  scores: z.int(),
  withText: z.int(),
  withCustomer: z.int(),
  earliest: z.iso.datetime().nullable(),
  latest: z.iso.datetime().nullable(),
  unknownTouchpoints: z.array(z.object({ cell: z.string(), rows: z.int() })),
});

const importSchema = z.object({
  ...importFields,
  mapping: mappingSchema.nullable(),
  findings: findingsSchema.nullable(),
  recorded: z.int(),
  duplicates: z.int(),
});

export type PresentedImport = z.output<typeof importSchema>;

const guessSchema = z.object({
  column: z.string(),
  role: z.enum([
    'key',
    'time',
    'customerKey',
    'customerName',
    'email',
    'phone',
    'touchpoint',
    'channel',
    'language',
    'score',
    'text',
    'attribute',
    'ignore',
  ]),
  because: z.enum(['name', 'values', 'both', 'few', 'empty', 'unsure']),
  score: z
    .object({
      metric: z.enum(['nps', 'csat', 'ces1', 'ces2', 'rating']),
      min: z.number(),
      max: z.number(),
      good: z.enum(['high', 'low']),
      notApplicable: z.array(z.string()),
    })
    .optional(),
  time: z
    .object({
      calendar: z.enum(['gregory', 'persian', 'islamic-umalqura']),
      order: z.enum(['ymd', 'dmy', 'mdy']),
    })
    .optional(),
});

const one = z.object({ import: importSchema });

export const importContract = {
  list: endpoint({
    method: 'GET',
    path: '/imports',
    scope,
    permission,
    summary: 'Imports, newest first',
    response: z.object({ imports: z.array(importSchema) }),
  }),
  upload: endpoint({
    method: 'POST',
    path: '/imports',
    scope,
    permission,
    summary:
      'Upload a CSV, JSON Lines or XLSX file (CSV and JSON Lines may be gzipped) as application/octet-stream',
    query: z.object({ name: z.string().trim().min(1).max(200) }),
    response: one,
    stream: true,
  }),
  get: endpoint({
    method: 'GET',
    path: '/imports/:id',
    scope,
    permission,
    summary: 'One import with its progress, and why rows were rejected',
    params: id,
    response: one.extend({ reasons: z.array(reasonCountSchema), rejections: z.array(rejectedRowSchema) }),
  }),
  preview: endpoint({
    method: 'GET',
    path: '/imports/:id/preview',
    scope,
    permission,
    summary: 'The first 50 rows, with a proposal for what each column means',
    params: id,
    query: wishesSchema,
    response: z.object({
      reading: readingSchema,
      columns: z.array(z.string()),
      rows: z.array(sourceRowSchema),
      guesses: z.array(guessSchema),
    }),
  }),
  map: endpoint({
    method: 'PUT',
    path: '/imports/:id/mapping',
    scope,
    permission,
    summary: 'Say what the columns mean (mapping format version 1)',
    params: id,
    body: mappingSchema,
    response: one,
  }),
  check: endpoint({
    method: 'POST',
    path: '/imports/:id/check',
    scope,
    permission,
    summary: 'Dry run: read every row and record nothing',
    params: id,
    response: one,
  }),
  start: endpoint({
    method: 'POST',
    path: '/imports/:id/start',
    scope,
    permission,
    summary: 'Record; a run that stopped goes on where it stopped',
    params: id,
    response: one,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/imports/:id/cancel',
    scope,
    permission,
    summary: 'Stop after the chunk under way; what was recorded stays',
    params: id,
    response: one,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/imports/:id',
    scope,
    permission,
    summary: 'Remove an import’s file and rejected rows; what it recorded stays',
    params: id,
    response: z.object({}),
  }),
  rejections: endpoint({
    method: 'GET',
    path: '/imports/:id/rejections.csv',
    scope,
    permission,
    summary: 'The rejected rows with their reasons, to be corrected and imported again',
    params: id,
    response: z.string(),
    stream: true,
  }),
};
