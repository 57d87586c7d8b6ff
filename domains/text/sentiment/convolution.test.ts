import { expect, test } from 'vitest';
import { createReader, meanScale, type Convolution } from './convolution.ts';

/** A network of numbers as they come; neither the filters nor the vectors fill whole steps of four. */
function networkOf(width: number, filters: number, rows: number): Convolution {
  const wave = (length: number, seed: number) =>
    Float32Array.from({ length }, (_, at) => Math.sin(at * 1.7 + seed));
  return {
    width,
    filters,
    classes: 3,
    sources: 1,
    vectors: wave(rows * width, 1),
    kernel: wave(3 * width * filters, 2),
    kernelBias: wave(filters, 3),
    heads: wave(2 * 3 * (filters + width), 4),
    headBias: wave(6, 5),
  };
}

/** The same by the book: windows of three words one after another. */
function plain(model: Convolution, tokens: readonly (readonly number[])[]): number[] {
  const { width, filters, vectors, kernel, kernelBias } = model;
  const words = tokens.map(parts =>
    Array.from(
      { length: width },
      (_, i) => parts.reduce((sum, row) => sum + (vectors[row * width + i] ?? 0), 0) / parts.length,
    ),
  );
  const strongest = Array.from({ length: filters }, (_, f) => {
    const answers = words.map((_, at) => {
      let sum = kernelBias[f] ?? 0;
      for (let place = 0; place < 3; place++)
        for (let i = 0; i < width; i++)
          sum += (words[at + place - 1]?.[i] ?? 0) * (kernel[(place * width + i) * filters + f] ?? 0);
      return sum;
    });
    return Math.max(0, ...answers);
  });
  const mean = Array.from({ length: width }, (_, i) =>
    words.reduce((sum, word) => sum + (word[i] ?? 0) * meanScale(words.length), 0),
  );
  return [...strongest, ...mean];
}

test('reading four numbers at once answers as reading one by one, also when many words make the memory grow', () => {
  const rows = 9000;
  const model = networkOf(7, 21, rows);
  const read = createReader(model);
  for (let text = 0; text < 400; text++) {
    const tokens = Array.from({ length: 1 + (text % 23) }, (_, at) => {
      const row = (text * 223 + at * 31) % rows;
      return at % 5 === 3 ? [row, (row + 11) % rows, (row + 407) % rows] : [row, row, row];
    });
    const pooled = read(Int32Array.from(tokens.flat()), tokens.length);
    plain(model, tokens).forEach((value, i) => expect(pooled[i]).toBeCloseTo(value, 4));
  }
});
