import { scaleKind } from '../../model/scale-kind.ts';
import { defineKind } from '../kind.ts';

/** Stars or numbers, from 1 up to 3–10 points. */
export const definition = defineKind(
  scaleKind({
    name: 'rating',
    metric: 'rating',
    min: 1,
    max: 5,
    good: 'high',
    styles: ['stars', 'numbers'],
    points: { fewest: 3, most: 10 },
    wording: {
      name: 'kind.rating.name',
      about: 'kind.rating.about',
      title: 'kind.rating.title',
      low: 'kind.rating.low',
      high: 'kind.rating.high',
    },
  }),
);
