import { extract, type View } from '../features/extract.ts';
import { valueOf } from '../sentiment/linear.ts';

/** Texts as rows of hashed features: row i is `places` and `values` from starts[i] to starts[i + 1]. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly places: Uint32Array;
  readonly values: Float32Array;
  readonly bits: number;
}

export function toSparseRows(texts: readonly string[], view: View, bits: number): SparseRows {
  const starts = new Int32Array(texts.length + 1);
  let places = new Uint32Array(1 << 20);
  let values = new Float32Array(1 << 20);
  const mask = (1 << bits) - 1;
  // Where a place stands in the row being written, to sum what comes twice.
  const seenIn = new Int32Array(1 << bits).fill(-1);
  let size = 0;
  texts.forEach((text, row) => {
    const features = extract(text, view);
    if (size + features.count > places.length) {
      places = longer(places, new Uint32Array(places.length * 2 + features.count));
      values = longer(values, new Float32Array(places.length));
    }
    const from = size;
    const wordValue = valueOf(features.words);
    const letterValue = valueOf(features.count - features.words);
    for (let at = 0; at < features.count; at++) {
      const place = (features.ids[at] ?? 0) & mask;
      const value = at < features.words ? wordValue : letterValue;
      const there = seenIn[place] ?? -1;
      if (there >= from) values[there] = (values[there] ?? 0) + value;
      else {
        seenIn[place] = size;
        places[size] = place;
        values[size++] = value;
      }
    }
    starts[row + 1] = size;
  });
  return { starts, places: places.slice(0, size), values: values.slice(0, size), bits };
}

function longer<A extends Uint32Array | Float32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
