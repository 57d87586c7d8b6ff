/** Words and pairs of words of one sentence, hashed. Places rise. */
export interface SentenceVector {
  readonly places: Uint32Array;
  readonly weights: Float64Array;
}

const bits = 16;
export const vectorSize = 1 << bits;
/** Longer words count by their beginning, so that most inflections are one word. */
const stemLetters = 6;
/** A pair says more than its words where words are written apart (Vietnamese), less where they are not. */
const pairWeight = 0.6;

/**
 * Tf-idf vectors of sentences, of unit length before what stands in one sentence only is left out: it links it to no
 * other, but makes it less like them. A term that `n` of `N` sentences hold weighs log(N / n), so that grammar weighs little in any language without a list of it.
 */
export function sentenceVectors(sentences: readonly (readonly string[])[]): SentenceVector[] {
  const terms = sentences.map(termsOf);
  const heldBy = new Uint32Array(vectorSize);
  for (const one of terms) for (const place of one.keys()) heldBy[place] = (heldBy[place] ?? 0) + 1;
  const weightOf = (place: number) => Math.log(1 + sentences.length / (heldBy[place] ?? 1));
  return terms.map(one => {
    let squares = 0;
    for (const [place, weight] of one) squares += (weight * weightOf(place)) ** 2;
    const length = Math.sqrt(squares);
    const places = Uint32Array.from(one.keys())
      .filter(place => (heldBy[place] ?? 0) > 1)
      .sort();
    const weights = Float64Array.from(places, place => ((one.get(place) ?? 0) * weightOf(place)) / length);
    return { places, weights };
  });
}

/** Sum of vectors; the product of a vector with it is its degree in the graph of likenesses (LexRank without a bound). */
export function sumOf(vectors: readonly SentenceVector[]): Float64Array {
  const sum = new Float64Array(vectorSize);
  for (const { places, weights } of vectors)
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      sum[place] = (sum[place] ?? 0) + (weights[at] ?? 0);
    }
  return sum;
}

export function dotSum({ places, weights }: SentenceVector, sum: Float64Array): number {
  let product = 0;
  for (let at = 0; at < places.length; at++) product += (weights[at] ?? 0) * (sum[places[at] ?? 0] ?? 0);
  return product;
}

/** Cosine of two sentences. */
export function likeness(a: SentenceVector, b: SentenceVector): number {
  let product = 0;
  for (let i = 0, j = 0; i < a.places.length && j < b.places.length;) {
    const one = a.places[i] ?? 0;
    const other = b.places[j] ?? 0;
    if (one === other) product += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (one < other) i++;
    else j++;
  }
  return product;
}

function termsOf(words: readonly string[]): Map<number, number> {
  const terms = new Map<number, number>();
  let before = 0;
  for (const word of words) {
    const stem = hashOfStem(word);
    terms.set(folded(stem), 1);
    if (before !== 0) terms.set(folded(Math.imul(before ^ (stem >>> 7), 0x01000193) ^ stem), pairWeight);
    before = stem;
  }
  return terms;
}

/** FNV-1a of the beginning of a word. */
function hashOfStem(word: string): number {
  let value = 0x811c9dc5;
  const end = Math.min(word.length, stemLetters);
  for (let at = 0; at < end; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

function folded(hash: number): number {
  return ((hash >>> bits) ^ hash) & (vectorSize - 1);
}
