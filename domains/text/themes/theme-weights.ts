/** The trained part of the theme finder: one linear head for each theme that labelled sets know. */
export interface ThemeWeights {
  readonly heads: readonly string[];
  /** Languages with labelled texts; in others a head alone, without a cue, must be surer. */
  readonly languages: readonly string[];
  /** Keys of the themes whose cues are features too: what a word of one language teaches holds in every language. */
  readonly cueThemes: readonly string[];
  /** [cueThemes × heads] */
  readonly cueWeights: Float32Array;
  /** Hashes of words and pairs, rising; row r of `rows` belongs to ids[r]. */
  readonly ids: Uint32Array;
  /** [ids × heads], in units of `scales[head]`. */
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** Probability = sigmoid(slope · margin + offset), [heads × languages]. */
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
  /** The theme is there from this probability on, [heads × languages]: where F1 was best on texts left out. */
  readonly thresholds: Float32Array;
}

const magic = 0x31_48_54_53;

/** A file of little-endian parts: magic, length of a JSON head, head, then the arrays, each at a multiple of 4. */
export function encodeThemeWeights(weights: ThemeWeights): Uint8Array {
  const head = new TextEncoder().encode(
    JSON.stringify({
      heads: weights.heads,
      languages: weights.languages,
      cueThemes: weights.cueThemes,
      ids: weights.ids.length,
      slopes: weights.slopes.length,
    }),
  );
  const parts = [
    new Uint8Array(Uint32Array.of(magic, head.length).buffer),
    head,
    ...[
      weights.cueWeights,
      weights.ids,
      weights.scales,
      weights.biases,
      weights.slopes,
      weights.offsets,
      weights.thresholds,
      weights.rows,
    ].map(array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
  ];
  const length = parts.reduce((sum, part) => sum + padded(part.length), 0);
  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += padded(part.length);
  }
  return file;
}

/** Throws a RangeError when the file is none of ours or cut short. */
export function decodeThemeWeights(file: Uint8Array): ThemeWeights {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  if (bytes.length < 8 || view.getUint32(0, true) !== magic)
    throw new RangeError('not a file of theme weights');
  const headLength = view.getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headLength))) as {
    heads: string[];
    languages: string[];
    cueThemes: string[];
    ids: number;
    slopes: number;
  };
  let at = 8 + padded(headLength);
  const take = (length: number) => {
    const start = at;
    at += padded(length);
    return start;
  };
  const floats = (count: number) => new Float32Array(bytes.buffer, take(count * 4), count);
  const heads = head.heads.length;
  const cueWeights = floats(head.cueThemes.length * heads);
  const ids = new Uint32Array(bytes.buffer, take(head.ids * 4), head.ids);
  const scales = floats(heads);
  const biases = floats(heads);
  const slopes = floats(head.slopes);
  const offsets = floats(head.slopes);
  const thresholds = floats(head.slopes);
  const rows = new Int8Array(bytes.buffer, take(head.ids * heads), head.ids * heads);
  return {
    heads: head.heads,
    languages: head.languages,
    cueThemes: head.cueThemes,
    cueWeights,
    ids,
    rows,
    scales,
    biases,
    slopes,
    offsets,
    thresholds,
  };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
