import { dispositionCodes } from '../../model/disposition.ts';
import { shareMetric } from '../share-metric.ts';

/**
 * Finished of all invited: AAPOR RR1, the strictest, in which everyone whose end is not known counts as asked.
 * The other five are in model/response-rate.ts.
 */
export const metric = shareMetric({
  name: 'response-rate',
  source: 'invitation',
  good: 'high',
  accepts: () => true,
  hit: `value = ${dispositionCodes.complete}`,
});
