import { classifierOf } from '../analyse.ts';
import { likeliest, type Probabilities } from '../model/sentiment.ts';
import { createLift } from './create-lift.ts';
import { impressionOf, type Impression } from './impression.ts';
import { layerFeatures } from './layer-features.ts';
import { writeLayer } from './layer-file.ts';
import { isEmpty } from './layer.ts';
import { learn, type Learnt } from './learn.ts';
import type { Anchor, LearntText } from './learnt-text.ts';
import { tellingWords, type TellingWord } from './telling-words.ts';

/** A text with what was said of it, ready for the thread that learns: everything can be cloned. */
export type TaughtText = Omit<LearntText, 'features' | 'impression'> & { readonly normalised: string };
export type HoldingText = Omit<Anchor, 'features' | 'impression'> & { readonly normalised: string };

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

type Normalised = Pick<HoldingText, 'normalised' | 'language'>;

/** What the base's network sees in a text. */
function look({ normalised, language }: Normalised): Impression {
  const classifier = classifierOf(language);
  classifier?.classify(normalised);
  const { mark, seen } = impressionOf(classifier);
  return { mark, seen: seen.slice() };
}

export function makeLayer(taught: readonly TaughtText[], holding: readonly HoldingText[]): MadeLayer {
  const withFeatures = <T extends Normalised>(text: T) => ({
    ...text,
    features: layerFeatures(text.normalised),
    impression: look(text),
  });
  const anchors = holding.map(withFeatures);
  const { layer, ...told } = learn(taught.map(withFeatures), anchors);
  const lift = createLift(layer, new Map());
  const changed = anchors.filter(({ normalised, language, impression, base: { probabilities } }) => {
    const now: Probabilities | undefined = lift
      .read(normalised, language)
      ?.sentiment(probabilities, impression, 0, normalised.length);
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
