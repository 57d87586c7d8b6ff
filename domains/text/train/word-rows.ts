import { extract, type View } from '../features/extract.ts';
import { createVocabulary, longestRead, rowsOf, wordHash, type Vocabulary } from '../sentiment/words-of.ts';

/** Words only, parted as in the view: what the network reads. */
function wordsOf({ contractions = false }: View): View {
  return { words: 1, letters: [0, 0], negation: false, turn: false, gaps: false, contractions };
}

/** The hashes of words that come at least twice, the most frequent first. */
export function countWords(texts: readonly string[], most: number, view: View): Uint32Array {
  const wordsView = wordsOf(view);
  const counts = new Map<number, number>();
  for (const text of texts) {
    const { starts, ends, tokenCount } = extract(text, wordsView);
    for (let token = 0; token < tokenCount; token++) {
      const hash = wordHash(text, starts[token] ?? 0, ends[token] ?? 0);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Uint32Array.from(kept.slice(0, most), ([hash]) => hash);
}

/** Each text as rows of the vocabulary, three per token. */
export function toWordRows(texts: readonly string[], hashes: Uint32Array, view: View): Int32Array[] {
  const wordsView = wordsOf(view);
  const vocabulary: Vocabulary = createVocabulary(hashes);
  const rows = new Int32Array(longestRead * 3);
  return texts.map(text => {
    const count = rowsOf(text, extract(text, wordsView), vocabulary, rows);
    return rows.slice(0, count * 3);
  });
}
