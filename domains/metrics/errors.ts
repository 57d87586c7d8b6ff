import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('metrics', {
  unknownMetric: 404,
  unknownDimension: 400,
  badFilter: 400,
  tooManySlices: 422,
  badNumbers: 422,
  problemNotFound: 404,
});
