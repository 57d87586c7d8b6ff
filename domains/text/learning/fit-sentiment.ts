import { finish, hashOf } from '../features/hash.ts';
import { polarities } from '../model/sentiment.ts';
import { indexOfMost } from '../sentiment/classifier.ts';
import { spreadOf, stand, type Spread } from './impression.ts';
import { logOf, type Anchor, type LearntText } from './learnt-text.ts';
import { resample, type Judged } from './resample.ts';
import { correctionOf, trainSoft, type SoftCorrection, type SoftExample } from './soft-training.ts';

/** What was learnt of the sentiment of one language, and how much of it is used. */
export interface FittedSentiment {
  readonly taught: TaughtSentiment;
  /** 0 none: on texts left out it was no better than the base. */
  readonly share: number;
  /** How texts are judged by what the others taught, in the order of `texts`; mixed ones are left out. */
  readonly judged: readonly (Judged & { readonly text: LearntText })[];
}

/** What texts taught, and how impressions are to be read by it. */
export interface TaughtSentiment {
  readonly correction: SoftCorrection;
  readonly spread: Spread;
}

export const foldCount = 5;
/** With fewer texts to tell by, the more of what was learnt is used the more texts there are. */
const fewest = 25;
const untested = (count: number) => count / (count + fewest);
const shares = [0.5, 1];
/** Deviations that the gain must be above nothing. */
const margin = 0.25;
/** Power of how rare a class is among the corrections that its texts are weighted by, and the most that one may count. */
const rarity = 1;
const mostWeight = 5;
/** Texts that a person passed over, it is supposed, for each mistake that was found unasked; some calm for each offered. */
const passedOver = 4;
const calm = 0.35;

/** Whichever texts, and how many more there are of them, a text is always in the same fold. */
export function foldOf({ id }: Pick<LearntText, 'id'>): number {
  return finish(hashOf(id)) % foldCount;
}

/** Learns from texts of one language; how much of it is used is told by each fifth from the other four. */
export function fitSentiment(texts: readonly LearntText[], anchors: readonly Anchor[]): FittedSentiment {
  const labelled = texts.filter(text => text.label !== undefined);
  const taught = trainSentiment(labelled, anchors);
  const added = new Map<LearntText, Float64Array>();
  for (let fold = 0; fold < foldCount; fold++) {
    const left = labelled.filter(text => foldOf(text) === fold);
    if (left.length === 0) continue;
    const others = trainSentiment(
      labelled.filter(text => foldOf(text) !== fold),
      anchors,
    );
    for (const text of left) added.set(text, addedTo(text, others));
  }
  const judgedBy = (share: number) =>
    labelled.flatMap(text => {
      const truth = truthOf(text);
      return truth === undefined ? [] : [{ text, truth, ...judge(text, added.get(text), share) }];
    });
  const share = bestShare(labelled.length, judgedBy);
  return { taught, share, judged: judgedBy(share) };
}

export function trainSentiment(texts: readonly LearntText[], anchors: readonly Anchor[]): TaughtSentiment {
  const labelled = texts.filter(text => text.label !== undefined);
  const spread = spreadOf([...labelled, ...anchors]);
  const counts = new Float64Array(polarities.length);
  const examples = labelled.map(text => exampleOf(text, spread));
  for (const { target } of examples) target.forEach((share, k) => (counts[k] = (counts[k] ?? 0) + share));
  const most = Math.max(1, ...counts);
  const weights = examples.map(({ target }) =>
    target.reduce(
      (sum, share, k) => sum + share * Math.min(mostWeight, (most / Math.max(1, counts[k] ?? 1)) ** rarity),
      0,
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = labelled.filter(text => text.drawn === 'found').length;
  const wanted = passedOver * found + calm * (labelled.length - found);
  const held = Math.min(1, wanted / Math.max(1, anchors.length));
  const correction = trainSoft(
    [
      ...examples.map((one, at) => ({ ...one, weight: ((weights[at] ?? 1) * examples.length) / total })),
      ...(held > 0 ? anchors : []).map(({ features, impression, base: { probabilities } }) => {
        const { neg, neu, pos } = probabilities;
        const target = Float64Array.of(neg, neu, pos);
        return { features, seen: stand(impression, spread), log: logOf(probabilities), target, weight: held };
      }),
    ],
    polarities.length,
  );
  return { correction, spread };
}

/** What was taught adds to the base's log probabilities of a text. */
export function addedTo(
  { features, impression, base }: Pick<LearntText, 'features' | 'impression' | 'base'>,
  { correction, spread }: TaughtSentiment,
): Float64Array {
  return correctionOf(correction, {
    features,
    seen: stand(impression, spread),
    log: logOf(base.probabilities),
  });
}

/** What the base and the layer say of a text: the likeliest class. */
export function judge({ base }: LearntText, added: Float64Array | undefined, share: number) {
  const log = logOf(base.probabilities);
  return {
    base: indexOfMost(log),
    layer: indexOfMost(log.map((value, k) => value + share * (added?.[k] ?? 0))),
  };
}

/** The class of a text; undefined of a mixed one. */
export function truthOf({ label }: LearntText): number | undefined {
  const at = polarities.findIndex(polarity => polarity === label);
  return at < 0 ? undefined : at;
}

/** Texts that stand for more than themselves: those offered by chance, else all that were offered. */
export function telling<T extends { readonly text: LearntText }>(judged: readonly T[]): readonly T[] {
  const chance = judged.filter(({ text }) => text.drawn === 'chance');
  return chance.length >= fewest ? chance : judged.filter(({ text }) => text.drawn !== 'found');
}

function bestShare(
  count: number,
  judgedBy: (share: number) => (Judged & { readonly text: LearntText })[],
): number {
  let best = { share: 0, gain: 0 };
  // Where the base was right each time there is nothing to learn.
  if (judgedBy(0).every(one => one.base === one.truth)) return 0;
  for (const share of shares) {
    const told = telling(judgedBy(share));
    if (told.length < fewest) return untested(count);
    const { value, deviation } = resample(told).gain;
    const gain = value - margin * deviation;
    if (gain > best.gain) best = { share, gain };
  }
  return best.share;
}

function exampleOf({ features, impression, base, label }: LearntText, spread: Spread): SoftExample {
  const target = Float64Array.from(polarities, polarity =>
    label === 'mixed' ? (polarity === 'neu' ? 0 : 0.5) : polarity === label ? 1 : 0,
  );
  return { features, seen: stand(impression, spread), log: logOf(base.probabilities), target, weight: 1 };
}
