import type { z } from 'zod';
import type { readingSchema } from './contract.ts';
import type { HeldReading, StoredModel, TextSpan } from './model/reading.ts';
import type { Run } from './reading/run-store.ts';

type Presented = z.input<typeof readingSchema>;

export function presentReading(
  feedbackId: string,
  model: StoredModel,
  held: HeldReading,
  taxonomyVersion: number,
  readBy: Presented['readBy'],
): Presented {
  return {
    feedbackId,
    status: 'read',
    language: model.language,
    latinised: model.latinised,
    sentiment: {
      label: held.label,
      probabilities: { ...model.probabilities },
      corrected: held.labelCorrected,
    },
    corrected: held.labelCorrected || held.removed.length > 0 || held.themes.some(one => one.corrected),
    themes: held.themes.map(({ theme, spans, ...one }) => ({ key: theme, ...one, spans: pairs(spans) })),
    removed: [...held.removed],
    intents: held.intents.map(one => ({ ...one, spans: pairs(one.spans) })),
    spans: pairs(model.spans),
    private: [...(model.private ?? [])],
    names: held.names.map(one => ({ ...one, spans: pairs(one.spans) })),
    taxonomyVersion,
    readBy,
  };
}

/** A text that was not read yet. */
export function presentWaiting(feedbackId: string): Presented {
  return {
    feedbackId,
    status: 'waiting',
    language: null,
    latinised: false,
    sentiment: null,
    corrected: false,
    themes: [],
    removed: [],
    intents: [],
    spans: [],
    private: [],
    names: [],
    taxonomyVersion: null,
    readBy: null,
  };
}

export function presentRun({ id, taxonomyVersion, done, total, paused }: Run) {
  // Texts that came since the run began are read by it too when their ids are later than its place.
  return { id, taxonomyVersion, done, total: Math.max(done, total), paused };
}

function pairs(spans: readonly TextSpan[]): [number, number][] {
  return spans.map(([start, end]) => [start, end]);
}
