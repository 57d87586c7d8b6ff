import { scaleKind } from '../../model/scale-kind.ts';
import { defineKind } from '../kind.ts';

/** The company made it easy, 1–7, from disagree to agree: high is good. */
export const definition = defineKind(
  scaleKind({
    name: 'ces2',
    metric: 'ces2',
    min: 1,
    max: 7,
    good: 'high',
    styles: ['numbers'],
    wording: {
      name: 'kind.ces2.name',
      about: 'kind.ces2.about',
      title: 'kind.ces2.title',
      low: 'kind.ces2.low',
      high: 'kind.ces2.high',
    },
  }),
);
