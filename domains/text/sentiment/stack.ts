import { softmax } from './convolution.ts';

/**
 * How the parts become one calibrated answer. A text that is like a known source is judged by that source's expert,
 * head and bias too; any other text only by what holds for all sources: an expert's habits mislead where its source
 * is not (docs/text.md).
 */
export interface Stack {
  /** Per source; null where it has no say of its own. */
  readonly known: readonly (KnownSource | null)[];
  /** Weights of the parts for all other texts. */
  readonly strange: { readonly linear: number; readonly general: number };
}

/** How texts of a known source are judged. */
export interface KnownSource {
  /** How much kin a text must be to be judged as one of this source at all, and to be wholly. */
  readonly from: number;
  readonly wholly: number;
  readonly linear: number;
  readonly expert: number;
  readonly head: number;
  readonly general: number;
  /** By class. */
  readonly bias: readonly number[];
}

/** What the parts say of one text. */
export interface Opinions {
  /** Margins of the linear classifier of all sources. */
  readonly linear: Float64Array;
  /** Log probabilities by the network's head of all sources. */
  readonly general: Float64Array;
  /** How much the text is kin to each of the known sources, one after another: margins. */
  readonly kinship: Float64Array;
  /** Per source, of those that the text is kin to: margins of its expert, log probabilities by its head. */
  readonly experts: readonly Float64Array[];
  readonly heads: readonly Float64Array[];
}

/** How much of the say each known source has, written to `out`; together one at most. */
export function sharesOf({ known }: Stack, kinship: ArrayLike<number>, out: Float64Array): void {
  let sum = 0;
  let column = 0;
  for (let s = 0; s < known.length; s++) {
    const one = known[s] ?? null;
    const share = one === null ? 0 : ((kinship[column++] ?? 0) - one.from) / (one.wholly - one.from);
    sum += out[s] = Math.max(0, Math.min(1, share));
  }
  if (sum > 1) for (let s = 0; s < known.length; s++) out[s] = (out[s] ?? 0) / sum;
}

/** Probabilities of the classes, written to `out`; `shares` is of `sharesOf`. */
export function combine(
  { known, strange }: Stack,
  opinions: Opinions,
  shares: ArrayLike<number>,
  out: Float64Array,
): void {
  const classes = out.length;
  let rest = 1;
  out.fill(0);
  for (let s = 0; s < known.length; s++) {
    const one = known[s] ?? null;
    const share = shares[s] ?? 0;
    if (one === null || share === 0) continue;
    rest -= share;
    for (let k = 0; k < classes; k++) out[k] = (out[k] ?? 0) + share * scoreOf(one, opinions, s, k);
  }
  for (let k = 0; k < classes; k++) {
    const strangely =
      strange.linear * (opinions.linear[k] ?? 0) + strange.general * (opinions.general[k] ?? 0);
    out[k] = (out[k] ?? 0) + rest * strangely;
  }
  softmax(out, classes);
}

/** What the parts say for a class, as they count in texts of a known source. */
export function scoreOf(one: KnownSource, opinions: Opinions, source: number, k: number): number {
  return (
    one.linear * (opinions.linear[k] ?? 0) +
    one.expert * (opinions.experts[source]?.[k] ?? 0) +
    one.head * (opinions.heads[source]?.[k] ?? 0) +
    one.general * (opinions.general[k] ?? 0) +
    (one.bias[k] ?? 0)
  );
}
