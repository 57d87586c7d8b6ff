import { describe, expect, it } from 'vitest';
import { createClassifier } from '../sentiment/classifier.ts';
import { readClassifier, writeClassifier } from '../weights/classifier-file.ts';
import type { Example } from './corpus.ts';
import { calibrationError, measure } from './measures.ts';
import { createRandom } from './random.ts';
import { sentimentRecipe } from './recipes.ts';
import { fitCombination, trainClassifier } from './train-classifier.ts';

const good = ['good', 'great', 'lovely', 'superb', 'tasty'];
const bad = ['bad', 'awful', 'rotten', 'poor', 'nasty'];
const things = ['food', 'room', 'driver', 'price', 'app', 'soup', 'phone'];

/** Texts whose label hangs on one word, turned round by "not". */
function madeUp(count: number, seed: number): Example[] {
  const random = createRandom(seed);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const positive = random() < 0.5;
    const negated = random() < 0.3;
    const word = one(positive !== negated ? good : bad);
    const text = `the ${one(things)} was ${negated ? 'not ' : ''}${word} ${at}`;
    return { text, label: positive ? 2 : 0, source: at % 2, split: 'all', fold: at % 10 };
  });
}

const sources = [true, false].map(known => ({ file: '', labelOf: () => 0, known }));
const recipe = { ...sentimentRecipe, bits: 14, expertBits: 12, width: 8, filters: 8, skipGramEpochs: 1 };
const labels = ['neg', 'neu', 'pos'];

describe('training', () => {
  const weights = fitCombination(
    trainClassifier(madeUp(600, 1), labels, sources, recipe),
    madeUp(200, 2),
    sources,
  );
  const test = madeUp(300, 3);
  const answersOf = (given: typeof weights) => {
    const { classify } = createClassifier(given);
    return test.map(example => classify(example.text));
  };

  it('learns words and their negation', () => {
    const answers = answersOf(weights);
    const right = answers.filter(([neg = 0, , pos = 0], at) => (pos > neg ? 2 : 0) === test[at]?.label);
    expect(right.length / test.length).toBeGreaterThan(0.95);
    expect(
      calibrationError(
        test.map(example => example.label),
        answers,
      ),
    ).toBeLessThan(0.1);
  });

  it('is deterministic and answers the same from a file', () => {
    const again = fitCombination(
      trainClassifier(madeUp(600, 1), labels, sources, recipe),
      madeUp(200, 2),
      sources,
    );
    const file = writeClassifier(weights);
    expect(writeClassifier(again).equals(file)).toBe(true);
    const direct = answersOf(weights);
    answersOf(readClassifier(file)).forEach((answer, at) =>
      answer.forEach((value, k) => expect(value).toBeCloseTo(direct[at]?.[k] ?? -1, 1)),
    );
  });

  it('measures agreement', () => {
    const { accuracy, macroF1, weightedF1 } = measure([0, 0, 0, 1], [0, 0, 1, 1], 2);
    expect(accuracy).toBe(0.75);
    expect(macroF1).toBeCloseTo((0.8 + 2 / 3) / 2);
    expect(weightedF1).toBeCloseTo(0.8 * 0.75 + (2 / 3) * 0.25);
  });
});
