import { defineErrors } from '../../platform/errors/define-errors.ts';

export const fail = defineErrors('journeys', {
  journeyNotFound: 404,
  touchpointNotFound: 404,
  keyTaken: 409,
  versionConflict: 409,
  noStages: 422,
  repeatedStage: 422,
  repeatedTouchpoint: 422,
  unknownTouchpoint: 422,
  mainStays: 409,
});
