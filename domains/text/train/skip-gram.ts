import { createRandom } from './random.ts';
import { createSimd } from '../sentiment/simd.ts';

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

/** Vectors of words from unlabelled text (Mikolov et al. 2013, negative sampling); [row][width], a multiple of four. */
export function trainSkipGram(texts: readonly Int32Array[], options: SkipGramOptions): Float32Array {
  const { rows, width, epochs, seed } = options;
  const random = createRandom(seed);
  const { row, dot, add } = createSimd(2 * rows * width + 2 * width + 64);
  const vectors = row(rows * width);
  const contexts = row(rows * width);
  const mean = row(width);
  const change = row(width);
  for (let at = 0; at < vectors.values.length; at++) vectors.values[at] = ((random() - 0.5) / width) * 2;
  const { counts, total } = countRows(texts, rows);
  const table = samplingTable(counts);
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
  return scaled(vectors.values);

  function learnAround(text: Int32Array, at: number, count: number, rate: number): void {
    const token = (kept[at] ?? 0) * 3;
    const parts = text[token] === text[token + 1] ? 1 : 3;
    const bytes = width * 4;
    mean.values.fill(0);
    for (let part = 0; part < parts; part++)
      add(mean.at, vectors.at + (text[token + part] ?? 0) * bytes, mean.end, 1 / parts);
    const reach = 1 + Math.floor(random() * window);
    for (let near = Math.max(0, at - reach); near <= Math.min(count - 1, at + reach); near++) {
      if (near === at) continue;
      const wanted = text[(kept[near] ?? 0) * 3] ?? 0;
      change.values.fill(0);
      for (let n = 0; n <= negatives; n++) {
        const other = n === 0 ? wanted : (table[Math.floor(random() * tableSize)] ?? 0);
        if (n > 0 && other === wanted) continue;
        const context = contexts.at + other * bytes;
        const score = dot(mean.at, context, mean.end);
        const pull = rate * ((n === 0 ? 1 : 0) - 1 / (1 + Math.exp(-score)));
        add(change.at, context, change.end, pull);
        add(context, mean.at, context + bytes, pull);
      }
      for (let part = 0; part < parts; part++) {
        const vector = vectors.at + (text[token + part] ?? 0) * bytes;
        add(vector, change.at, vector + bytes, 1 / parts);
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
