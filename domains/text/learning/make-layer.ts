import { likeliest, type Probabilities } from '../model/sentiment.ts';
import { createLift } from './create-lift.ts';
import { layerFeatures } from './layer-features.ts';
import { writeLayer } from './layer-file.ts';
import { isEmpty } from './layer.ts';
import { learn, type Learnt } from './learn.ts';
import type { Anchor, LearntText } from './learnt-text.ts';
import { tellingWords, type TellingWord } from './telling-words.ts';

/** A text with what was said of it, ready for the thread that learns: everything can be cloned. */
export type TaughtText = Omit<LearntText, 'features'> & { readonly normalised: string };
export type HoldingText = Omit<Anchor, 'features'> & { readonly normalised: string };

/** What is kept and shown of a layer. */
export interface LayerSummary extends Omit<Learnt, 'layer'> {
  /** Texts that persons said something of. */
  readonly texts: number;
  readonly words: readonly TellingWord[];
  /** Share of texts that nobody spoke of whose sentiment would be another; null when there are none. */
  readonly changes: number | null;
}

export interface MadeLayer {
  /** Null when there is nothing to put on the base. */
  readonly body: Uint8Array | null;
  readonly summary: LayerSummary;
}

export function makeLayer(taught: readonly TaughtText[], holding: readonly HoldingText[]): MadeLayer {
  const withFeatures = <T extends { readonly normalised: string }>(text: T) => ({
    ...text,
    features: layerFeatures(text.normalised),
  });
  const { layer, ...told } = learn(taught.map(withFeatures), holding.map(withFeatures));
  const lift = createLift(layer, new Map());
  const changed = holding.filter(({ normalised, language, base: { probabilities } }) => {
    const now: Probabilities | undefined = lift
      .read(normalised, language)
      ?.sentiment(probabilities, 0, normalised.length);
    return now !== undefined && likeliest(now) !== likeliest(probabilities);
  });
  return {
    body: isEmpty(layer) ? null : writeLayer(layer),
    summary: {
      ...told,
      texts: taught.length,
      words: tellingWords(layer, taught),
      changes: holding.length === 0 ? null : changed.length / holding.length,
    },
  };
}
