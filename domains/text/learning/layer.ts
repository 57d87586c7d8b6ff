import type { TextLanguage } from '../language/detect-language.ts';

/** What was learnt from a workspace's corrections: put on the base's answers, never in their place. */
export interface Layer {
  readonly sentiment: Readonly<Partial<Record<TextLanguage, SentimentLayer>>>;
  readonly themes: readonly ThemeLayer[];
}

/** Weights of hashed features: for each id, once, `classes` numbers in units of `step`. */
export interface FeatureWeights {
  readonly ids: Uint32Array;
  readonly weights: Int8Array;
  readonly step: number;
}

/** Added to the log probabilities of negative, neutral and positive: bias + scale · log p + Σ weights · layerValue + network. */
export interface SentimentLayer extends FeatureWeights {
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  /** What the base's network saw speaks too, with a bias of its own; passed over once the base has another network. */
  readonly network?: {
    readonly mark: number;
    readonly bias: readonly number[];
    /** [number of the impression][class] */
    readonly weights: Float32Array;
  };
}

/** Added to the log odds that a theme is there: bias + scale · log odds + Σ weights · layerValue. */
export interface ThemeLayer extends FeatureWeights {
  readonly theme: string;
  readonly bias: number;
  readonly scale: number;
}

export function isEmpty({ sentiment, themes }: Layer): boolean {
  return Object.keys(sentiment).length === 0 && themes.length === 0;
}
