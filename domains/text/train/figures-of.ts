import { createClassifier, indexOfMost, type ClassifierWeights } from '../sentiment/classifier.ts';
import type { SourceFigures } from '../measure/text-quality.ts';
import type { Example, Source } from './corpus.ts';
import { calibrationError, measure } from './measures.ts';

/** How a classifier judges texts that neither its parts nor their combination have seen, source by source. */
export function figuresOf(
  weights: ClassifierWeights,
  texts: readonly Example[],
  sources: readonly Source[],
): { readonly sources: SourceFigures[]; readonly calibrationError: number } {
  const { classify } = createClassifier(weights);
  const classes = weights.labels.length;
  const judged = texts.map(({ text, label, source }) => ({ label, source, said: classify(text) }));
  const figures = sources.flatMap(({ file }, source): SourceFigures[] => {
    const own = judged.filter(one => one.source === source);
    if (own.length === 0) return [];
    const all = measure(
      own.map(({ label }) => label),
      own.map(({ said }) => indexOfMost(said)),
      classes,
    );
    if (classes !== 3) return [{ file, ...all }];
    const sided = own.filter(({ label }) => label !== 1);
    const { accuracy, macroF1, count } = measure(
      sided.map(({ label }) => label),
      sided.map(({ said: [neg = 0, , pos = 0] }) => (neg >= pos ? 0 : 2)),
      3,
    );
    return [{ file, ...all, twoClasses: { accuracy, macroF1, count } }];
  });
  const error = calibrationError(
    judged.map(({ label }) => label),
    judged.map(({ said }) => said),
  );
  return { sources: figures, calibrationError: error };
}
