import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { taxonomySchema } from './taxonomy/taxonomy.ts';

/** What is found by what was understood, and the light and the old sides of the taxonomy. */

const scope = 'workspace';
const sentiment = z.enum(['neg', 'neu', 'pos', 'mixed']);
const changedThemes = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
});

export const searchContract = {
  similar: endpoint({
    method: 'GET',
    path: '/text/readings/:id/similar',
    scope,
    permission: 'text.read',
    summary: 'Texts nearest in meaning to a record’s, in any language, nearest first, with why',
    params: z.object({ id: z.uuid() }),
    response: z.object({
      similar: z.array(
        z.object({
          feedbackId: z.uuid(),
          text: z.string(),
          /** Of the text: fa, ar, vi, en or other. */
          language: z.string(),
          channel: z.string(),
          occurredAt: z.iso.datetime(),
          sentiment,
          /** 0 to 1. */
          likeness: z.number(),
          /** Of both. */
          themes: z.array(z.string()),
          /** Of the asked record's text, as written there. */
          words: z.array(z.string()),
        }),
      ),
    }),
  }),
  names: endpoint({
    method: 'GET',
    path: '/text/names',
    scope,
    permission: 'text.read',
    summary: 'People, products and places that texts speak of, most spoken of first; at most 200',
    response: z.object({
      names: z.array(
        z.object({
          /** As the filter `named` takes it. */
          key: z.string(),
          kind: z.enum(['person', 'product', 'place']),
          name: z.string(),
          texts: z.int(),
        }),
      ),
    }),
  }),
  suggestThemes: endpoint({
    method: 'GET',
    path: '/text/suggestions',
    scope,
    permission: 'text.read',
    summary: 'Themes that the words of a search mean, in whatever language they are typed; at most 3',
    query: z.object({ q: z.string().max(200) }),
    response: z.object({ themes: z.array(z.string()) }),
  }),
  themeNames: endpoint({
    method: 'GET',
    path: '/taxonomy/names',
    scope,
    permission: 'text.read',
    summary: 'What the themes of the current version are called in the reader’s language',
    response: z.object({
      version: z.int(),
      themes: z.array(z.object({ key: z.string(), name: z.string(), parent: z.string().optional() })),
    }),
  }),
  versions: endpoint({
    method: 'GET',
    path: '/taxonomy/versions',
    scope,
    permission: 'text.read',
    summary: 'The published versions of the taxonomy, latest first: who changed what',
    response: z.object({
      versions: z.array(
        z.object({
          version: z.int(),
          /** Null for the default, which came with Safar. */
          at: z.iso.datetime().nullable(),
          by: z.string().nullable(),
          themes: z.int(),
          /** Names in the reader's language, against the version before. */
          changes: changedThemes,
        }),
      ),
    }),
  }),
  themeLanguages: endpoint({
    method: 'GET',
    path: '/text/themes/:key/languages',
    scope,
    permission: 'text.read',
    summary: 'In which languages the latest 400 texts that speak of a theme are, most spoken first',
    params: z.object({ key: z.string().max(60) }),
    response: z.object({ languages: z.array(z.object({ language: z.string(), texts: z.int() })) }),
  }),
  previewSplit: endpoint({
    method: 'POST',
    path: '/taxonomy/preview-split',
    scope,
    permission: 'text.manage',
    summary:
      'Where the texts that speak of a theme go in a changed taxonomy, on its latest 400: to which of the given parts',
    body: z.object({ taxonomy: taxonomySchema, theme: z.string(), parts: z.array(z.string()).min(1).max(8) }),
    bodyLimit: 8_000_000,
    response: z.object({
      /** Texts looked at. */
      sample: z.int(),
      parts: z.array(z.object({ key: z.string(), texts: z.int(), examples: z.array(z.string()) })),
      /** Those that go to several, and to none. */
      several: z.int(),
      none: z.object({ texts: z.int(), examples: z.array(z.string()) }),
    }),
  }),
};
