import { useState } from 'react';
import { taxonomySchema, type Taxonomy } from '../../taxonomy/taxonomy.ts';

interface Kept {
  /** The published version that was edited. */
  readonly base: number;
  readonly taxonomy: Taxonomy;
}

/**
 * The draft of a workspace's taxonomy, kept in this browser until it is published or thrown away: a reload loses nothing.
 * `base` is older than `published` when somebody else published meanwhile.
 */
export function useDraft(slug: string, published: Taxonomy) {
  const place = `safar.themes.${slug}`;
  const [kept, setKept] = useState<Kept | undefined>(() => read(place));
  const keep = (next: Kept | undefined) => {
    setKept(next);
    try {
      if (next === undefined) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing still edits; only a reload loses the draft.
    }
  };
  return {
    draft: kept?.taxonomy ?? published,
    base: kept?.base ?? published.version,
    isChanged: kept !== undefined,
    change: (taxonomy: Taxonomy) => keep({ base: kept?.base ?? published.version, taxonomy }),
    discard: () => keep(undefined),
  };
}

function read(place: string): Kept | undefined {
  try {
    const { base, taxonomy } = JSON.parse(localStorage.getItem(place) ?? 'null') as Kept;
    const parsed = taxonomySchema.safeParse(taxonomy);
    return parsed.success && typeof base === 'number' ? { base, taxonomy: parsed.data } : undefined;
  } catch {
    return undefined;
  }
}
