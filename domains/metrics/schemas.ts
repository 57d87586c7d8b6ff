import { z } from 'zod';
import { namedRanges } from '../../platform/calendar/index.ts';

/** Shapes that several endpoints share. Days are ISO text, ranges include both ends. */

const methods = [
  'adjusted-wald',
  'nps-difference',
  'wilson',
  'newcombe',
  't',
  'welch',
  'count',
  'count-difference',
  'kaplan-meier',
  'log-rank',
] as const;

const interval = z.object({ low: z.number(), high: z.number() });

export const figureSchema = z.object({
  metric: z.string(),
  value: z.number().nullable(),
  interval: interval.nullable(),
  level: z.number(),
  n: z.number(),
  effectiveN: z.number().exactOptional(),
  method: z.enum(methods),
  withheld: z.object({ reason: z.enum(['none', 'threshold']), needed: z.int() }).exactOptional(),
  unit: z.enum(['points', 'share', 'score', 'count']),
  good: z.enum(['high', 'low']),
  scale: z.object({ min: z.number(), max: z.number() }),
});

export const comparisonSchema = z.object({
  metric: z.string(),
  difference: z.number().nullable(),
  interval: interval.nullable(),
  level: z.number(),
  p: z.number().nullable(),
  adjustedP: z.number().nullable().exactOptional(),
  significant: z.boolean(),
  verdict: z.enum(['better', 'worse', 'unclear']),
  method: z.enum(methods),
});

export const strandSchema = z.object({
  series: z.string(),
  scale: z.string(),
  good: z.enum(['high', 'low']),
  wording: z.int(),
});

export const daysSchema = z.object({ from: z.iso.date(), to: z.iso.date() });

/** A figure of one period; `figure.withheld` says why a value is missing. */
export const trendPoint = daysSchema.extend({ figure: figureSchema });

export const unitSchema = z.enum(['day', 'week', 'month', 'quarter', 'year']);

/** What a reader should know: several strands side by side, corrected comparisons, a Simpson reversal. */
export const noticeSchema = z.enum(['strands', 'corrected', 'reversal']);

/** Dimension → key → name for people, where a key has one (touchpoints, teams, surveys, stages named by the company). */
export const namesSchema = z.record(z.string(), z.record(z.string(), z.string()));

const text = z.string().max(200);
const many = z.union([text, z.array(text).max(200)]).optional();

/** The filters of model/filters.ts as a query string; further names may be `attribute.<name>`. */
const filterShape = {
  range: z.enum(namedRanges).optional().describe('Default last90, unless from or to is given'),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  series: text.optional(),
  scale: text.optional(),
  wording: text.optional(),
  customer: z.uuid().optional(),
  touchpoint: many,
  stage: many,
  channel: many,
  team: many,
  segment: many,
  language: many,
  survey: many,
  question: many,
  level: z.coerce.number().min(0.5).max(0.999).optional().describe('Confidence level, default 0.95'),
};

/** A query of filters and more. Unknown names are attributes (`attribute.<name>`) or refused by the action. */
export function filterQuery<Shape extends z.ZodRawShape>(more: Shape) {
  return z.looseObject({ ...filterShape, ...more });
}

export const manyNames = z.union([text, z.array(text).max(4)]).optional();
