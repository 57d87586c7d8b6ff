import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('text', {
  notRead: 404,
  nothingToCorrect: 422,
  nothingToRetract: 409,
  unknownTheme: 422,
  versionConflict: 409,
  runNotFound: 404,
  tooManyIds: 422,
  endpointOff: 409,
  endpointBusy: 503,
  endpointChanged: 409,
  transformersMissing: 503,
});
