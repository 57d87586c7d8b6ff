import { softmax } from './convolution.ts';

/**
 * How the linear classifier and the two readings of the network become one calibrated answer: a weighted sum of
 * scores and log probabilities, and a bias per kind of source that counts as much as the text is like that source.
 */
export interface Stack {
  readonly linear: number;
  readonly expert: number;
  readonly gated: number;
  readonly general: number;
  /** [source][class] */
  readonly bias: readonly (readonly number[])[];
}

/** What the parts say of one text. */
export interface Opinions {
  /** Margins of the linear classifier. */
  readonly linear: Float64Array;
  /** Margins of the linear classifiers of the sources that the text is like. */
  readonly expert: Float64Array;
  /** Log probabilities of the network: heads mixed by the gate, and the head of all sources. */
  readonly gated: Float64Array;
  readonly general: Float64Array;
  /** How much the text is like each kind of source. */
  readonly gate: Float64Array;
}

/** Probabilities of the classes, written to `out`. */
export function combine(stack: Stack, opinions: Opinions, classes: number, out: Float64Array): void {
  for (let k = 0; k < classes; k++) {
    let sum =
      stack.linear * (opinions.linear[k] ?? 0) +
      stack.expert * (opinions.expert[k] ?? 0) +
      stack.gated * (opinions.gated[k] ?? 0) +
      stack.general * (opinions.general[k] ?? 0);
    for (let s = 0; s < stack.bias.length; s++) sum += (opinions.gate[s] ?? 0) * (stack.bias[s]?.[k] ?? 0);
    out[k] = sum;
  }
  softmax(out, classes);
}
