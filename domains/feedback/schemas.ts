import { z } from 'zod';

/** Shapes of the API, for both directions. */

export const scoreSchema = z.object({
  metric: z.enum(['nps', 'csat', 'ces1', 'ces2', 'rating']),
  value: z.number(),
  min: z.number(),
  max: z.number(),
  good: z.enum(['high', 'low']),
  question: z.string().min(1).max(200),
  wording: z.int().min(0).max(65_535),
  series: z.enum(['relational', 'transactional']),
  touchpointId: z.uuid().nullable(),
});

export const answerSchema = z.object({
  question: z.string().min(1).max(200),
  kind: z.string().min(1).max(60),
  value: z.union([z.number(), z.string().max(20_000), z.array(z.string().max(200)).max(200)]),
  other: z.string().max(2_000).optional(),
});

export const recordSchema = z.object({
  id: z.uuid(),
  occurredAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  channel: z.string(),
  source: z.string(),
  key: z.string(),
  customerId: z.uuid().nullable(),
  touchpointId: z.uuid().nullable(),
  journeyVersion: z.int().nullable(),
  surveyId: z.uuid().nullable(),
  surveyVersion: z.int().nullable(),
  language: z.string().nullable(),
  text: z.string().nullable(),
  scores: z.array(scoreSchema),
  answers: z.array(answerSchema),
  attributes: z.record(z.string(), z.string()),
});

export type PresentedRecord = z.output<typeof recordSchema>;

const attributes = z
  .record(z.string().trim().min(1).max(60), z.string().max(200))
  .refine(one => Object.keys(one).length <= 40, 'feedback.field.attributes');

/** One feedback from outside. `key` makes sending it again harmless. */
export const draftSchema = z.object({
  key: z.string().trim().min(1).max(200),
  channel: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(40)
    .default('api'),
  occurredAt: z.iso.datetime({ offset: true }).optional().describe('When it was said; default now'),
  customer: z
    .object({
      id: z.uuid().optional(),
      externalKey: z.string().trim().min(1).max(200).optional(),
      name: z.string().trim().min(1).max(200).optional(),
      email: z.email().max(320).optional(),
      phone: z.string().trim().min(3).max(40).optional(),
      attributes: attributes.optional(),
    })
    .optional(),
  touchpoint: z.string().max(60).optional().describe('Id or key of the touchpoint'),
  scores: z
    .array(
      scoreSchema
        .omit({ touchpointId: true })
        .extend({
          wording: scoreSchema.shape.wording.default(1),
          good: scoreSchema.shape.good.default('high'),
          series: scoreSchema.shape.series.default('transactional'),
          touchpoint: z.string().max(60).optional(),
        })
        .refine(
          score => score.min < score.max && score.value >= score.min && score.value <= score.max,
          'feedback.field.scale',
        ),
    )
    .max(200)
    .default([]),
  answers: z.array(answerSchema).max(200).default([]),
  text: z.string().max(20_000).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  attributes: attributes.default({}),
});

export type DraftInput = z.output<typeof draftSchema>;
