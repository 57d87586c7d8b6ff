import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint.ts';
import { mappingSchema } from './model/mapping.ts';

const scope = 'workspace';
const permission = 'feedback.import';
const id = z.object({ id: z.uuid() });
const cells = z.array(z.string());

const readingSchema = z.object({
  format: z.enum(['csv', 'jsonl', 'xlsx']),
  gzip: z.boolean(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256']),
  delimiter: z.string(),
  newline: z.enum(['\n', '\r']),
  sheet: z.string().optional(),
  sheets: z.array(z.string()).optional(),
});

const rejectedRow = z.object({
  row: z.int(),
  line: z.int(),
  reason: z.string(),
  column: z.string().optional(),
  cells,
});

const reasonCount = z.object({ reason: z.string(), column: z.string().nullable().optional(), rows: z.int() });

const findingsSchema = z.object({
  rows: z.int(),
  good: z.int(),
  rejected: z.int(),
  byReason: z.array(reasonCount),
  rejections: z.array(rejectedRow),
  scores: z.int(),
  withText: z.int(),
  withCustomer: z.int(),
  earliest: z.iso.datetime().nullable(),
  latest: z.iso.datetime().nullable(),
  unknownTouchpoints: z.array(z.object({ cell: z.string(), rows: z.int() })),
});

export const importSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  bytes: z.number(),
  status: z.enum(['draft', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed']),
  reading: readingSchema,
  columns: z.array(z.string()),
  mapping: mappingSchema.nullable(),
  position: z.int(),
  recorded: z.int(),
  duplicates: z.int(),
  rejected: z.int(),
  total: z.int().nullable(),
  findings: findingsSchema.nullable(),
  /** Why it failed, in the reader's language. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
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
    response: one.extend({ reasons: z.array(reasonCount), rejections: z.array(rejectedRow) }),
  }),
  preview: endpoint({
    method: 'GET',
    path: '/imports/:id/preview',
    scope,
    permission,
    summary: 'The first 50 rows, with a proposal for what each column means',
    params: id,
    query: z.object({
      encoding: readingSchema.shape.encoding.optional(),
      delimiter: z.enum([',', ';', '\t', '|']).optional(),
      sheet: z.string().max(100).optional(),
    }),
    response: z.object({
      reading: readingSchema,
      columns: z.array(z.string()),
      rows: z.array(z.object({ row: z.int(), line: z.int(), cells, problem: z.string().optional() })),
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
