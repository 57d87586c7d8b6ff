import { softmax } from './convolution.ts';

/**
 * How the parts become one calibrated answer. A text like a source that the classifier knows well is judged by that
 * source's expert, head and bias too; any other text only by what holds for all sources: an expert's habits mislead
 * where its source is not (docs/text.md).
 */
export interface Stack {
  /** Per source, whether it has a say of its own. */
  readonly known: readonly boolean[];
  /** Per source, how like it a text must be at least to be known as one of its kind: 1 and more is never. */
  readonly strangeBelow: readonly number[];
  /** Weights of the parts for texts of known sources. */
  readonly familiar: {
    readonly linear: number;
    readonly expert: number;
    readonly gated: number;
    readonly general: number;
  };
  /** Weights of the parts for all other texts. */
  readonly strange: { readonly linear: number; readonly general: number };
  /** [source][class]; zero where a source is not known. */
  readonly bias: readonly (readonly number[])[];
}

/** What the parts say of one text. */
export interface Opinions {
  /** Margins of the linear classifier of all sources. */
  readonly linear: Float64Array;
  /** Margins of the linear classifiers of the known sources, by how much the text is like each. */
  readonly expert: Float64Array;
  /** Log probabilities of the network: heads of the known sources likewise, and the head of all sources. */
  readonly gated: Float64Array;
  readonly general: Float64Array;
  /** How much the text is like each source. */
  readonly gate: Float64Array;
}

/** So much above where a source is strange, a text is wholly known as one of its kind. */
const ramp = 0.2;

/** How much a text is like each source, the known ones together: their plain sum. */
export function likeness(known: readonly boolean[], gate: ArrayLike<number>): number {
  let sum = 0;
  for (let s = 0; s < known.length; s++) if (known[s] === true) sum += gate[s] ?? 0;
  return sum;
}

/** The say of what is learnt from known sources only, 0 to 1, in a text so much like them together. */
export function familiarity(stack: Stack, gate: ArrayLike<number>, like: number): number {
  if (like <= 0) return 0;
  let below = 0;
  for (let s = 0; s < stack.known.length; s++)
    if (stack.known[s] === true) below += (gate[s] ?? 0) * (stack.strangeBelow[s] ?? 1);
  return Math.max(0, Math.min(1, (like - below / like) / ramp));
}

/** Probabilities of the classes, written to `out`. */
export function combine(stack: Stack, opinions: Opinions, classes: number, out: Float64Array): void {
  const { familiar, strange, known, bias } = stack;
  const like = likeness(known, opinions.gate);
  const share = familiarity(stack, opinions.gate, like);
  for (let k = 0; k < classes; k++) {
    const linear = opinions.linear[k] ?? 0;
    const general = opinions.general[k] ?? 0;
    const own =
      familiar.linear * linear +
      familiar.expert * (opinions.expert[k] ?? 0) +
      familiar.gated * (opinions.gated[k] ?? 0) +
      familiar.general * general;
    let sum = share * own + (1 - share) * (strange.linear * linear + strange.general * general);
    for (let s = 0; s < known.length; s++)
      if (known[s] === true && share > 0)
        sum += ((share * (opinions.gate[s] ?? 0)) / like) * (bias[s]?.[k] ?? 0);
    out[k] = sum;
  }
  softmax(out, classes);
}
