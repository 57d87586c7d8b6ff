import type { Share } from './proportion.ts';

/** Who was a customer at the start and at the end of a period, as counts. */
export interface CustomerFlow {
  /** S: here at the start. */
  readonly start: number;
  /** E: here at the end. */
  readonly end: number;
  /** N: came in between and are here at the end. */
  readonly arrived: number;
  /** Here at the start and no more at the end. */
  readonly lost: number;
}

/** Counts by comparing the two sets, so that those who came and went in between count nowhere. */
export function customerFlow(atStart: ReadonlySet<string>, atEnd: ReadonlySet<string>): CustomerFlow {
  const stayed = atStart.intersection(atEnd).size;
  return {
    start: atStart.size,
    end: atEnd.size,
    arrived: atEnd.size - stayed,
    lost: atStart.size - stayed,
  };
}

/** Still here ∩ here at the start ÷ here at the start, which equals (E − N)/S. Its interval is Wilson's. */
export function retention({ start, end, arrived }: CustomerFlow): Share {
  return { hits: end - arrived, n: start };
}

/** Lost ÷ here at the start; 1 − retention. */
export function churn({ start, lost }: CustomerFlow): Share {
  return { hits: lost, n: start };
}

/**
 * End ÷ start, which some teams call retention. Not a share: `misleading` when anyone arrived, because arrivals
 * hide losses and it can pass 1. Null when nobody was here at the start.
 */
export function endToStartRatio({ start, end, arrived }: CustomerFlow): {
  readonly ratio: number | null;
  readonly arrived: number;
  readonly misleading: boolean;
} {
  return { ratio: start > 0 ? end / start : null, arrived, misleading: arrived > 0 };
}
