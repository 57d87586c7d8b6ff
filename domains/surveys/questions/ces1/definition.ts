import { scaleKind } from '../../model/scale-kind.ts';
import { defineKind } from '../kind.ts';

/** How much effort it took, 1–5: the low end is the good one, and stays so in every figure. */
export const definition = defineKind(
  scaleKind({
    name: 'ces1',
    metric: 'ces1',
    min: 1,
    max: 5,
    good: 'low',
    styles: ['numbers'],
    wording: {
      name: 'kind.ces1.name',
      about: 'kind.ces1.about',
      title: 'kind.ces1.title',
      low: 'kind.ces1.low',
      high: 'kind.ces1.high',
    },
  }),
);
