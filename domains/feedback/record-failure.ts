/** Why a write failed: the store could not be reached or was busy (try again), or the data cannot be stored. */
export type Failure = { readonly kind: 'store' } | { readonly kind: 'data'; readonly reason: string };

/** SQLSTATE classes that say something about the data: data exception, constraint, limits, raised by a function. */
const DATA_CLASSES = new Set(['22', '23', '54', 'P0', '42']);

export function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isState = /^[0-9A-Z]{5}$/.test(code);
  if (isState && DATA_CLASSES.has(code.slice(0, 2)))
    return { kind: 'data', reason: (error as Error).message };
  return { kind: 'store' };
}
