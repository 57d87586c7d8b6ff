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
import { columnRoles } from './model/guess-mapping.ts';
import { customerMappingSchema } from './model/mapping.ts';

const scope = 'workspace';
const permission = 'customers.import';
const id = z.object({ id: z.uuid() });

const findingsSchema = z.object({
  rows: z.int(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  byReason: z.array(reasonCountSchema),
  rejections: z.array(rejectedRowSchema),
  withEmail: z.int(),
  withPhone: z.int(),
  withConsent: z.int(),
});

const customerImportSchema = z.object({
  ...importFields,
  mapping: customerMappingSchema.nullable(),
  findings: findingsSchema.nullable(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
});

export type PresentedCustomerImport = z.output<typeof customerImportSchema>;

const guessSchema = z.object({
  column: z.string(),
  role: z.enum(columnRoles),
  because: z.enum(['name', 'values', 'both', 'few', 'empty', 'unsure']),
  time: z
    .object({
      calendar: z.enum(['gregory', 'persian', 'islamic-umalqura']),
      order: z.enum(['ymd', 'dmy', 'mdy']),
    })
    .optional(),
  consent: z.object({ purpose: z.string(), channel: z.string() }).optional(),
});

const one = z.object({ import: customerImportSchema });

export const customerImportContract = {
  list: endpoint({
    method: 'GET',
    path: '/customers/imports',
    scope,
    permission,
    summary: 'Imports of customers, newest first',
    response: z.object({ imports: z.array(customerImportSchema) }),
  }),
  upload: endpoint({
    method: 'POST',
    path: '/customers/imports',
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
    path: '/customers/imports/:id',
    scope,
    permission,
    summary: 'One import of customers with its progress, and why rows were rejected',
    params: id,
    response: one.extend({ reasons: z.array(reasonCountSchema), rejections: z.array(rejectedRowSchema) }),
  }),
  preview: endpoint({
    method: 'GET',
    path: '/customers/imports/:id/preview',
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
    path: '/customers/imports/:id/mapping',
    scope,
    permission,
    summary: 'Say what the columns mean (mapping format version 1)',
    params: id,
    body: customerMappingSchema,
    response: one,
  }),
  check: endpoint({
    method: 'POST',
    path: '/customers/imports/:id/check',
    scope,
    permission,
    summary: 'Dry run: read every row, compare, and write nothing',
    params: id,
    response: one,
  }),
  start: endpoint({
    method: 'POST',
    path: '/customers/imports/:id/start',
    scope,
    permission,
    summary: 'Create and complete customers; a run that stopped goes on where it stopped',
    params: id,
    response: one,
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/customers/imports/:id/cancel',
    scope,
    permission,
    summary: 'Stop after the chunk under way; what was written stays',
    params: id,
    response: one,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/customers/imports/:id',
    scope,
    permission,
    summary: 'Remove an import’s file and rejected rows; what it wrote stays',
    params: id,
    response: z.object({}),
  }),
  rejections: endpoint({
    method: 'GET',
    path: '/customers/imports/:id/rejections.csv',
    scope,
    permission,
    summary: 'The rejected rows with their reasons, to be corrected and imported again',
    params: id,
    response: z.string(),
    stream: true,
  }),
};
