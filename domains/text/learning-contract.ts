import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';

const scope = 'workspace';
const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });

const layerSchema = z.object({
  version: z.int(),
  enabled: z.boolean(),
  trainedAt: z.iso.datetime(),
  /** Texts were read before this was learnt or switched, and nobody had them read again since. */
  offersRun: z.boolean(),
  /** Texts that persons said something of. */
  texts: z.int(),
  /** By language: texts that taught its sentiment, and how much of it is used, 0 to 1. */
  languages: z.array(z.object({ language: z.string(), texts: z.int(), share: z.number() })),
  curve: z.object({
    /** Measured on texts that were offered by chance: they stand for all. */
    isByChance: z.boolean(),
    /** Macro-F1 on texts left out, by how many texts the layer had learnt from. */
    points: z.array(z.object({ learnt: z.int(), n: z.int(), base: estimate, layer: estimate })),
  }),
  themes: z.array(
    z.object({
      theme: z.string(),
      isUsed: z.boolean(),
      present: z.int(),
      absent: z.int(),
      rightBefore: z.int(),
      rightAfter: z.int(),
    }),
  ),
  /** `side` is neg, neu, pos or a theme. */
  words: z.array(z.object({ word: z.string(), language: z.string(), side: z.string(), texts: z.int() })),
  /** Share of other texts whose sentiment would be another. */
  changes: z.number().nullable(),
});

export const learningContract = {
  learning: endpoint({
    method: 'GET',
    path: '/text/learning',
    scope,
    permission: 'text.read',
    summary: 'What was learnt from corrections: learning curve, words, themes',
    response: z.object({
      layer: layerSchema.nullable(),
      /** Corrections wait to be learnt from. */
      isLearning: z.boolean(),
    }),
  }),
  textsToCheck: endpoint({
    method: 'GET',
    path: '/text/learning/texts',
    scope,
    permission: 'text.correct',
    summary: 'Ten texts most worth checking; other ones after each correction',
    response: z.object({
      texts: z.array(z.object({ id: z.uuid(), text: z.string(), drawn: z.enum(['chance', 'unsure']) })),
    }),
  }),
  switchLearning: endpoint({
    method: 'PATCH',
    path: '/text/learning',
    scope,
    permission: 'text.manage',
    summary: 'Read texts with what was learnt from corrections, or without it',
    body: z.object({ enabled: z.boolean() }),
    response: z.object({ enabled: z.boolean() }),
  }),
};
