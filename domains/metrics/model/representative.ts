import { foldWords } from '../../../platform/i18n/fold.ts';

/** Below this a text says too little to stand for others, above it nobody reads it as a quote. */
const fewestWords = 5;
const mostWords = 60;
/** Two texts more alike than this are one quote. */
const nearDuplicate = 0.5;

type Vector = ReadonlyMap<string, number>;

/**
 * Places of up to `wanted` texts that stand for all: nearest to the centroid of tf-idf vectors of folded words (cosine), and
 * no two nearly alike. Texts of a usual length go first. Centroid summarisation: Radev et al. (2004), Information
 * Processing & Management 40, 919–938.
 */
export function representativeTexts(texts: readonly string[], wanted: number): number[] {
  const words = texts.map(text => foldWords(text).split(' ').filter(Boolean));
  const vectors = vectorsOf(words);
  const centroid = new Map<string, number>();
  for (const vector of vectors)
    for (const [word, weight] of vector) centroid.set(word, (centroid.get(word) ?? 0) + weight);
  const order = vectors
    .map((vector, place) => {
      const length = words[place]?.length ?? 0;
      const usual = length >= fewestWords && length <= mostWords ? 1 : 0.3;
      return { place, score: dot(vector, centroid) * usual };
    })
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const chosen: number[] = [];
  for (const { place } of order) {
    if (chosen.length === wanted) break;
    const vector = vectors[place];
    if (vector === undefined || vector.size === 0) continue;
    if (chosen.every(other => dot(vector, vectors[other] ?? new Map()) < nearDuplicate)) chosen.push(place);
  }
  return chosen;
}

/** Unit vectors; words of a single text weigh nothing, they link it to no other. */
function vectorsOf(texts: readonly (readonly string[])[]): Vector[] {
  const seenIn = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  return texts.map(words => {
    const vector = new Map<string, number>();
    for (const word of words) {
      const frequency = seenIn.get(word) ?? 1;
      if (frequency < 2 && texts.length > 2) continue;
      vector.set(word, (vector.get(word) ?? 0) + Math.log(1 + texts.length / frequency));
    }
    const length = Math.sqrt(dot(vector, vector));
    return length === 0 ? vector : new Map([...vector].map(([word, weight]) => [word, weight / length]));
  });
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
