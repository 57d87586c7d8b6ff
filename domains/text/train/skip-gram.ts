import { createRandom } from './random.ts';

export interface SkipGramOptions {
  readonly rows: number;
  readonly width: number;
  readonly epochs: number;
  readonly seed: number;
}

const window = 4;
const negatives = 4;
const firstRate = 0.05;
const tableSize = 1 << 18;
/** Words above this share of the text are often skipped. */
const frequent = 5e-4;
/** The spread of the vectors handed on, what the network's layers expect. */
const spread = 0.15;

/** Vectors of words from unlabelled text (Mikolov et al. 2013, negative sampling); [row][width]. */
export function trainSkipGram(texts: readonly Int32Array[], options: SkipGramOptions): Float32Array {
  const { rows, width, epochs, seed } = options;
  const random = createRandom(seed);
  const vectors = Float32Array.from({ length: rows * width }, () => ((random() - 0.5) / width) * 2);
  const contexts = new Float32Array(rows * width);
  const { counts, total } = countRows(texts, rows);
  const table = samplingTable(counts);
  const mean = new Float32Array(width);
  const change = new Float32Array(width);
  const kept = new Int32Array(4096);
  const steps = texts.length * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const text of texts) {
      const rate = firstRate * (1 - step++ / steps) + 1e-4;
      let count = 0;
      for (let token = 0; token * 3 < text.length; token++) {
        const share = (counts[text[token * 3] ?? 0] ?? 0) / total;
        if (random() < Math.sqrt(frequent / share) + frequent / share) kept[count++] = token;
      }
      for (let at = 0; at < count; at++) learnAround(text, at, count, rate);
    }
  return scaled(vectors);

  function learnAround(text: Int32Array, at: number, count: number, rate: number): void {
    const token = (kept[at] ?? 0) * 3;
    const parts = text[token] === text[token + 1] ? 1 : 3;
    mean.fill(0);
    for (let part = 0; part < parts; part++)
      for (let i = 0; i < width; i++)
        mean[i] = (mean[i] ?? 0) + (vectors[(text[token + part] ?? 0) * width + i] ?? 0) / parts;
    const reach = 1 + Math.floor(random() * window);
    for (let near = Math.max(0, at - reach); near <= Math.min(count - 1, at + reach); near++) {
      if (near === at) continue;
      const wanted = text[(kept[near] ?? 0) * 3] ?? 0;
      change.fill(0);
      for (let n = 0; n <= negatives; n++) {
        const row = n === 0 ? wanted : (table[Math.floor(random() * tableSize)] ?? 0);
        if (n > 0 && row === wanted) continue;
        const from = row * width;
        let score = 0;
        for (let i = 0; i < width; i++) score += (mean[i] ?? 0) * (contexts[from + i] ?? 0);
        const pull = rate * ((n === 0 ? 1 : 0) - 1 / (1 + Math.exp(-score)));
        for (let i = 0; i < width; i++) {
          const context = contexts[from + i] ?? 0;
          change[i] = (change[i] ?? 0) + pull * context;
          contexts[from + i] = context + pull * (mean[i] ?? 0);
        }
      }
      for (let part = 0; part < parts; part++) {
        const from = (text[token + part] ?? 0) * width;
        for (let i = 0; i < width; i++)
          vectors[from + i] = (vectors[from + i] ?? 0) + (change[i] ?? 0) / parts;
      }
    }
  }
}

function countRows(texts: readonly Int32Array[], rows: number): { counts: Float64Array; total: number } {
  const counts = new Float64Array(rows);
  let total = 0;
  for (const text of texts)
    for (const row of text) {
      counts[row] = (counts[row] ?? 0) + 1;
      total++;
    }
  return { counts, total };
}

function samplingTable(counts: Float64Array): Int32Array {
  const table = new Int32Array(tableSize);
  let sum = 0;
  for (const count of counts) sum += count ** 0.75;
  let row = 0;
  let reached = (counts[0] ?? 0) ** 0.75 / sum;
  for (let at = 0; at < tableSize; at++) {
    table[at] = row;
    while ((at + 1) / tableSize > reached && row < counts.length - 1)
      reached += (counts[++row] ?? 0) ** 0.75 / sum;
  }
  return table;
}

function scaled(vectors: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vectors) squares += value * value;
  const factor = spread / Math.sqrt(squares / vectors.length);
  return vectors.map(value => value * factor);
}
