import { z } from 'zod';
import { endpoint } from '../http/endpoint.ts';
import {
  readingSchema,
  reasonCountSchema,
  rejectedRowSchema,
  sourceRowSchema,
  wishesSchema,
} from './schemas.ts';

interface ImportContractParts<One extends z.ZodType, Mapping extends z.ZodType, Guess extends z.ZodType> {
  /** '/imports' */
  readonly path: string;
  readonly permission: string;
  readonly import: One;
  readonly mapping: Mapping;
  readonly guess: Guess;
  /** For the API reference: what is imported, and what a dry run and a run do with it. */
  readonly says: {
    readonly list: string;
    readonly get: string;
    readonly check: string;
    readonly start: string;
    /** 'recorded': what stays when a run is stopped or its import removed. */
    readonly done: string;
  };
}

const id = z.object({ id: z.uuid() });

/** The endpoints of an area's imports: upload, look, say what the columns mean, try, run, stop, remove. Safe for the browser. */
export function createImportContract<
  One extends z.ZodType,
  Mapping extends z.ZodType,
  Guess extends z.ZodType,
>({
  path,
  permission,
  import: importSchema,
  mapping,
  guess,
  says,
}: ImportContractParts<One, Mapping, Guess>) {
  const one = z.object({ import: importSchema });
  const common = { scope: 'workspace', permission } as const;
  return {
    list: endpoint({
      ...common,
      method: 'GET',
      path,
      summary: says.list,
      response: z.object({ imports: z.array(importSchema) }),
    }),
    upload: endpoint({
      ...common,
      method: 'POST',
      path,
      summary:
        'Upload a CSV, JSON Lines or XLSX file (CSV and JSON Lines may be gzipped) as application/octet-stream',
      query: z.object({ name: z.string().trim().min(1).max(200) }),
      response: one,
      stream: true,
    }),
    get: endpoint({
      ...common,
      method: 'GET',
      path: `${path}/:id`,
      summary: says.get,
      params: id,
      response: z.object({
        import: importSchema,
        reasons: z.array(reasonCountSchema),
        rejections: z.array(rejectedRowSchema),
      }),
    }),
    preview: endpoint({
      ...common,
      method: 'GET',
      path: `${path}/:id/preview`,
      summary: 'The first 50 rows, with a proposal for what each column means',
      params: id,
      query: wishesSchema,
      response: z.object({
        reading: readingSchema,
        columns: z.array(z.string()),
        rows: z.array(sourceRowSchema),
        guesses: z.array(guess),
      }),
    }),
    map: endpoint({
      ...common,
      method: 'PUT',
      path: `${path}/:id/mapping`,
      summary: 'Say what the columns mean (mapping format version 1)',
      params: id,
      body: mapping,
      response: one,
    }),
    check: endpoint({
      ...common,
      method: 'POST',
      path: `${path}/:id/check`,
      summary: says.check,
      params: id,
      response: one,
    }),
    start: endpoint({
      ...common,
      method: 'POST',
      path: `${path}/:id/start`,
      summary: says.start,
      params: id,
      response: one,
    }),
    cancel: endpoint({
      ...common,
      method: 'POST',
      path: `${path}/:id/cancel`,
      summary: `Stop after the chunk under way; what was ${says.done} stays`,
      params: id,
      response: one,
    }),
    remove: endpoint({
      ...common,
      method: 'DELETE',
      path: `${path}/:id`,
      summary: `Remove an import’s file and rejected rows; what was ${says.done} stays`,
      params: id,
      response: z.object({}),
    }),
    rejections: endpoint({
      ...common,
      method: 'GET',
      path: `${path}/:id/rejections.csv`,
      summary: 'The rejected rows with their reasons, to be corrected and imported again',
      params: id,
      response: z.string(),
      stream: true,
    }),
  };
}

export type ImportContract<
  One extends z.ZodType = z.ZodType,
  Mapping extends z.ZodType = z.ZodType,
  Guess extends z.ZodType = z.ZodType,
> = ReturnType<typeof createImportContract<One, Mapping, Guess>>;
