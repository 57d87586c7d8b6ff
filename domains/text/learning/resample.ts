import { createRandom } from '../train/random.ts';
import { measure } from '../train/measures.ts';

/** The same text judged two ways; classes by number. */
export interface Judged {
  readonly truth: number;
  readonly base: number;
  readonly layer: number;
}

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const rounds = 200;

/**
 * Macro-F1 of both ways and how much the second gains, on samples of the texts drawn with replacement (Efron 1979):
 * value on the texts themselves, 2.5 % and 97.5 % of the samples, and the deviation of the gain. Seeded.
 */
export function resample(texts: readonly Judged[]) {
  const random = createRandom(texts.length);
  const samples = Array.from({ length: rounds }, () =>
    scoresOf(texts.map(() => texts[Math.floor(random() * texts.length)] as Judged)),
  );
  const whole = scoresOf(texts);
  const gains = samples.map(({ base, layer }) => layer - base);
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / rounds;
  const deviation = Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / rounds);
  return {
    base: estimate(
      whole.base,
      samples.map(one => one.base),
    ),
    layer: estimate(
      whole.layer,
      samples.map(one => one.layer),
    ),
    gain: { value: whole.layer - whole.base, deviation },
  };
}

function scoresOf(texts: readonly Judged[]): { base: number; layer: number } {
  const truth = texts.map(one => one.truth);
  const score = (predicted: number[]) => measure(truth, predicted, 3).macroF1;
  return { base: score(texts.map(one => one.base)), layer: score(texts.map(one => one.layer)) };
}

function estimate(value: number, samples: readonly number[]): Estimate {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? value;
  return { value, low: Math.min(value, at(0.025)), high: Math.max(value, at(0.975)) };
}
