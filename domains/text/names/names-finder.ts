import type { ReadName } from '../model/reading.ts';
import { originalSpan, type Normalised } from '../normalise/normalise.ts';
import { createNameFinder, type KnownName } from './create-name-finder.ts';

/** A name that is a common word too is left out. */
const sure = 0.8;

type FindNames = (normalised: Normalised) => readonly ReadName[];
let last: { readonly written: string; readonly find: FindNames } | undefined;

/**
 * Finds the names of a list (JSON of KnownName[]) in texts, each once with all its places in the original. Made ready when
 * the list changes: one workspace is read for a while, then another.
 */
export function namesFinder(written: string): FindNames {
  if (last?.written === written) return last.find;
  const finder = createNameFinder(JSON.parse(written) as KnownName[]);
  const find: FindNames = normalised => {
    const found = new Map<string, ReadName>();
    for (const { id, kind, start, end, confidence } of finder.find(normalised.text)) {
      if (confidence < sure) continue;
      const before = found.get(`${kind}:${id}`)?.spans ?? [];
      const span = originalSpan(normalised, start, end);
      found.set(`${kind}:${id}`, { kind, name: id, spans: [...before, span] });
    }
    return [...found.values()];
  };
  last = { written, find };
  return find;
}
