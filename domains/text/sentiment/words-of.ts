import { finish, hashOf } from '../features/hash.ts';
import type { Features } from '../features/extract.ts';

/** Texts longer than this are read at both ends: where people say what they think. */
export const longestRead = 100;
const head = 60;

/** How many places unknown words share, by parts of their letters. */
export const sharedPlaces = 4096;

/** Known words of a language: their hashes, in the order of their rows. */
export interface Vocabulary {
  readonly size: number;
  /** The row of a word by its hash, or -1. */
  readonly rowOf: (hash: number) => number;
}

export function createVocabulary(hashes: Uint32Array): Vocabulary {
  const capacity = 1 << Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const keys = new Uint32Array(capacity);
  const rows = new Int32Array(capacity).fill(-1);
  const mask = capacity - 1;
  hashes.forEach((hash, row) => {
    let at = hash & mask;
    while ((rows[at] ?? -1) >= 0) at = (at + 1) & mask;
    keys[at] = hash;
    rows[at] = row;
  });
  const rowOf = (hash: number) => {
    let at = hash & mask;
    for (;;) {
      const row = rows[at] ?? -1;
      if (row < 0 || keys[at] === hash) return row;
      at = (at + 1) & mask;
    }
  };
  return { size: hashes.length, rowOf };
}

const numberHash = hashOf('0');

/** The hash of a token as a word of the vocabulary: every number is one word. */
export function wordHash(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return finish(hashOf(text, start, end));
  }
  return finish(numberHash);
}

/**
 * The rows of a text's tokens, three per token: a known word is its row thrice, an unknown one the rows of its first
 * letters, its last letters and its middle, behind the vocabulary. Returns how many tokens.
 */
export function rowsOf(text: string, features: Features, vocabulary: Vocabulary, out: Int32Array): number {
  const { tokenCount, starts, ends } = features;
  const read = Math.min(tokenCount, longestRead);
  for (let to = 0; to < read; to++) {
    const token = tokenCount > longestRead && to >= head ? tokenCount - longestRead + to : to;
    const start = starts[token] ?? 0;
    const end = ends[token] ?? 0;
    const row = vocabulary.rowOf(wordHash(text, start, end));
    const known = row >= 0;
    out[to * 3] = known ? row : partRow(text, start, Math.min(end, start + 4), vocabulary.size, 11);
    out[to * 3 + 1] = known ? row : partRow(text, Math.max(start, end - 3), end, vocabulary.size, 23);
    out[to * 3 + 2] = known
      ? row
      : partRow(text, Math.min(start + 1, end), Math.min(end, start + 5), vocabulary.size, 37);
  }
  return read;
}

function partRow(text: string, start: number, end: number, size: number, salt: number): number {
  return size + (finish(hashOf(text, start, end) ^ salt) % sharedPlaces);
}
