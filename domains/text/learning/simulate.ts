import { softmax } from '../sentiment/convolution.ts';
import { createRandom } from '../train/random.ts';
import { measure } from '../train/measures.ts';
import {
  addedTo,
  fitSentiment,
  judge,
  trainSentiment,
  truthOf,
  type TaughtSentiment,
} from './fit-sentiment.ts';
import { inDrawnOrder } from './drawn-order.ts';
import { logOf, type LearntText } from './learnt-text.ts';
import { mostWorthChecking } from './worth-checking.ts';

/** Macro-F1 on the texts that nobody corrected. */
export interface Simulated {
  readonly base: number;
  readonly layer: number;
}

/** Texts offered at a time, half of them by chance; and after how many it has learnt anew. */
const page = 10;
const relearnAfter = 50;
/** Texts that are looked through for unsure ones. */
const lookedThrough = 2_000;
const anchorCount = 300;

/**
 * A person corrects or confirms `corrections` texts of a workspace in one language, as they are offered, or with
 * `unasked` only mistakes come across by chance. `texts` carry their true labels. Seeded.
 */
export function simulate(
  texts: readonly LearntText[],
  { corrections, seed, unasked = false }: { corrections: number; seed: number; unasked?: boolean },
): Simulated {
  const order = inDrawnOrder(texts, createRandom(seed));
  const said = (unasked ? findMistakes : takeOffered)(order, corrections);
  const rest = order.filter(text => !said.has(text.id));
  const { taught, share } = fitSentiment([...said.values()], rest.slice(0, anchorCount));
  const judged = rest.flatMap(text => {
    const truth = truthOf(text);
    return truth === undefined ? [] : [{ truth, ...judge(text, addedTo(text, taught), share) }];
  });
  const score = (which: 'base' | 'layer') =>
    measure(
      judged.map(one => one.truth),
      judged.map(one => one[which]),
      3,
    ).macroF1;
  return { base: score('base'), layer: score('layer') };
}

type Said = Map<string, LearntText>;

function takeOffered(order: readonly LearntText[], corrections: number): Said {
  const said: Said = new Map();
  let learnt: TaughtSentiment | undefined;
  while (said.size < corrections) {
    const left = order.filter(text => !said.has(text.id)).slice(0, lookedThrough);
    if (left.length < page) break;
    for (const text of mostWorthChecking(left.map(text => ({ text, shares: sharesOf(text, learnt) }))))
      said.set(text.id, { ...text, drawn: 'unsure' });
    const others = left.filter(text => !said.has(text.id)).slice(0, page / 2);
    for (const text of others) said.set(text.id, { ...text, drawn: 'chance' });
    if (said.size % relearnAfter === 0)
      learnt = trainSentiment([...said.values()], left.slice(0, anchorCount));
  }
  return said;
}

function findMistakes(order: readonly LearntText[], corrections: number): Said {
  const wrong = order.filter(text => judge(text, undefined, 0).base !== truthOf(text));
  // A person comes across half of them at most: the other half is left to measure on.
  const found = wrong.slice(0, Math.min(corrections, wrong.length / 2));
  return new Map(found.map(text => [text.id, { ...text, drawn: 'found' }]));
}

/** Probabilities of the classes with what was learnt until now. */
function sharesOf(text: LearntText, learnt: TaughtSentiment | undefined): Float64Array {
  const added = learnt === undefined ? undefined : addedTo(text, learnt);
  const scores = logOf(text.base.probabilities).map((value, k) => value + (added?.[k] ?? 0));
  softmax(scores, scores.length);
  return scores;
}
