// oxlint-disable unicorn/no-useless-spread -- each spread is one instruction on a line of its own
/**
 * Arithmetic on rows of 32-bit floats, four at a time: a WebAssembly module written here by hand, since reading and
 * training spend their time in a few loops. All rows lie in one memory and are multiples of four floats long; places are in bytes.
 * Rounding is as WebAssembly prescribes: the same on every machine.
 */
export interface Simd {
  /** A row of so many floats, all zero. */
  readonly row: (length: number) => Row;
  /** All numbers of the memory; another view once a row has made it larger. */
  readonly all: () => Float32Array;
  /** Sum of products of two rows up to the end of the first, in bytes. */
  readonly dot: (a: number, b: number, aEnd: number) => number;
  /** y += s · x */
  readonly add: (y: number, x: number, yEnd: number, s: number) => void;
  /**
   * One step of AdaGrad for weights whose gradient is g · x, after change += passed · g · weights:
   * squares += (g · x)²; weights -= rate · g · x / √squares.
   */
  readonly learn: (
    weights: number,
    squares: number,
    x: number,
    change: number,
    weightsEnd: number,
    g: number,
    passed: number,
    rate: number,
  ) => void;
  /** out[f] = bias[f] + input · kernel[f] for each row of a kernel with a multiple of four rows of `span` bytes. */
  readonly convolve: (
    input: number,
    kernel: number,
    bias: number,
    out: number,
    outEnd: number,
    span: number,
  ) => void;
  /** best = max(best, a + b + c + bias) */
  readonly strongest: (best: number, a: number, b: number, c: number, bias: number, bestEnd: number) => void;
}

/** Numbers in the memory of the module. */
export interface Row {
  readonly at: number;
  readonly end: number;
  readonly values: Float32Array;
}

const i32 = 0x7f;
const f32 = 0x7d;
const v128 = 0x7b;

type Code = readonly number[];
const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const simd = (...code: number[]): Code => [0xfd, ...code];
const load = (local: number): Code => [...get(local), ...simd(0x00, 4, 0)];
const store: Code = simd(0x0b, 4, 0);
const splat: Code = simd(0x13);
const root: Code = simd(0xe3, 0x01);
const plus: Code = simd(0xe4, 0x01);
const minus: Code = simd(0xe5, 0x01);
const times: Code = simd(0xe6, 0x01);
const over: Code = simd(0xe7, 0x01);
const larger: Code = simd(0xe9, 0x01);
/** local += bytes */
const advance = (local: number, bytes: number): Code => [...get(local), 0x41, bytes, 0x6a, ...set(local)];
/** Runs the body until the first local has reached the second. */
const until = (local: number, end: number, body: Code): Code => [
  ...[0x03, 0x40],
  ...body,
  ...get(local),
  ...get(end),
  ...[0x49, 0x0d, 0, 0x0b],
];
const sumOfLanes = (local: number): Code => [
  ...[...get(local), ...simd(0x1f, 0)],
  ...[...get(local), ...simd(0x1f, 1), 0x92],
  ...[...get(local), ...simd(0x1f, 2), 0x92],
  ...[...get(local), ...simd(0x1f, 3), 0x92],
];
const zero: Code = simd(0x0c, ...Array.from({ length: 16 }, () => 0));

interface Definition {
  readonly name: string;
  readonly takes: readonly number[];
  readonly gives: readonly number[];
  readonly locals: readonly number[];
  readonly code: Code;
}

const definitions: readonly Definition[] = [
  {
    name: 'dot',
    takes: [i32, i32, i32],
    gives: [f32],
    locals: [v128],
    code: [
      ...until(0, 2, [
        ...[...get(3), ...load(0), ...load(1), ...times, ...plus, ...set(3)],
        ...[...advance(0, 16), ...advance(1, 16)],
      ]),
      ...sumOfLanes(3),
    ],
  },
  {
    name: 'add',
    takes: [i32, i32, i32, f32],
    gives: [],
    locals: [v128],
    code: [
      ...[...get(3), ...splat, ...set(4)],
      ...until(0, 2, [
        ...[...get(0), ...load(0), ...load(1), ...get(4), ...times, ...plus, ...store],
        ...[...advance(0, 16), ...advance(1, 16)],
      ]),
    ],
  },
  {
    name: 'learn',
    takes: [i32, i32, i32, i32, i32, f32, f32, f32],
    gives: [],
    // 8: g, 9: passed · g, 10: rate, 11: gradient, 12: squares
    locals: [v128, v128, v128, v128, v128],
    code: [
      ...[...get(5), ...splat, ...set(8)],
      ...[...get(5), ...get(6), 0x94, ...splat, ...set(9)],
      ...[...get(7), ...splat, ...set(10)],
      ...until(0, 4, [
        ...[...get(3), ...load(3), ...load(0), ...get(9), ...times, ...plus, ...store],
        ...[...load(2), ...get(8), ...times, ...set(11)],
        ...[...load(1), ...get(11), ...get(11), ...times, ...plus, ...set(12)],
        ...[...get(1), ...get(12), ...store],
        ...[...get(0), ...load(0), ...get(10), ...get(11), ...times, ...get(12), ...root, ...over, ...minus],
        ...store,
        ...[0, 1, 2, 3].flatMap(local => advance(local, 16)),
      ]),
    ],
  },
  {
    name: 'convolve',
    takes: [i32, i32, i32, i32, i32, i32],
    gives: [],
    // 6: where in the input, 7: its end, 8 to 11: sums of four rows, 12 to 14: the second to fourth row
    locals: [i32, i32, i32, i32, i32, v128, v128, v128, v128],
    code: [
      ...[...get(0), ...get(5), 0x6a, ...set(7)],
      ...until(3, 4, [
        ...[...get(0), ...set(6)],
        ...[...get(1), ...get(5), 0x6a, ...set(8)],
        ...[...get(8), ...get(5), 0x6a, ...set(9)],
        ...[...get(9), ...get(5), 0x6a, ...set(10)],
        ...[11, 12, 13, 14].flatMap(sum => [...zero, ...set(sum)]),
        ...until(6, 7, [
          ...[1, 8, 9, 10].flatMap((row, at) => [
            ...[...get(11 + at), ...load(6), ...load(row), ...times, ...plus, ...set(11 + at)],
            ...advance(row, 16),
          ]),
          ...advance(6, 16),
        ]),
        ...[0, 1, 2, 3].flatMap(at => [
          ...[...get(3), ...get(2), 0x2a, 2, at * 4, ...sumOfLanes(11 + at), 0x92],
          ...[0x38, 2, at * 4],
        ]),
        ...[...get(10), ...set(1)],
        ...[...advance(2, 16), ...advance(3, 16)],
      ]),
    ],
  },
  {
    name: 'strongest',
    takes: [i32, i32, i32, i32, i32, i32],
    gives: [],
    locals: [],
    code: until(0, 5, [
      ...[...get(0), ...load(0), ...load(1), ...load(2), ...plus, ...load(3), ...plus, ...load(4), ...plus],
      ...[...larger, ...store],
      ...[0, 1, 2, 3, 4].flatMap(local => advance(local, 16)),
    ]),
  },
];

const page = 0x1_0000;
/** A memory that is too small grows by so many pages at least. */
const growth = 16;
let compiled: WebAssembly.Module | undefined;

/** The module with a memory of its own. A row that finds no room makes it larger, and views kept before void. */
export function createSimd(floats: number): Simd {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4) / page) + 1 });
  compiled ??= new WebAssembly.Module(assemble());
  const { exports } = new WebAssembly.Instance(compiled, { m: { m: memory } });
  let used = 16;
  const row = (length: number): Row => {
    const at = used;
    used += Math.ceil(length / 4) * 16;
    const missing = Math.ceil((used - memory.buffer.byteLength) / page);
    if (missing > 0) memory.grow(Math.max(growth, missing));
    return { at, end: used, values: new Float32Array(memory.buffer, at, length) };
  };
  let view = new Float32Array(memory.buffer);
  const all = () => (view.buffer === memory.buffer ? view : (view = new Float32Array(memory.buffer)));
  return { ...(exports as unknown as Omit<Simd, 'row' | 'all'>), row, all };
}

function assemble(): Uint8Array<ArrayBuffer> {
  const section = (id: number, content: Code): Code => [id, ...sized(content)];
  const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(definitions.map(({ takes, gives }) => [0x60, ...bytes(takes), ...bytes(gives)]))),
    ...section(2, list([[...name('m'), ...name('m'), 0x02, 0, 1]])),
    ...section(3, list(definitions.map((_, at) => [at]))),
    ...section(7, list(definitions.map((one, at) => [...name(one.name), 0x00, at]))),
    ...section(
      10,
      list(
        definitions.map(({ locals, code }) => sized([...list(locals.map(type => [1, type])), ...code, 0x0b])),
      ),
    ),
  ]);
}

function name(text: string): Code {
  return bytes([...text].map(letter => letter.charCodeAt(0)));
}

function bytes(content: Code): Code {
  return [...unsigned(content.length), ...content];
}

function sized(content: Code): Code {
  return bytes(content);
}

function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
