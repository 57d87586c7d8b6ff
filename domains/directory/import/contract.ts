import { z } from 'zod';
import { createImportContract } from '../../../platform/table-import/import-contract.ts';
import {
  importFields,
  reasonCountSchema,
  rejectedRowSchema,
} from '../../../platform/table-import/schemas.ts';
import { columnRoles } from './model/guess-mapping.ts';
import { customerMappingSchema } from './model/mapping.ts';

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

export const customerImportContract = createImportContract({
  path: '/customers/imports',
  permission: 'customers.import',
  import: customerImportSchema,
  mapping: customerMappingSchema,
  guess: guessSchema,
  says: {
    list: 'Imports of customers, newest first',
    get: 'One import of customers with its progress, and why rows were rejected',
    check: 'Dry run: read every row, compare, and write nothing',
    start: 'Create and complete customers; a run that stopped goes on where it stopped',
    done: 'written',
  },
});
