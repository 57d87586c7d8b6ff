import { z } from 'zod';
import { daysSchema, figureSchema, strandSchema } from './schemas.ts';

const said = z.object({
  feedbackId: z.string(),
  text: z.string(),
  language: z.string().exactOptional(),
  occurredAt: z.string(),
});

const summaryFigure = z.object({
  metric: z.string(),
  value: z.number().exactOptional(),
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
  n: z.number(),
  method: z.string(),
  withheld: z.string().exactOptional(),
});

/** QuestionSummary of domains/surveys, which the kinds' result views draw. */
const summary = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('score'),
    figures: z.array(summaryFigure).readonly(),
    counts: z.array(z.number()).readonly(),
  }),
  z.object({
    type: z.literal('choices'),
    n: z.number(),
    counts: z.array(z.object({ key: z.string(), count: z.number() })).readonly(),
    others: z.array(said).readonly(),
  }),
  z.object({ type: z.literal('texts'), n: z.number(), latest: z.array(said).readonly() }),
  z.object({ type: z.literal('none') }),
  /** Fewer persons answered than the workspace's anonymity threshold. */
  z.object({ type: z.literal('withheld'), n: z.number(), needed: z.int() }),
]);

export const surveyResultsSchema = z.object({
  survey: z.string(),
  range: daysSchema,
  /** Responses (records) in the range. */
  responses: figureSchema,
  /** In the order of the latest version; questions since removed come last. */
  questions: z.array(
    z.object({
      question: z.string(),
      kind: z.string(),
      /** Title per language of the latest version that has the question. */
      title: z.record(z.string(), z.string()),
      settings: z.record(z.string(), z.unknown()),
      /** Of the newest wording on the question's scale. */
      summary,
      /** Figures with all that is known of them, one entry per strand; several when wording or scale changed. */
      strands: z.array(z.object({ strand: strandSchema, figures: z.array(figureSchema) })),
    }),
  ),
});
