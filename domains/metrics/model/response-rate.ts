import type { Share } from './proportion.ts';

/**
 * Final dispositions of everyone invited, in AAPOR's classes: how many ended each way.
 * AAPOR, Standard Definitions (10th edition, 2023), "Response rates".
 */
export interface Dispositions {
  /** I: finished. */
  readonly complete: number;
  /** P: answered some. */
  readonly partial: number;
  /** R: said no, broke off, asked never to be asked. */
  readonly refusal: number;
  /** NC: it reached them, nothing came back. */
  readonly nonContact: number;
  /** O: reached but could not take part (language, illness). */
  readonly other: number;
  /** UH: unknown whether there is such an address at all. */
  readonly unknownHousehold: number;
  /** UO: unknown otherwise. */
  readonly unknownOther: number;
}

export type ResponseRate = 'RR1' | 'RR2' | 'RR3' | 'RR4' | 'RR5' | 'RR6';

/**
 * Hits and base of a response rate; its interval is Wilson's of these.
 * RR1, RR2: all unknown are counted as eligible (the strictest). RR3, RR4: a share `e` of the unknown is.
 * RR5, RR6: none is. The even ones count partial answers as answers.
 */
export function responseRate(
  rate: ResponseRate,
  { complete, partial, refusal, nonContact, other, unknownHousehold, unknownOther }: Dispositions,
  e = estimatedEligibility({ complete, partial, refusal, nonContact, other }, 0),
): Share {
  const known = complete + partial + refusal + nonContact + other;
  const unknown = unknownHousehold + unknownOther;
  const counted = { RR1: 1, RR2: 1, RR3: e, RR4: e, RR5: 0, RR6: 0 }[rate];
  const withPartial = rate === 'RR2' || rate === 'RR4' || rate === 'RR6';
  return { hits: complete + (withPartial ? partial : 0), n: known + counted * unknown };
}

/**
 * e, the share of cases of unknown eligibility that are taken to be eligible, by the proportional method (CASRO):
 * known eligible ÷ (known eligible + known ineligible). 1 when nobody is known to be ineligible.
 */
export function estimatedEligibility(
  known: Pick<Dispositions, 'complete' | 'partial' | 'refusal' | 'nonContact' | 'other'>,
  ineligible: number,
): number {
  const eligible = known.complete + known.partial + known.refusal + known.nonContact + known.other;
  return eligible + ineligible > 0 ? eligible / (eligible + ineligible) : 1;
}
