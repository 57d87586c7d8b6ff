import { scaleKind } from '../../model/scale-kind.ts';
import { defineKind } from '../kind.ts';

/** How likely are you to recommend us, 0–10. Promoters 9–10, detractors 0–6. */
export const definition = defineKind(
  scaleKind({
    name: 'nps',
    metric: 'nps',
    min: 0,
    max: 10,
    good: 'high',
    styles: ['numbers'],
    wording: {
      name: 'kind.nps.name',
      about: 'kind.nps.about',
      title: 'kind.nps.title',
      low: 'kind.nps.low',
      high: 'kind.nps.high',
    },
  }),
);
