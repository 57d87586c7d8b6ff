import { extract, type Features, type View } from '../features/extract.ts';

/** Words as they are and near a negator, and runs of letters in them: few texts must teach what many words share. */
const layerView: View = { words: 1, letters: [3, 4], negation: true, turn: false, gaps: false };

/** Features of a normalised text, as a layer sees them. The result is one shared object: use it before the next call. */
export function extractForLayer(text: string): Features {
  return extract(text, layerView);
}

/** The value of each feature of a text that has so many: the squares of a text sum to one. */
export function layerValue(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** A text's features to keep, with repetitions. */
export function layerFeatures(text: string): Uint32Array {
  const { ids, count } = extractForLayer(text);
  return ids.slice(0, count);
}
