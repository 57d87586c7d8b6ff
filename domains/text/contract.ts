import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { intents } from './intents/intent.ts';
import { taxonomySchema } from './taxonomy/taxonomy.ts';

const scope = 'workspace';
const id = z.object({ id: z.uuid() });

const sentiment = z.enum(['neg', 'neu', 'pos', 'mixed']);
const themeKey = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
/** From and to in UTF-16 units of the record's original text. */
const spans = z.array(z.tuple([z.int().min(0), z.int().min(0)]));

export const readingSchema = z.object({
  feedbackId: z.uuid(),
  /** While a text waits to be read for the first time, everything below is empty. */
  status: z.enum(['read', 'waiting']),
  /** Of the text itself: fa, ar, vi, en or other; null while it waits. */
  language: z.string().nullable(),
  /** Whether it is Persian or Arabic in Latin letters. */
  latinised: z.boolean(),
  sentiment: z
    .object({
      label: sentiment,
      /** The model's, also where a person corrected the label. */
      probabilities: z.object({ neg: z.number(), neu: z.number(), pos: z.number() }),
      corrected: z.boolean(),
    })
    .nullable(),
  /** Whether a person corrected anything of it. */
  corrected: z.boolean(),
  themes: z.array(
    z.object({
      key: z.string(),
      sentiment,
      probability: z.number(),
      spans,
      corrected: z.boolean(),
    }),
  ),
  /** Themes that the model found and a person took out. */
  removed: z.array(z.string()),
  intents: z.array(z.object({ intent: z.enum(intents), probability: z.number(), spans })),
  /** The words that carried the sentiment. */
  spans,
  /** Kinds of personal data that stand in it: email, phone, card … */
  private: z.array(z.string()),
  /** People, products and places that the company knows. */
  names: z.array(z.object({ kind: z.enum(['person', 'product', 'place']), name: z.string(), spans })),
  taxonomyVersion: z.int().nullable(),
  /** What read it; null while it waits, and of readings from before this was kept. */
  readBy: z
    .object({
      /** Version of the weights that come with Safar. */
      base: z.string(),
      /** Version of what was learnt from corrections. */
      layer: z.int().nullable(),
      /** The plugged model that read its sentiment. */
      plug: z.string().nullable(),
      /** Texts are read by something newer by now. */
      isOlder: z.boolean(),
    })
    .nullable(),
});

export type PresentedReading = z.output<typeof readingSchema>;

const runSchema = z.object({
  id: z.uuid(),
  taxonomyVersion: z.int(),
  done: z.int(),
  total: z.int(),
  paused: z.boolean(),
});

const progressSchema = z.object({
  /** Texts that wait to be read, beside the run's. */
  waiting: z.int(),
  read: z.int(),
  /** Reading everything again: the one under way. */
  run: runSchema.nullable(),
});

const taxonomyBody = { bodyLimit: 8_000_000 } as const;
const versionedTaxonomy = z.object({ version: z.int(), taxonomy: taxonomySchema });

export const textContract = {
  readings: endpoint({
    method: 'GET',
    path: '/text/readings',
    scope,
    permission: 'text.read',
    summary:
      'What was understood of up to 200 records, with the words that say so; records without text are left out',
    query: z.object({
      ids: z
        .union([z.string().max(8_000), z.array(z.string().max(40)).max(200)])
        .describe('Ids of feedback, repeated or with commas between'),
    }),
    response: z.object({ readings: z.array(readingSchema) }),
  }),
  correct: endpoint({
    method: 'POST',
    path: '/text/readings/:id/corrections',
    scope,
    permission: 'text.correct',
    summary:
      'Correct the sentiment or the themes of a text, or confirm them; figures follow, and it is learnt from',
    params: id,
    body: z.object({
      sentiment: sentiment.optional(),
      themes: z
        .array(z.object({ key: themeKey, present: z.boolean(), sentiment: sentiment.optional() }))
        .max(50)
        .optional(),
      confirm: z
        .boolean()
        .optional()
        .describe('All of the text was looked at: what holds of it, with this correction, is right'),
      drawn: z
        .enum(['chance', 'unsure'])
        .optional()
        .describe('Why the text was offered (learning/texts); left out when a person found it'),
    }),
    response: readingSchema,
  }),
  uncorrect: endpoint({
    method: 'DELETE',
    path: '/text/readings/:id/corrections',
    scope,
    permission: 'text.correct',
    summary: 'Take back what the caller said last against a text; it is unlearnt',
    params: id,
    response: readingSchema,
  }),
  progress: endpoint({
    method: 'GET',
    path: '/text/progress',
    scope,
    permission: 'text.read',
    summary: 'How many texts are read, how many wait, and how far reading everything again has come',
    response: progressSchema,
  }),
  models: endpoint({
    method: 'GET',
    path: '/text/models',
    scope,
    permission: 'text.read',
    summary: 'What texts are read by now, and how many readings are by something older',
    response: z.object({
      model: z.object({
        base: z.string(),
        layer: z.int().nullable(),
        /** Language → name of the model that is plugged in for its sentiment. */
        plugs: z.record(z.string(), z.string()),
      }),
      read: z.int(),
      older: z.int(),
      /** The language model that is switched on, and suggests names of themes. */
      writer: z.string().nullable(),
    }),
  }),
  startRun: endpoint({
    method: 'POST',
    path: '/text/runs',
    scope,
    permission: 'text.manage',
    summary:
      'Read all texts again in the background, by the current taxonomy; takes the place of a run under way',
    response: runSchema,
  }),
  updateRun: endpoint({
    method: 'PATCH',
    path: '/text/runs/:id',
    scope,
    permission: 'text.manage',
    summary: 'Pause a run, or let it go on',
    params: id,
    body: z.object({ paused: z.boolean() }),
    response: runSchema,
  }),
  taxonomy: endpoint({
    method: 'GET',
    path: '/taxonomy',
    scope,
    permission: 'text.read',
    summary: 'The themes that texts are read for, in their current version; version 1 is the default',
    response: versionedTaxonomy,
  }),
  previewTaxonomy: endpoint({
    method: 'POST',
    path: '/taxonomy/preview',
    scope,
    permission: 'text.manage',
    summary: 'What a changed taxonomy would change, on a sample of at most 2,000 texts',
    body: z.object({ taxonomy: taxonomySchema }),
    ...taxonomyBody,
    response: z.object({
      difference: z.object({
        added: z.array(z.string()),
        removed: z.array(z.string()),
        changed: z.array(z.object({ key: z.string(), fields: z.array(z.string()) })),
      }),
      /** By theme that either version finds, most texts that would change first. */
      agreement: z.array(
        z.object({
          key: z.string(),
          both: z.int(),
          onlyBefore: z.int(),
          onlyAfter: z.int(),
          neither: z.int(),
          kappa: z.number(),
        }),
      ),
      /** Texts looked at. */
      sample: z.int(),
    }),
  }),
  saveTaxonomy: endpoint({
    method: 'POST',
    path: '/taxonomy',
    scope,
    permission: 'text.manage',
    summary:
      'Save a changed taxonomy as the next version; `base` is the one that was edited. All texts are read again',
    body: z.object({ taxonomy: taxonomySchema, base: z.int().min(1) }),
    ...taxonomyBody,
    response: versionedTaxonomy,
  }),
};
