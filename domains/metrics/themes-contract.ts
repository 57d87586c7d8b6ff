import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import {
  comparisonSchema,
  daysSchema,
  figureSchema,
  filterQuery,
  namesSchema,
  strandSchema,
  trendPoint,
  unitSchema,
} from './schemas.ts';

/** What customers speak of, in figures. Names of themes are the taxonomy's (text area). */

const read = { method: 'GET', scope: 'workspace', permission: 'figures.read' } as const;
const themeKey = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

/** How many texts feel how. Null below the anonymity threshold. */
const feelings = z.object({ neg: z.int(), neu: z.int(), pos: z.int(), mixed: z.int() }).nullable();

/** Scores given together with a text: of those that speak of the theme, and of the other texts. */
const effect = z.object({
  metric: z.string(),
  strand: strandSchema,
  speaking: figureSchema,
  others: figureSchema,
  /** speaking − others. */
  comparison: comparisonSchema,
});

const theme = z.object({
  key: z.string(),
  /** The theme above it, or ''. */
  parent: z.string(),
  feelings,
  /** Of all texts, those that speak of it. */
  share: figureSchema,
  /** Against the stretch before, corrected for the number of themes. */
  shareChange: comparisonSchema,
  /** Of the texts that speak of it, those that do so badly (negative or mixed). */
  badly: figureSchema,
  badlyChange: comparisonSchema,
});

const quote = z.object({
  feedbackId: z.uuid(),
  /** Without personal data. */
  text: z.string(),
  sentiment: z.enum(['neg', 'neu', 'pos', 'mixed']),
  occurredAt: z.iso.datetime(),
  language: z.string().nullable(),
});

const rise = z.object({
  theme: z.string(),
  /** 'all', 'touchpoint', 'channel', 'segment' or 'attribute.<name>'. */
  dimension: z.string(),
  value: z.string(),
  /** The days that were judged, up to the end of the range or today. */
  days: z.int(),
  observed: z.int(),
  expected: z.number(),
  p: z.number(),
  adjustedP: z.number(),
  since: z.object({ from: z.iso.date(), earliest: z.iso.date(), latest: z.iso.date() }),
});

export const themesContract = {
  themes: endpoint({
    ...read,
    path: '/themes',
    summary:
      'All themes: how many texts speak of them, how, what changed, and what goes with it in the score',
    query: filterQuery({}),
    response: z.object({
      range: daysSchema,
      previous: daysSchema,
      /** Texts of the range and how they feel as a whole. */
      texts: z.int(),
      feelings,
      /** Most spoken of first; `effect` of the score that most of these texts came with. */
      themes: z.array(theme.extend({ effect: effect.nullable() })),
    }),
  }),
  theme: endpoint({
    ...read,
    path: '/themes/:key',
    summary: 'One theme: over time, by touchpoint, with what goes with it in the scores, and quotes',
    params: z.object({ key: themeKey }),
    query: filterQuery({ unit: unitSchema.optional() }),
    response: z.object({
      range: daysSchema,
      previous: daysSchema,
      unit: unitSchema,
      texts: z.int(),
      theme,
      trend: z.array(
        daysSchema.extend({ share: trendPoint.shape.figure, badly: trendPoint.shape.figure, feelings }),
      ),
      touchpoints: z.array(z.object({ touchpoint: z.string(), share: figureSchema, badly: figureSchema })),
      effects: z.array(effect),
      /** Per sentiment those that stand for the others; none below the anonymity threshold. */
      quotes: z.array(quote),
      names: namesSchema,
    }),
  }),
  news: endpoint({
    ...read,
    path: '/whats-new',
    summary: 'What rises above its own history beyond chance, where and since when; and what people wish for',
    query: filterQuery({}),
    response: z.object({
      /** Days of history that were looked at. */
      history: z.int(),
      /** Whether there is history enough to judge by. */
      judged: z.boolean(),
      problems: z.array(z.object({ where: rise, alsoIn: z.array(rise), quotes: z.array(quote) })),
      wishes: z.object({
        /** Texts of the filters' range with a wish. */
        texts: z.int(),
        themes: z.array(z.object({ theme: z.string(), n: z.int(), quotes: z.array(quote) })),
      }),
      names: namesSchema,
    }),
  }),
};
