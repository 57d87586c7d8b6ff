import type { TextLanguage } from '../language/detect-language.ts';
import type { Probabilities, SentimentLabel } from '../model/sentiment.ts';
import type { Impression } from './impression.ts';

/**
 * How a text came to be looked at. One that was offered by chance stands for all texts; one offered because the model was
 * unsure is chosen by its words alone; one that a person found stands for nothing but itself: mistakes are found, what is
 * right is passed over.
 */
export type Drawn = 'chance' | 'unsure' | 'found';

/** A text that persons said something of, and what the base says of it. */
export interface LearntText {
  readonly id: string;
  readonly language: TextLanguage;
  readonly features: Uint32Array;
  readonly impression: Impression;
  readonly base: { readonly probabilities: Probabilities; readonly themes: ReadonlyMap<string, number> };
  readonly drawn: Drawn;
  /** Undefined where only themes were spoken of. */
  readonly label: SentimentLabel | undefined;
  /** Themes that are known to be there or not. */
  readonly themes: ReadonlyMap<string, boolean>;
  /** A person looked at all of it: a theme that is not in `themes` is not there. */
  readonly isWhole: boolean;
}

/** A text that nobody said anything of: it holds the layer to what the base says. */
export type Anchor = Pick<LearntText, 'language' | 'features' | 'impression' | 'base'>;

/** Log probabilities in the order of classes; never of nothing. */
export function logOf({ neg, neu, pos }: Probabilities): Float64Array {
  return Float64Array.of(neg, neu, pos).map(value => Math.log(Math.max(value, leastProbability)));
}

/** What is next to impossible is not quite. */
export const leastProbability = 0.003;
