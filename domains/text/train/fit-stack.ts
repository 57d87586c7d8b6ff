import { softmax } from '../sentiment/convolution.ts';
import { indexOfMost } from '../sentiment/classifier.ts';
import {
  combine,
  scoreOf,
  sharesOf,
  type KnownSource,
  type Opinions,
  type Stack,
} from '../sentiment/stack.ts';
import type { Source } from './corpus.ts';
import { measure } from './measures.ts';

/** A text kept from training: what the parts say of it, and what it is. */
export interface Judged {
  readonly opinions: Opinions;
  readonly label: number;
  readonly source: number;
  readonly weight: number;
}

/**
 * For texts of no known source the linear classifier counts so much more than the network. Texts of the sources at hand cannot
 * tell: they flatter the linear one, which knows their words. It was best where sources were left out (docs/text.md).
 */
const strangeRatio = 1.75;

/**
 * How much kin to a known source a text must be for its say to begin and to be whole. Hardly a text of another source is so
 * much kin; of sources that were left out a tenth is (docs/text.md).
 */
const reach = { from: -0.25, wholly: 0.3 };
/** A task of one source has all the say. */
const everywhere = { from: -2, wholly: -1 };

/** Where the fit begins, and what it is held near to: what was best in the mean of five foldings of all sources. */
const usually = { linear: 0.3, expert: 0.8, head: 0.5, general: 0 };
const weightNames = ['linear', 'expert', 'head', 'general'] as const;

/** Where the fit begins, and what a classifier has before it. */
export function firstStack(classes: number, sources: readonly Source[]): Stack {
  const bias = Array.from({ length: classes }, () => 0);
  return {
    known: sources.map(({ known = false }) =>
      known ? { ...(sources.length === 1 ? everywhere : reach), ...usually, bias } : null,
    ),
    strange: { linear: strangeRatio * 0.5, general: 0.5 },
  };
}

const rounds = 400;
const rate = 0.5;
/** Holds weights near to the usual ones, and biases near zero: a half of what is kept of a source is some hundreds of texts. */
const restraint = { weights: 0.015, bias: 0.005 };

/**
 * The combination with the least log loss on texts that the parts were not trained on, by gradient descent: each known
 * source on its own texts, the rest on what is kin to none.
 */
export function fitStack(judged: readonly Judged[], classes: number, sources: readonly Source[]): Stack {
  const first = firstStack(classes, sources);
  const known = first.known.map((one, source) => {
    const own = judged.filter(each => each.source === source);
    return one === null || own.length === 0 ? one : fitKnown(one, own, source, classes);
  });
  return fitStrange({ ...first, known }, judged, classes);
}

function fitKnown(first: KnownSource, own: readonly Judged[], source: number, classes: number): KnownSource {
  let one = first;
  // Tasks with labels of their own have one source, whose scale is not usual.
  const held = first.from === everywhere.from ? 0 : restraint.weights;
  const shares = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    const change = { linear: 0, expert: 0, head: 0, general: 0 };
    const bias = one.bias.map(value => value * restraint.bias);
    for (const name of weightNames) change[name] = (one[name] - usually[name]) * held;
    for (const { opinions, label } of own) {
      for (let k = 0; k < classes; k++) shares[k] = scoreOf(one, opinions, source, k);
      softmax(shares, classes);
      for (let k = 0; k < classes; k++) {
        const error = ((shares[k] ?? 0) - (k === label ? 1 : 0)) / own.length;
        change.linear += error * (opinions.linear[k] ?? 0);
        change.expert += error * (opinions.experts[source]?.[k] ?? 0);
        change.head += error * (opinions.heads[source]?.[k] ?? 0);
        change.general += error * (opinions.general[k] ?? 0);
        bias[k] = (bias[k] ?? 0) + error;
      }
    }
    const moved = (name: (typeof weightNames)[number]) => Math.max(0, one[name] - rate * change[name]);
    one = {
      ...one,
      linear: moved('linear'),
      expert: moved('expert'),
      head: moved('head'),
      general: moved('general'),
      bias: one.bias.map((value, k) => value - rate * (bias[k] ?? 0)),
    };
  }
  return one;
}

function fitStrange(first: Stack, judged: readonly Judged[], classes: number): Stack {
  let stack = first;
  const shares = new Float64Array(first.known.length);
  const rests = judged.map(({ opinions, weight }) => {
    sharesOf(first, opinions.kinship, shares);
    return weight * (1 - shares.reduce((sum, share) => sum + share, 0));
  });
  const total = rests.reduce((sum, rest) => sum + rest, 0);
  if (total < 1e-6) return stack;
  const said = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let change = 0;
    judged.forEach(({ opinions: { linear, general }, label }, at) => {
      if (rests[at] === 0) return;
      for (let k = 0; k < classes; k++)
        said[k] = stack.strange.linear * (linear[k] ?? 0) + stack.strange.general * (general[k] ?? 0);
      softmax(said, classes);
      for (let k = 0; k < classes; k++) {
        const error = (((said[k] ?? 0) - (k === label ? 1 : 0)) * (rests[at] ?? 0)) / total;
        change += error * (strangeRatio * (linear[k] ?? 0) + (general[k] ?? 0));
      }
    });
    const general = Math.max(0, stack.strange.general - rate * change);
    stack = { ...stack, strange: { linear: strangeRatio * general, general } };
  }
  return stack;
}

export function copyOpinions({ linear, general, kinship, experts, heads }: Opinions): Opinions {
  return {
    linear: linear.slice(),
    general: general.slice(),
    kinship: kinship.slice(),
    experts: experts.map(one => one.slice()),
    heads: heads.map(one => one.slice()),
  };
}

const tilts = Array.from({ length: 13 }, (_, at) => at * 0.2 - 0.4);
const fewest = 25;
/** A class of less than this share of the texts is hardly ever the likeliest. */
const rare = 0.1;

/**
 * Where neutral is rare it would hardly ever be said. Moves the bias of the middle class of each such source to where F1
 * (weighted, and its plain mean) is best on the texts kept.
 */
export function tiltToF1(stack: Stack, judged: readonly Judged[]): Stack {
  const known = [...stack.known];
  stack.known.forEach((one, source) => {
    if (one === null) return;
    const own = judged.filter(each => each.source === source);
    const neutral = own.filter(each => each.label === 1).length;
    if (neutral < fewest || neutral > rare * own.length) return;
    let best = { value: -1, bias: one.bias };
    for (const tilt of tilts) {
      const bias = one.bias.map((value, k) => (k === 1 ? value + tilt : value));
      known[source] = { ...one, bias };
      const value = f1Of({ ...stack, known }, own);
      if (value > best.value + 1e-9) best = { value, bias };
    }
    known[source] = { ...one, bias: best.bias };
  });
  return { ...stack, known };
}

function f1Of(stack: Stack, judged: readonly Judged[]): number {
  const said = new Float64Array(3);
  const shares = new Float64Array(stack.known.length);
  const predicted = judged.map(({ opinions }) => {
    sharesOf(stack, opinions.kinship, shares);
    combine(stack, opinions, shares, said);
    return indexOfMost(said);
  });
  const { weightedF1, macroF1 } = measure(
    judged.map(one => one.label),
    predicted,
    3,
  );
  return weightedF1 + macroF1;
}
