import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('feedback', {
  notFound: 404,
  unstorable: 422,
  tooManyMeasures: 422,
  storeUnavailable: 503,
  fileEmpty: 422,
  fileNotText: 422,
  fileBroken: 422,
  fileBomb: 422,
  tooManyColumns: 422,
  noSuchSheet: 422,
  importNotFound: 404,
  importRunning: 409,
  mappingMissing: 422,
  mappingColumns: 422,
  mappingEmpty: 422,
  touchpointsMissing: 422,
  fileGone: 410,
});
