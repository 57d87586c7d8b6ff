/** Sparse binary-ish examples in one block: example e has indices/values from starts[e] up to starts[e + 1]. */
export interface Examples {
  readonly starts: Uint32Array;
  readonly indices: Uint32Array;
  readonly values: Float32Array;
  /** Features in all. */
  readonly width: number;
}

/** A labelled part of `Examples`: which ones, +1 or −1, and how much each counts (the C of the SVM). */
export interface Labels {
  readonly rows: Uint32Array;
  readonly signs: Int8Array;
  readonly costs: Float32Array;
}

/**
 * L2-regularised L2-loss support vector machine by dual coordinate descent (Hsieh et al., ICML 2008, algorithm 1).
 * Deterministic: the order of visits comes from the seed. Returns one weight per feature.
 */
export function trainLinear(examples: Examples, labels: Labels, epochs: number, seed: number): Float32Array {
  const { starts, indices, values } = examples;
  const { rows, signs, costs } = labels;
  const weights = new Float32Array(examples.width);
  const alphas = new Float32Array(rows.length);
  const order = Uint32Array.from(rows, (_, at) => at);
  let state = seed >>> 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 0x1_0000_0000) * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const at of order) {
      const row = rows[at] ?? 0;
      const sign = signs[at] ?? 1;
      const diagonal = 1 / (2 * (costs[at] ?? 1));
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      let margin = 0;
      let square = diagonal;
      for (let i = from; i < to; i++) {
        const value = values[i] ?? 0;
        margin += (weights[indices[i] ?? 0] ?? 0) * value;
        square += value * value;
      }
      const alpha = alphas[at] ?? 0;
      const gradient = sign * margin - 1 + diagonal * alpha;
      const next = Math.max(0, alpha - gradient / square);
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      alphas[at] = next;
      for (let i = from; i < to; i++) {
        const index = indices[i] ?? 0;
        weights[index] = (weights[index] ?? 0) + step * (values[i] ?? 0);
      }
    }
  }
  return weights;
}

export function marginOf(examples: Examples, weights: Float32Array, row: number): number {
  const { starts, indices, values } = examples;
  let margin = 0;
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
    margin += (weights[indices[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return margin;
}

/** Slope and offset of Platt's sigmoid, by Newton's method with his smoothed targets (Lin, Lin and Weng 2007). */
export function calibrate(margins: readonly number[], present: readonly boolean[]): [number, number] {
  const positives = present.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (margins.length - positives + 2);
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 60; round++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    margins.forEach((margin, at) => {
      const p = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const error = p - (present[at] === true ? high : low);
      const spread = p * (1 - p);
      gs += error * margin;
      go += error;
      ss += spread * margin * margin;
      so += spread * margin;
      oo += spread;
    });
    const determinant = ss * oo - so * so;
    const stepSlope = (oo * gs - so * go) / determinant;
    const stepOffset = (ss * go - so * gs) / determinant;
    slope -= stepSlope;
    offset -= stepOffset;
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-7) break;
  }
  return [slope, offset];
}

/** The threshold on these probabilities at which F1 is best. */
export function bestThreshold(probabilities: readonly number[], present: readonly boolean[]): number {
  const order = probabilities
    .map((_, at) => at)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const positives = present.filter(Boolean).length;
  let [best, threshold, found] = [0, 0.5, 0];
  order.forEach((at, rank) => {
    if (present[at] === true) found++;
    const f1 = (2 * found) / (rank + 1 + positives);
    const here = probabilities[at] ?? 0;
    const next = probabilities[order[rank + 1] ?? -1] ?? 0;
    if (f1 > best && next < here) {
      best = f1;
      threshold = (here + next) / 2;
    }
  });
  return threshold;
}
