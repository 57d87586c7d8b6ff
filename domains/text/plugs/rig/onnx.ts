/** As much of ONNX's protocol buffers as a graph of a few operators takes (onnx.proto, IR version 8, opset 13). */
export interface Tensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly floats?: readonly number[];
  readonly integers?: readonly number[];
}

export interface Operator {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number>>;
}

export interface Graph {
  readonly operators: readonly Operator[];
  readonly constants: readonly Tensor[];
  /** Name → names of dimensions; integers in, floats out. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly outputs: Readonly<Record<string, readonly string[]>>;
}

const float = 1;
const int64 = 7;

export function encodeModel({ operators, constants, inputs, outputs }: Graph): Uint8Array {
  const graph = bytes(
    ...operators.map(one => message(1, encodeOperator(one))),
    text(2, 'graph'),
    ...constants.map(one => message(5, encodeTensor(one))),
    ...Object.entries(inputs).map(([name, dims]) => message(11, encodeValue(name, int64, dims))),
    ...Object.entries(outputs).map(([name, dims]) => message(12, encodeValue(name, float, dims))),
  );
  return bytes(integer(1, 8), message(8, bytes(text(1, ''), integer(2, 13))), message(7, graph));
}

function encodeOperator({ type, inputs, output, attributes = {} }: Operator): Uint8Array {
  return bytes(
    ...inputs.map(name => text(1, name)),
    text(2, output),
    text(4, type),
    // Attribute type 2 is INT.
    ...Object.entries(attributes).map(([name, value]) =>
      message(5, bytes(text(1, name), integer(3, value), integer(20, 2))),
    ),
  );
}

function encodeTensor({ name, dims, floats, integers = [] }: Tensor): Uint8Array {
  const raw = floats
    ? new Uint8Array(Float32Array.from(floats).buffer)
    : new Uint8Array(BigInt64Array.from(integers, BigInt).buffer);
  return bytes(
    ...dims.map(dim => integer(1, dim)),
    integer(2, floats ? float : int64),
    text(8, name),
    message(9, raw),
  );
}

function encodeValue(name: string, type: number, dims: readonly string[]): Uint8Array {
  const shape = bytes(...dims.map(dim => message(1, text(2, dim))));
  return bytes(text(1, name), message(2, message(1, bytes(integer(1, type), message(2, shape)))));
}

function integer(field: number, value: number): Uint8Array {
  return bytes(varint(field << 3), varint(value));
}

function text(field: number, value: string): Uint8Array {
  return message(field, new TextEncoder().encode(value));
}

function message(field: number, body: Uint8Array): Uint8Array {
  return bytes(varint((field << 3) | 2), varint(body.length), body);
}

function varint(value: number): Uint8Array {
  const out: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...out, rest]);
    out.push((rest % 128) + 128);
  }
}

function bytes(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
