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

const condition = z.object({ dimension: z.string(), value: z.string() });

/** What is followed: a theme spoken of badly ('' all texts that feel bad), or a score at a touchpoint. */
const stream = z.object({
  kind: z.enum(['theme', 'score']),
  theme: z.string(),
  metric: z.string(),
  touchpoint: z.string(),
});

/** `observed` and `expected`: of a theme, complaints; of a score, its mean on its own scale. */
const seen = z.object({ days: z.int(), n: z.int(), observed: z.number(), expected: z.number() });

const problem = stream.extend({
  id: z.uuid(),
  /** It got better instead of worse. */
  better: z.boolean(),
  /** Of a question at all touchpoints together (`touchpoint` is ''): where it is asked, most often first. */
  askedAt: z.array(z.string()),
  /** All of these hold; none is everywhere. */
  place: z.array(condition),
  since: z.object({ from: z.iso.date(), earliest: z.iso.date(), latest: z.iso.date() }),
  noticed: z.iso.date(),
  ended: z.iso.date().nullable(),
  alarm: seen.extend({
    /** Of the test, corrected for the window. */
    p: z.number(),
    /** How many alarms as strong chance would raise in a month, over everything that is judged. */
    byChance: z.number(),
  }),
  /** The latest weeks against the past before it began; null when nothing of it is seen any more. */
  now: seen.nullable(),
  /** Who has it worst inside its place: so many times as bad as the others there. */
  who: z.array(condition.extend({ n: z.int(), times: z.number() })),
  /** Where else the same shows. */
  shows: z.array(stream.extend({ place: z.array(condition) })),
  /** Themes that those texts speak of badly, the most first. */
  themes: z.array(z.object({ theme: z.string(), n: z.int() })),
  mark: z.enum(['known', 'closed']).nullable(),
  markedBy: z.string().nullable(),
  quotes: z.array(quote),
});

const wishList = z.object({
  /** Texts of the filters' range with a wish of this kind. */
  texts: z.int(),
  themes: z.array(z.object({ theme: z.string(), n: z.int(), quotes: z.array(quote) })),
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
    summary:
      'What got worse than its own past, where, since when and for whom; what got better, new expressions, and wishes',
    query: filterQuery({}),
    response: z.object({
      /** Days of history. */
      history: z.int(),
      /** Whether there is history enough to judge by, and up to which day it was done. */
      judged: z.boolean(),
      judgedUntil: z.iso.date().nullable(),
      /** Open ones, the strongest first; those that a person closed are among `over`. */
      problems: z.array(problem),
      better: z.array(problem),
      over: z.array(problem),
      /** Expressions of the last four weeks that no theme speaks of. */
      expressions: z.array(
        z.object({
          phrases: z.array(z.string()),
          n: z.int(),
          before: z.int(),
          adjustedP: z.number(),
          quotes: z.array(quote),
        }),
      ),
      /** Wishes for what is sold and shown. */
      wishes: wishList,
      /** Wishes for how things are done: delivery, service, payment … */
      improvements: wishList,
      names: namesSchema,
    }),
  }),
  markProblem: endpoint({
    method: 'PATCH',
    scope: 'workspace',
    permission: 'problems.mark',
    path: '/problems/:id',
    summary: 'Say that a problem is known, or close it',
    params: z.object({ id: z.uuid() }),
    body: z.object({ mark: z.enum(['known', 'closed']).nullable() }),
    response: z.object({ id: z.uuid(), mark: z.enum(['known', 'closed']).nullable() }),
  }),
};
