import { availableParallelism } from 'node:os';
import type { Probabilities } from '../../model/sentiment.ts';
import { loadModel } from './load-packages.ts';
import type { ModelFolder } from './read-model-folder.ts';

export interface Transformer {
  readonly name: string;
  /** Sentiment of each text, in their order. */
  readonly classify: (texts: readonly string[]) => Promise<Probabilities[]>;
}

const textsAtOnce = 16;
const undecided: Probabilities = { neg: 1 / 3, neu: 1 / 3, pos: 1 / 3 };

/** Loads a model into this thread. Half of the processors are left to everything else. */
export async function createTransformer(packages: string, folder: ModelFolder): Promise<Transformer> {
  const threads = Math.max(1, Math.floor(availableParallelism() / 2));
  const { tokenizer, model } = await loadModel(packages, folder.path, { dtype: folder.dtype, threads });
  return {
    name: folder.name,
    async classify(texts) {
      const answers: Probabilities[] = texts.map(() => undecided);
      // Texts of one length together: the shorter ones of a batch are padded to its longest.
      const order = texts
        .map((_, at) => at)
        .sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
      for (let from = 0; from < order.length; from += textsAtOnce) {
        const places = order.slice(from, from + textsAtOnce);
        const inputs = tokenizer(
          places.map(place => texts[place] ?? ''),
          { padding: true, truncation: true, max_length: folder.maxTokens },
        );
        const { logits } = await model(inputs);
        const classes = logits.dims.at(-1) ?? 0;
        places.forEach((place, row) => {
          const own = Array.from({ length: classes }, (_, k) => logits.data[row * classes + k] ?? 0);
          answers[place] = toProbabilities(own, folder);
        });
      }
      return answers;
    },
  };
}

/** Softmax of the logits over the temperature, summed by what the classes mean. */
export function toProbabilities(
  logits: readonly number[],
  { polarities, temperature }: Pick<ModelFolder, 'polarities' | 'temperature'>,
): Probabilities {
  const kept = logits.map((logit, at) => (polarities[at] === undefined ? -Infinity : logit / temperature));
  const most = Math.max(...kept);
  const sums = { neg: 0, neu: 0, pos: 0 };
  let all = 0;
  kept.forEach((logit, at) => {
    const polarity = polarities[at];
    if (polarity === undefined) return;
    const weight = Math.exp(logit - most);
    sums[polarity] += weight;
    all += weight;
  });
  return { neg: sums.neg / all, neu: sums.neu / all, pos: sums.pos / all };
}
