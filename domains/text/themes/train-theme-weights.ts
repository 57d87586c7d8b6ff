import { readLabelledSets, readOtherTrades } from './read-labelled.ts';
import { encodeThemeWeights } from './theme-weights.ts';
import { createMentions, exampleTexts, trainThemes } from './train.ts';

/**
 * Makes weights/themes.bin from the labelled sets under `folder` (their learning parts only), the taxonomy's examples and
 * texts of other trades. Same data, same bytes. About ten seconds.
 */
export function trainThemeWeights(folder: string): Uint8Array {
  return encodeThemeWeights(
    trainThemes([
      ...readLabelledSets(folder).flatMap(set => set.train),
      ...exampleTexts(),
      ...readOtherTrades(folder, createMentions()),
    ]),
  );
}
