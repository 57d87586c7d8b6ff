import { z } from 'zod';
import { createImportContract } from '../../../platform/table-import/import-contract.ts';
import {
  importFields,
  reasonCountSchema,
  rejectedRowSchema,
} from '../../../platform/table-import/schemas.ts';
import { mappingSchema } from './model/mapping.ts';

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

export const importContract = createImportContract({
  path: '/imports',
  permission: 'feedback.import',
  import: importSchema,
  mapping: mappingSchema,
  guess: guessSchema,
  says: {
    list: 'Imports, newest first',
    get: 'One import with its progress, and why rows were rejected',
    check: 'Dry run: read every row and record nothing',
    start: 'Record; a run that stopped goes on where it stopped',
    done: 'recorded',
  },
});
