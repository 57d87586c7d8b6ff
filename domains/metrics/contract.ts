import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import {
  comparisonSchema,
  daysSchema,
  figureSchema,
  filterQuery,
  manyNames,
  namesSchema,
  noticeSchema,
  strandSchema,
  trendPoint,
  unitSchema,
} from './schemas.ts';
import { surveyResultsSchema } from './results-schema.ts';

const keys = z.record(z.string(), z.string());
const read = { method: 'GET', scope: 'workspace', permission: 'figures.read' } as const;
const metric = z.string().max(60);

const compared = z.object({ first: figureSchema, second: figureSchema, comparison: comparisonSchema });

const headline = z.object({
  metric: z.string(),
  strand: strandSchema,
  figure: figureSchema,
  previous: figureSchema,
  comparison: comparisonSchema,
  trend: z.array(trendPoint),
});

const touchpointFigure = headline.omit({ trend: true }).extend({ touchpoint: z.string() });

export const metricsContract = {
  list: endpoint({
    ...read,
    path: '/figures',
    summary: 'Figures of a metric, by up to three dimensions and by period, one list per strand',
    query: filterQuery({
      metric,
      by: manyNames.describe(
        'touchpoint, stage, channel, team, segment, language, survey, question, attribute.<name>',
      ),
      unit: unitSchema.optional().describe('Also by period of the workspace’s calendar'),
    }),
    response: z.object({
      metric: z.string(),
      range: daysSchema,
      by: z.array(z.string()),
      unit: unitSchema.optional(),
      strands: z.array(
        z.object({
          strand: strandSchema,
          total: figureSchema,
          figures: z.array(z.object({ keys, period: daysSchema.optional(), figure: figureSchema })),
        }),
      ),
      names: namesSchema,
      notices: z.array(noticeSchema),
    }),
  }),
  overview: endpoint({
    ...read,
    path: '/overview',
    summary: 'Everything the overview shows: headlines with change and trend, touchpoints, volumes',
    query: filterQuery({ unit: unitSchema.optional() }),
    response: z.object({
      range: daysSchema,
      previous: daysSchema,
      unit: unitSchema,
      /** One per metric and strand, most answers first within a metric; metrics in the catalogue's order. */
      headlines: z.array(headline),
      /** Of each touchpoint its main metric; worst place on its scale first. */
      touchpoints: z.array(touchpointFigure),
      volume: z.object({
        figure: figureSchema,
        previous: figureSchema,
        comparison: comparisonSchema,
        trend: z.array(trendPoint),
        byChannel: z.array(z.object({ key: z.string(), n: z.number() })),
        byLanguage: z.array(z.object({ key: z.string(), n: z.number() })),
      }),
      /** First and last day with any feedback, whatever the filters; null in an empty workspace. */
      available: daysSchema.nullable(),
      names: namesSchema,
      notices: z.array(noticeSchema),
    }),
  }),
  heatmap: endpoint({
    ...read,
    path: '/heatmap',
    summary: 'A dimension (touchpoints unless asked otherwise) against time',
    query: filterQuery({ metric, by: z.string().max(200).optional(), unit: unitSchema.optional() }),
    response: z.object({
      metric: z.string(),
      by: z.string(),
      unit: unitSchema,
      range: daysSchema,
      periods: z.array(daysSchema),
      strands: z.array(
        z.object({
          strand: strandSchema,
          /** Cells in the order of `periods`. */
          rows: z.array(z.object({ key: z.string(), total: figureSchema, cells: z.array(figureSchema) })),
        }),
      ),
      names: namesSchema,
      notices: z.array(noticeSchema),
    }),
  }),
  compare: endpoint({
    ...read,
    path: '/compare',
    summary: 'Two periods, or two groups: difference, significance, and what of it is mix and what is rate',
    query: filterQuery({
      metric,
      compareFrom: z.iso.date().optional().describe('First period; default: the stretch before the range'),
      compareTo: z.iso.date().optional(),
      by: manyNames.describe('Also compare within each group of these dimensions'),
      dimension: z.string().max(200).optional().describe('Compare two groups instead of two periods'),
      first: z.string().max(200).optional(),
      second: z.string().max(200).optional(),
      parts: manyNames.describe('Groups for mix and rate; default team, touchpoint, channel, segment'),
    }),
    response: z.object({
      metric: z.string(),
      first: daysSchema.extend({ key: z.string().optional() }),
      second: daysSchema.extend({ key: z.string().optional() }),
      strands: z.array(
        z.object({
          strand: strandSchema,
          total: compared,
          /** Largest difference first; each with its adjusted p. */
          groups: z.array(compared.extend({ keys })),
          /** Null for counts, or when a side has no answers. mix + rate = change. */
          parts: z
            .object({
              change: z.number(),
              mix: z.number(),
              rate: z.number(),
              reversal: z.boolean(),
              groups: z.array(
                z.object({
                  keys,
                  mix: z.number(),
                  rate: z.number(),
                  first: figureSchema,
                  second: figureSchema,
                }),
              ),
            })
            .nullable(),
        }),
      ),
      names: namesSchema,
      notices: z.array(noticeSchema),
    }),
  }),
  journey: endpoint({
    ...read,
    path: '/journey-figures',
    summary: 'The live card of each touchpoint: figure, change, trend, volume; worst and most improved',
    query: filterQuery({ metric: metric.optional(), unit: unitSchema.optional() }),
    response: z.object({
      range: daysSchema,
      previous: daysSchema,
      unit: unitSchema,
      touchpoints: z.array(
        touchpointFigure.extend({
          trend: z.array(trendPoint),
          /** Records about the touchpoint (its own scores or the whole). */
          volume: z.number(),
          /** Its other metrics and strands, without trend. */
          others: z.array(headline.omit({ trend: true })),
        }),
      ),
      /** Lowest on its own scale among those whose figure is sharp enough to say so; null when none is. */
      worst: z.string().nullable(),
      /** Largest significant improvement; null when there is none. */
      mostImproved: z.string().nullable(),
      notices: z.array(noticeSchema),
    }),
  }),
  attributes: endpoint({
    ...read,
    path: '/figures/attributes',
    summary: 'Attributes by which figures can be grouped: those with few values',
    response: z.object({ attributes: z.array(z.string()) }),
  }),
  surveyResults: endpoint({
    ...read,
    path: '/surveys/:id/results',
    summary: 'Per question of a survey: figures, distribution, counts of options, latest texts',
    params: z.object({ id: z.uuid() }),
    query: filterQuery({}),
    response: surveyResultsSchema,
  }),
};

export type { Figure, Comparison } from './model/figure.ts';
