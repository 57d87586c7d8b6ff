import { scaleKind } from '../../model/scale-kind.ts';
import { defineKind } from '../kind.ts';

/** Satisfaction with the last interaction or product, 1–5. */
export const definition = defineKind(
  scaleKind({
    name: 'csat',
    metric: 'csat',
    min: 1,
    max: 5,
    good: 'high',
    styles: ['faces', 'numbers', 'stars'],
    wording: {
      name: 'kind.csat.name',
      about: 'kind.csat.about',
      title: 'kind.csat.title',
      low: 'kind.csat.low',
      high: 'kind.csat.high',
    },
  }),
);
