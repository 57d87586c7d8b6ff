/**
 * How an invitation ended, as the `value` of rows with metric 'invitation'. AAPOR's classes; see response-rate.ts.
 * Numbers are stored: never renumber.
 */
export const dispositionCodes = {
  complete: 1,
  partial: 2,
  refusal: 3,
  nonContact: 4,
  other: 5,
  unknownHousehold: 6,
  unknownOther: 7,
} as const;

export type Disposition = keyof typeof dispositionCodes;
