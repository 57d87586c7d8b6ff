import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';

const scope = 'workspace';
const themeKey = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
const sentiment = z.enum(['neg', 'neu', 'pos', 'mixed']);
/** The filters of the feedback stream; unknown names are passed over. */
const filters = z.looseObject({});

/** Where texts go when they are sent: without anything secret. */
const address = z.object({ address: z.string(), model: z.string() });

const summarySchema = z.object({
  /** Texts that were looked at, the newest. */
  texts: z.int(),
  /** There are older ones. */
  more: z.boolean(),
  /** Too few to show any without showing who said it. */
  withheld: z.boolean(),
  /** Sentences of the originals that stand for all, personal data hidden. */
  chosen: z.array(
    z.object({
      feedbackId: z.uuid(),
      /** Of the record's original text, in UTF-16 units. */
      span: z.tuple([z.int().min(0), z.int().min(0)]),
      text: z.string(),
      sentiment,
    }),
  ),
  /** The language model that is switched on. */
  endpoint: address.nullable(),
  /** What it wrote; every sentence with the records that it rests on. */
  written: z
    .object({
      model: z.string(),
      madeAt: z.iso.datetime(),
      sentences: z.array(z.object({ text: z.string(), cites: z.array(z.uuid()) })),
      /** Sentences left out because nothing they cite says so. */
      dropped: z.int(),
    })
    .nullable(),
  /** Why it wrote nothing, when it was asked to. */
  problem: z.enum(['unreachable', 'timeout', 'refused', 'unreadable', 'nothingHolds']).nullable(),
});

export const summaryContract = {
  themeSummary: endpoint({
    method: 'GET',
    path: '/text/themes/:key/summary',
    scope,
    permission: 'text.read',
    summary:
      'A theme in three to five sentences, chosen from what people wrote; and what a model wrote, if one did',
    params: z.object({ key: themeKey }),
    query: filters,
    response: summarySchema,
  }),
  writeSummary: endpoint({
    method: 'POST',
    path: '/text/themes/:key/summary',
    scope,
    permission: 'text.summarise',
    summary:
      'Have the language model that is switched on write the summary; masked sentences are sent, every sentence of the answer is checked against those it cites',
    params: z.object({ key: themeKey }),
    query: filters,
    response: summarySchema,
  }),
  suggestName: endpoint({
    method: 'POST',
    path: '/text/theme-names',
    scope,
    permission: 'text.manage',
    summary:
      'A name for a theme that nobody named yet, from the words its texts share; nothing is saved by it',
    body: z.object({
      /** Expressions that the texts share, strongest first. */
      phrases: z.array(z.string().min(1).max(100)).min(1).max(50),
      feedback: z
        .array(z.uuid())
        .min(1)
        .max(200)
        .optional()
        .describe('Texts of the theme; left out, the latest that hold one of the phrases'),
      theme: themeKey.optional().describe('Only texts that speak of this theme, when it is to be split'),
    }),
    response: z.object({
      name: z.string(),
      /** The model that wrote it; null when it is one of the phrases. */
      model: z.string().nullable(),
      cites: z.array(z.uuid()),
    }),
  }),
  plugs: endpoint({
    method: 'GET',
    path: '/text/plugs',
    scope,
    permission: 'text.plug',
    summary: 'Which models are plugged in, and where texts would go',
    response: z.object({
      /** What the operator configured; null when nothing is. */
      endpoint: address
        .extend({
          on: z.boolean(),
          /** Who switched it on, and when; of another address or model too. */
          since: z
            .object({ address: z.string(), model: z.string(), at: z.iso.datetime(), by: z.string() })
            .nullable(),
        })
        .nullable(),
      sentiment: z.array(
        z.object({
          language: z.enum(['fa', 'ar', 'vi', 'en']),
          /** base: the one that comes with Safar. */
          state: z.enum(['base', 'plugged', 'noPackages', 'broken']),
          name: z.string().nullable(),
          detail: z.string().nullable(),
        }),
      ),
    }),
  }),
  switchEndpoint: endpoint({
    method: 'PUT',
    path: '/text/plugs/endpoint',
    scope,
    permission: 'text.plug',
    summary: 'Let masked sentences of this workspace be sent to the configured address, or stop it',
    body: z.discriminatedUnion('on', [
      z.object({ on: z.literal(true), ...address.shape }),
      z.object({ on: z.literal(false) }),
    ]),
    response: z.object({ on: z.boolean() }),
  }),
};
