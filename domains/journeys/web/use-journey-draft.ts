import { useEffect, useState } from 'react';
import type { JourneyDraft } from '../model/journey-draft.ts';

interface Kept {
  /** The version that is being edited. */
  readonly version: number;
  readonly draft: JourneyDraft;
}

/**
 * The draft of a journey, kept on this device until it is saved or discarded, so that closing the page loses nothing.
 * A draft of an older version comes back too: saving it is refused by the server with what to do.
 */
export function useJourneyDraft(journey: { id: string; version: number } & JourneyDraft) {
  const place = `safar.journey.${journey.id}`;
  const [kept, setKept] = useState<Kept>(() => read(place) ?? fresh(journey));
  const changed =
    kept.draft.name !== journey.name || JSON.stringify(kept.draft.stages) !== JSON.stringify(journey.stages);
  useEffect(() => {
    if (changed) localStorage.setItem(place, JSON.stringify(kept));
    else localStorage.removeItem(place);
  }, [place, kept, changed]);
  return {
    ...kept,
    changed,
    change: (draft: JourneyDraft) => setKept({ ...kept, draft }),
    /** Begins again from what is saved. */
    begin: (from: { version: number } & JourneyDraft) => setKept(fresh(from)),
  };
}

function fresh({ version, name, stages }: { version: number } & JourneyDraft): Kept {
  return { version, draft: { name, stages } };
}

function read(place: string): Kept | undefined {
  try {
    return (JSON.parse(localStorage.getItem(place) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}
