import type { KeptLayer } from './learning-store.ts';

/** What a layer is made from: the corrections, and the base that it is put on. */
export interface Origin {
  /** '' without corrections. */
  readonly fingerprint: string;
  /** Version of the weights. */
  readonly base: string;
}

/** Whether the layer is what would be learnt now: of nothing there is nothing to learn, whichever the base. */
export function isLearnt(layer: Pick<KeptLayer, 'fingerprint' | 'base'> | undefined, now: Origin): boolean {
  if ((layer?.fingerprint ?? '') !== now.fingerprint) return false;
  return now.fingerprint === '' || layer?.base === now.base;
}
