import type { SourceFigures } from '../measure/text-quality.ts';
import { createClassifier, indexOfMost, type ClassifierWeights } from '../sentiment/classifier.ts';
import type { Example, Source } from './corpus.ts';
import { calibrationError, measure } from './measures.ts';
import { fitCombination } from './train-classifier.ts';

/** What a classifier says of a text whose class is known. */
export interface Said {
  readonly label: number;
  readonly source: number;
  readonly probabilities: Float64Array;
}

export function judge(weights: ClassifierWeights, texts: readonly Example[]): Said[] {
  const { classify } = createClassifier(weights);
  return texts.map(({ text, label, source }) => ({ label, source, probabilities: classify(text) }));
}

/**
 * Texts kept from training, each judged by the parts as the other half of them combines them: nothing that a text is
 * judged by has seen it.
 */
export function judgeKept(
  parts: ClassifierWeights,
  kept: readonly Example[],
  sources: readonly Source[],
): Said[] {
  const half = (parity: number) => kept.filter((_, at) => at % 2 === parity);
  const [even, odd] = [half(0), half(1)];
  return [
    ...judge(fitCombination(parts, even, sources), odd),
    ...judge(fitCombination(parts, odd, sources), even),
  ];
}

/** Agreement source by source, and how far stated probabilities are from how often they hold. */
export function figuresOf(
  said: readonly Said[],
  sources: readonly Source[],
): { readonly sources: SourceFigures[]; readonly calibrationError: number } {
  const figures = sources.flatMap(({ file }, source): SourceFigures[] => {
    const own = said.filter(one => one.source === source);
    const classes = own[0]?.probabilities.length ?? 0;
    if (classes === 0) return [];
    const all = measure(
      own.map(({ label }) => label),
      own.map(({ probabilities }) => indexOfMost(probabilities)),
      classes,
    );
    if (classes !== 3) return [{ file, ...all }];
    const sided = own.filter(({ label }) => label !== 1);
    const { accuracy, macroF1, count } = measure(
      sided.map(({ label }) => label),
      sided.map(({ probabilities: [neg = 0, , pos = 0] }) => (neg >= pos ? 0 : 2)),
      3,
    );
    return [{ file, ...all, twoClasses: { accuracy, macroF1, count } }];
  });
  const error = calibrationError(
    said.map(({ label }) => label),
    said.map(({ probabilities }) => probabilities),
  );
  return { sources: figures, calibrationError: error };
}
