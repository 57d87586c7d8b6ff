import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('feedback', {
  notFound: 404,
  unstorable: 422,
  tooManyMeasures: 422,
  storeUnavailable: 503,
  mappingEmpty: 422,
  touchpointsMissing: 422,
});
