import type { TextLanguage } from '../language/detect-language.ts';
import { addedTo, foldCount, foldOf, judge, telling, trainSentiment, truthOf } from './fit-sentiment.ts';
import type { Anchor, LearntText } from './learnt-text.ts';
import { resample, type Estimate, type Judged } from './resample.ts';

/** How well texts left out are judged by what the first `learnt` of the others taught. */
export interface CurvePoint {
  readonly learnt: number;
  /** Texts measured on; macro-F1 over negative, neutral and positive. */
  readonly n: number;
  readonly base: Estimate;
  readonly layer: Estimate;
}

export interface LearningCurve {
  readonly points: readonly CurvePoint[];
  /** All that it was measured on were offered by chance: they stand for all texts. */
  readonly isByChance: boolean;
}

const steps = [25, 50, 100, 200, 400, 800, 1600];
/** Fewer texts than this tell nothing. */
const fewest = 25;

/**
 * Each fifth of the texts is judged by what the first n of the others taught, in the order that they were corrected in, for
 * rising n. `shareOf` is how much of it is used. Empty while there are too few texts to tell.
 */
export function learningCurve(
  texts: readonly LearntText[],
  anchors: readonly Anchor[],
  shareOf: (language: TextLanguage) => number,
): LearningCurve {
  const labelled = texts.filter(text => truthOf(text) !== undefined);
  const measured = telling(labelled.map(text => ({ text })));
  const isByChance = measured.length > 0 && measured.every(({ text }) => text.drawn === 'chance');
  if (measured.length < fewest) return { points: [], isByChance };
  const most = labelled.length - Math.ceil(labelled.length / foldCount);
  const sizes = [...steps.filter(size => size < most * 0.9), most];
  return {
    isByChance,
    points: sizes.map(learnt => {
      const judged = foldsOf(measured).flatMap((left, fold) => {
        const others = labelled.filter(text => foldOf(text) !== fold).slice(0, learnt);
        return judgeBy(
          left.map(one => one.text),
          others,
          anchors,
          shareOf,
        );
      });
      const { base, layer } = resample(judged);
      return { learnt, n: judged.length, base, layer };
    }),
  };
}

function foldsOf<T extends { readonly text: LearntText }>(texts: readonly T[]): T[][] {
  return Array.from({ length: foldCount }, (_, fold) => texts.filter(({ text }) => foldOf(text) === fold));
}

function judgeBy(
  left: readonly LearntText[],
  others: readonly LearntText[],
  anchors: readonly Anchor[],
  shareOf: (language: TextLanguage) => number,
): Judged[] {
  return [...new Set(left.map(text => text.language))].flatMap(language => {
    const isSpoken = (text: Pick<LearntText, 'language'>) => text.language === language;
    const taught = trainSentiment(others.filter(isSpoken), anchors.filter(isSpoken));
    return left.filter(isSpoken).flatMap(text => {
      const truth = truthOf(text);
      if (truth === undefined) return [];
      return [{ truth, ...judge(text, addedTo(text, taught), shareOf(language)) }];
    });
  });
}
