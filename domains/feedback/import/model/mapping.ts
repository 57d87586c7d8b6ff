import { z } from 'zod';
import { columnName, timeColumnSchema, wishesSchema } from '../../../../platform/table-import/schemas.ts';

/**
 * What the columns of a file mean: the mapping file of `safar import feedback FILE --map MAP.json` (docs/import.md).
 * Columns are named as in the header. Version 1.
 */

const column = columnName;
const touchpointKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]*$/, 'journeys.field.key')
  .max(60);
const name = z.string().trim().min(1).max(60);

/** Cell text → what it stands for; cells are compared without outer spaces and regardless of case. */
const values = z.record(z.string().max(200), z.string().max(200));

const columnOrFixed = z.union([z.object({ column }), z.object({ fixed: z.string().trim().min(1).max(200) })]);

const timeSchema = z.union([z.object({ fixed: z.iso.datetime({ offset: true }) }), timeColumnSchema]);

const scoreSchema = z
  .object({
    column,
    metric: z.enum(['nps', 'csat', 'ces1', 'ces2', 'rating']),
    min: z.number(),
    max: z.number(),
    /** Whether a higher value is better. */
    good: z.enum(['high', 'low']).default('high'),
    series: z.enum(['relational', 'transactional']).default('transactional'),
    /** Stable name of what was asked; the column's name when left out. */
    question: name.optional(),
    wording: z.int().min(1).default(1),
    /** Key of the touchpoint that this score is about. */
    touchpoint: touchpointKey.optional(),
    /** Cells that mean "does not apply": no score, and no mistake. */
    notApplicable: z.array(z.string().max(200)).max(50).default([]),
    /** Words that stand for a number: { "very good": "5" }. */
    values: values.optional(),
  })
  .refine(score => score.min < score.max, 'feedback.import.field.scale');

export const mappingSchema = z.object({
  version: z.literal(1),
  /** Names the stream of feedback: the same key from the same source is the same feedback, in whatever file. */
  source: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, 'feedback.import.field.source')
    .max(80),
  /** How to read the file where looking at it goes wrong. */
  file: wishesSchema.optional(),
  /** Column that names each feedback once. Left out: the row's number and content. */
  key: z.object({ column }).optional(),
  time: timeSchema,
  channel: columnOrFixed.default({ fixed: 'import' }),
  language: columnOrFixed.optional(),
  customer: z
    .object({
      key: column.optional(),
      name: column.optional(),
      email: column.optional(),
      phone: column.optional(),
      attributes: z.array(z.object({ column, name })).max(40).default([]),
    })
    .optional(),
  touchpoint: z
    .union([
      z.object({ fixed: touchpointKey }),
      /** `keys`: cell → touchpoint key; other cells are taken as keys or names. */
      z.object({ column, keys: values.optional() }),
    ])
    .optional(),
  texts: z
    .array(z.object({ column, question: name.optional() }))
    .max(20)
    .default([]),
  scores: z.array(scoreSchema).max(200).default([]),
  attributes: z.array(z.object({ column, name })).max(40).default([]),
  /** Touchpoints to make when they are not there yet: asked for, never silently. */
  newTouchpoints: z
    .array(
      z.object({
        key: touchpointKey,
        name: z.string().trim().min(1).max(120),
        stage: z.string().max(40).default('use'),
        channel: z.string().max(40).default('other'),
      }),
    )
    .max(200)
    .default([]),
});

export type Mapping = z.output<typeof mappingSchema>;
export type MappingInput = z.input<typeof mappingSchema>;
export type ScoreMapping = Mapping['scores'][number];

/** Columns that the mapping uses and the file does not have. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): string[] {
  const there = new Set(columns);
  return [...new Set(usedColumns(mapping))].filter(used => !there.has(used));
}

function usedColumns(m: Mapping): string[] {
  const customer =
    m.customer === undefined ? [] : [m.customer.key, m.customer.name, m.customer.email, m.customer.phone];
  const single = [m.key, m.time, m.channel, m.language, m.touchpoint].map(one =>
    one !== undefined && 'column' in one ? one.column : undefined,
  );
  const clock = 'column' in m.time ? m.time.clock : undefined;
  const many = [...m.texts, ...m.scores, ...m.attributes, ...(m.customer?.attributes ?? [])].map(
    one => one.column,
  );
  return [...single, clock, ...customer, ...many].filter(one => one !== undefined);
}
