import { indexOfMost } from '../sentiment/classifier.ts';
import { combine, familiarity, likeness, type Opinions, type Stack } from '../sentiment/stack.ts';
import type { Source } from './corpus.ts';
import { measure } from './measures.ts';

/** A text kept from training: what the parts say of it, and what it is. */
export interface Judged {
  readonly opinions: Opinions;
  readonly label: number;
  readonly weight: number;
}

/**
 * For texts of no known source the linear classifier counts so much more than the network. Texts of the sources at hand cannot
 * tell: they flatter the linear one, which knows their words. It was best where sources were left out (docs/text.md).
 */
const strangeRatio = 1.75;

/** A text less like a source than this is not of its kind, where the source does not say otherwise. */
const usuallyBelow = 0.8;

/** Where the fit begins, and what a classifier has before it. */
export function firstStack(classes: number, sources: readonly Source[]): Stack {
  return {
    known: sources.map(({ known = false }) => known),
    strangeBelow: sources.map(({ strangeBelow = usuallyBelow }) => strangeBelow),
    familiar: { linear: 0.6, expert: 0.8, gated: 0.5, general: 0.25 },
    strange: { linear: strangeRatio * 0.5, general: 0.5 },
    bias: sources.map(() => Array.from({ length: classes }, () => 0)),
  };
}

const rounds = 400;
const rate = 0.5;
/** Holds the biases near zero where a source has few texts. */
const restraint = 0.002;

/** The combination with the least log loss on texts that the parts were not trained on, by gradient descent. */
export function fitStack(judged: readonly Judged[], classes: number, sources: readonly Source[]): Stack {
  let stack = firstStack(classes, sources);
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) stack = descend(stack, judged, classes, total);
  return stack;
}

function descend(stack: Stack, judged: readonly Judged[], classes: number, total: number): Stack {
  const familiar = { linear: 0, expert: 0, gated: 0, general: 0 };
  let strange = 0;
  const bias = stack.bias.map(row => row.map(value => value * restraint));
  const shares = new Float64Array(classes);
  for (const { opinions, label, weight } of judged) {
    combine(stack, opinions, classes, shares);
    const like = likeness(stack.known, opinions.gate);
    const share = familiarity(stack, opinions.gate, like);
    for (let k = 0; k < classes; k++) {
      const error = (((shares[k] ?? 0) - (k === label ? 1 : 0)) * weight) / total;
      const linear = opinions.linear[k] ?? 0;
      const general = opinions.general[k] ?? 0;
      familiar.linear += error * share * linear;
      familiar.expert += error * share * (opinions.expert[k] ?? 0);
      familiar.gated += error * share * (opinions.gated[k] ?? 0);
      familiar.general += error * share * general;
      strange += error * (1 - share) * (strangeRatio * linear + general);
      bias.forEach((row, s) => {
        if (stack.known[s] === true)
          row[k] = (row[k] ?? 0) + (error * share * (opinions.gate[s] ?? 0)) / (like + 1e-9);
      });
    }
  }
  const certain = Math.max(0, stack.strange.general - rate * strange);
  const moved = (value: number, gradient: number) => Math.max(0, value - rate * gradient);
  return {
    ...stack,
    familiar: {
      linear: moved(stack.familiar.linear, familiar.linear),
      expert: moved(stack.familiar.expert, familiar.expert),
      gated: moved(stack.familiar.gated, familiar.gated),
      general: moved(stack.familiar.general, familiar.general),
    },
    strange: { linear: strangeRatio * certain, general: certain },
    bias: stack.bias.map((row, s) => row.map((value, k) => value - rate * (bias[s]?.[k] ?? 0))),
  };
}

export function copyOpinions({ linear, expert, gated, general, gate }: Opinions): Opinions {
  return {
    linear: linear.slice(),
    expert: expert.slice(),
    gated: gated.slice(),
    general: general.slice(),
    gate: gate.slice(),
  };
}

const tilts = Array.from({ length: 13 }, (_, at) => at * 0.2 - 0.4);
const fewest = 25;

/**
 * Neutral is rare in most sources, so that the likeliest class is hardly ever neutral. Moves the bias of the middle
 * class of each source to where F1 (weighted, and half as much its plain mean) is best on the texts kept.
 */
export function tiltToF1(stack: Stack, judged: readonly (Judged & { readonly source: number })[]): Stack {
  const bias = stack.bias.map(row => [...row]);
  bias.forEach((row, source) => {
    if (stack.known[source] !== true) return;
    const own = judged.filter(one => one.source === source);
    if (own.filter(one => one.label === 1).length < fewest) return;
    const plain = row[1] ?? 0;
    let best = { value: -1, tilt: 0 };
    for (const tilt of tilts) {
      row[1] = plain + tilt;
      const value = f1Of({ ...stack, bias }, own);
      if (value > best.value + 1e-9) best = { value, tilt };
    }
    row[1] = plain + best.tilt;
  });
  return { ...stack, bias };
}

function f1Of(stack: Stack, judged: readonly Judged[]): number {
  const shares = new Float64Array(3);
  const predicted = judged.map(({ opinions }) => {
    combine(stack, opinions, 3, shares);
    return indexOfMost(shares);
  });
  const { weightedF1, macroF1 } = measure(
    judged.map(one => one.label),
    predicted,
    3,
  );
  return weightedF1 + macroF1 / 2;
}
