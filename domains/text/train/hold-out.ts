import type { Example, Source } from './corpus.ts';

export interface Parts {
  readonly train: readonly Example[];
  /** Kept from training: half of it fits the combination, the other half is the own test. */
  readonly kept: readonly Example[];
}

/**
 * Keeps the official dev part of student feedback (vi/uit_vsfc), else a tenth. Treebank phrases (SST-2) overlap: only
 * long ones are kept, and no phrase that shares four words in a row with a kept one stays in training.
 */
export function holdOut(examples: readonly Example[], sources: readonly Source[]): Parts {
  const fileOf = (example: Example) => sources[example.source]?.file ?? '';
  const isKept = (example: Example) => {
    if (fileOf(example) === 'vi/uit_vsfc') return example.split === 'dev';
    if (fileOf(example) === 'en/sst2')
      return example.fold === 0 && example.text.split(' ').length > longPhrase;
    return example.fold === 0;
  };
  const kept = examples.filter(isKept);
  const runs = new Set(
    kept.filter(example => fileOf(example) === 'en/sst2').flatMap(({ text }) => runsOf(text)),
  );
  const train = examples.filter(
    example =>
      !isKept(example) && !(fileOf(example) === 'en/sst2' && runsOf(example.text).some(run => runs.has(run))),
  );
  return { train, kept };
}

const longPhrase = 14;

function runsOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
}
