import type { Example, Source } from './corpus.ts';

export interface Parts {
  readonly train: readonly Example[];
  /** Kept from training: half of it fits the combination, the other half is the own test. */
  readonly kept: readonly Example[];
}

const treebank = 'en/sst2';
const studentFeedback = 'vi/uit_vsfc';
/** A treebank sentence that is kept has at least so many words. */
const leastWords = 7;

/**
 * Keeps the official dev part of student feedback, else a tenth. The treebank (SST-2) gives sentences and phrases of
 * them: whole sentences are kept, and phrases that stand in no other sentence are left out, as in its official parts.
 */
export function holdOut(examples: readonly Example[], sources: readonly Source[]): Parts {
  const fileOf = (example: Example) => sources[example.source]?.file ?? '';
  const phrases = treebankParts(examples.filter(example => fileOf(example) === treebank));
  const kept: Example[] = [];
  const train: Example[] = [];
  for (const example of examples) {
    const file = fileOf(example);
    if (file === treebank) {
      if (phrases.kept.has(example)) kept.push(example);
      else if (!phrases.left.has(example)) train.push(example);
    } else if (file === studentFeedback ? example.split === 'dev' : example.fold === 0) kept.push(example);
    else train.push(example);
  }
  return { train, kept };
}

/** Sentences to keep, and what to leave out of training with them. */
function treebankParts(examples: readonly Example[]): { kept: Set<Example>; left: Set<Example> } {
  const kept = new Set<Example>();
  // Phrases by the sentences that they stand in: of those kept only, or of another too.
  const standsIn = new Map<string, 'kept' | 'other'>();
  const byLength = [...examples].sort((a, b) => b.text.length - a.text.length);
  for (const example of byLength) {
    if (standsIn.has(example.text)) continue;
    const words = example.text.split(' ');
    const isKept = example.fold === 0 && words.length >= leastWords;
    if (isKept) kept.add(example);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        const phrase = words.slice(from, to).join(' ');
        if (!isKept) standsIn.set(phrase, 'other');
        else if (!standsIn.has(phrase)) standsIn.set(phrase, 'kept');
      }
  }
  const left = examples.filter(example => !kept.has(example) && standsIn.get(example.text) === 'kept');
  return { kept, left: new Set(left) };
}
