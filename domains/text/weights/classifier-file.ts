import type { View } from '../features/extract.ts';
import type { ClassifierWeights } from '../sentiment/classifier.ts';
import type { Convolution } from '../sentiment/convolution.ts';
import type { Stack } from '../sentiment/stack.ts';
import { pack, unpack, type Pack, type PackArray } from './pack.ts';

interface Rounding {
  readonly bits: number;
  readonly step: number;
}

interface Meta {
  readonly labels: readonly string[];
  readonly view: View;
  readonly bits: number;
  readonly step: number;
  /** Bits and step of each expert. */
  readonly experts: readonly (Rounding | null)[];
  readonly kinship: (Rounding & { readonly classes: number }) | null;
  readonly width: number;
  readonly filters: number;
  readonly sources: number;
  readonly networks: number;
  readonly stack: Stack;
}

const parts = ['kernel', 'kernelBias', 'heads', 'headBias'] as const;
type Part = (typeof parts)[number];

/** A classifier as the bytes of a file. Vectors of words keep one byte per number, by the largest of each row. */
export function writeClassifier(weights: ClassifierWeights): Buffer {
  const { labels, view, linear, kinship, words, networks, stack } = weights;
  const experts = weights.experts.map(expert =>
    expert === undefined ? null : { bits: expert.bits, step: expert.step },
  );
  const { width = 1, filters = 0, sources = 0 } = networks[0] ?? {};
  const shape = { width, filters, sources, networks: networks.length };
  const kin = kinship && { bits: kinship.bits, step: kinship.step, classes: kinship.classes };
  const rounding = { bits: linear.bits, step: linear.step, experts, kinship: kin ?? null };
  const meta: Meta = { labels, view, ...rounding, ...shape, stack };
  const arrays: Record<string, PackArray> = { linear: linear.weights, linearBias: linear.bias, words };
  weights.experts.forEach((expert, at) => {
    if (expert === undefined) return;
    arrays[`expert${at}`] = expert.weights;
    arrays[`expertBias${at}`] = expert.bias;
  });
  if (kinship !== undefined) {
    arrays['kinship'] = kinship.weights;
    arrays['kinshipBias'] = kinship.bias;
  }
  networks.forEach((network, at) => {
    const { steps, rounded } = roundRows(network.vectors, width);
    arrays[`vectors${at}`] = rounded;
    arrays[`vectorSteps${at}`] = steps;
    for (const part of parts) arrays[`${part}${at}`] = network[part];
  });
  return pack({ meta: { ...meta }, arrays });
}

export function readClassifier(bytes: Uint8Array): ClassifierWeights {
  const { meta, arrays } = unpack(bytes);
  const { labels, view, bits, step, width, filters, sources, stack, ...more } = meta as unknown as Meta;
  const classes = labels.length;
  const float = (name: string) => arrayOf(arrays, name, Float32Array);
  const networks = Array.from({ length: more.networks }, (_, at): Convolution => {
    const steps = float(`vectorSteps${at}`);
    const rounded = arrayOf(arrays, `vectors${at}`, Int8Array);
    const vectors = new Float32Array(rounded.length);
    for (let row = 0; row < steps.length; row++)
      for (let i = row * width; i < (row + 1) * width; i++)
        vectors[i] = (rounded[i] ?? 0) * (steps[row] ?? 0);
    const named = Object.fromEntries(parts.map(part => [part, float(`${part}${at}`)] as const));
    return { width, filters, classes, sources, vectors, ...(named as Record<Part, Float32Array>) };
  });
  const linearOf = (rounding: Rounding, columns: number, weights: string, bias: string) => ({
    bits: rounding.bits,
    step: rounding.step,
    classes: columns,
    weights: arrayOf(arrays, weights, Int8Array),
    bias: float(bias),
  });
  const linear = linearOf({ bits, step }, classes, 'linear', 'linearBias');
  const experts = more.experts.map((expert, at) =>
    expert === null ? undefined : linearOf(expert, classes, `expert${at}`, `expertBias${at}`),
  );
  const kinship =
    more.kinship === null
      ? undefined
      : linearOf(more.kinship, more.kinship.classes, 'kinship', 'kinshipBias');
  const words = arrayOf(arrays, 'words', Uint32Array);
  return { labels, view, stack, experts, kinship, words, linear, networks };
}

function roundRows(vectors: Float32Array, width: number): { steps: Float32Array; rounded: Int8Array } {
  const steps = new Float32Array(vectors.length / width);
  for (let row = 0; row < steps.length; row++) {
    let most = 1e-9;
    for (let i = 0; i < width; i++) most = Math.max(most, Math.abs(vectors[row * width + i] ?? 0));
    steps[row] = most / 127;
  }
  const rounded = Int8Array.from(vectors, (value, at) =>
    Math.round(value / (steps[Math.floor(at / width)] ?? 1)),
  );
  return { steps, rounded };
}

function arrayOf<A extends Int8Array | Uint32Array | Float32Array>(
  arrays: Pack['arrays'],
  name: string,
  type: new (length: number) => A,
): A {
  const array = arrays[name];
  if (!(array instanceof type)) throw new Error(`The weights have no ${name}`);
  return array;
}
