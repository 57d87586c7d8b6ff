import { z } from 'zod';

/** Parts of the contracts and mapping files of all imports. Safe for the browser. */

export const columnName = z.string().min(1).max(200);

const encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256']);
const delimiter = z.enum([',', ';', '\t', '|']);

/** How to read the file where looking at it goes wrong. */
export const wishesSchema = z.object({
  encoding: encoding.optional(),
  delimiter: delimiter.optional(),
  sheet: z.string().max(100).optional(),
});
export type Wishes = z.output<typeof wishesSchema>;

/** A column of times. */
export const timeColumnSchema = z.object({
  column: columnName,
  /** A column with the time of day, when it stands apart. */
  clock: columnName.optional(),
  /** Calendar of dates whose year does not tell: years after 1700 are Gregorian. */
  calendar: z.enum(['gregory', 'persian', 'islamic-umalqura']).default('gregory'),
  /** Order of all-digit dates: 12/05/1402 is dmy. */
  order: z.enum(['ymd', 'dmy', 'mdy']).default('ymd'),
  /** IANA zone of times without an offset; the workspace's when left out. */
  timeZone: z.string().max(60).refine(isTimeZone, 'imports.field.timeZone').optional(),
});

export const readingSchema = z.object({
  format: z.enum(['csv', 'jsonl', 'xlsx']),
  gzip: z.boolean(),
  encoding,
  delimiter: z.string(),
  newline: z.enum(['\n', '\r']),
  sheet: z.string().optional(),
  sheets: z.array(z.string()).optional(),
});

export const rejectedRowSchema = z.object({
  row: z.int(),
  line: z.int(),
  reason: z.string(),
  column: z.string().optional(),
  cells: z.array(z.string()),
});

export const reasonCountSchema = z.object({
  reason: z.string(),
  column: z.string().nullable().optional(),
  rows: z.int(),
});

/** Rows as they stand in the file. */
export const sourceRowSchema = z.object({
  row: z.int(),
  line: z.int(),
  cells: z.array(z.string()),
  problem: z.string().optional(),
});

/** What every import shows of itself; an area adds mapping, findings and its counts. */
export const importFields = {
  id: z.uuid(),
  name: z.string(),
  bytes: z.number(),
  status: z.enum(['draft', 'checking', 'checked', 'running', 'done', 'cancelled', 'failed']),
  reading: readingSchema,
  columns: z.array(z.string()),
  position: z.int(),
  rejected: z.int(),
  total: z.int().nullable(),
  /** Why it failed, in the reader's language. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
};

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
