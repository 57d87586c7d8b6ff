import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * Weights in a file: a header in JSON (what is no array, and name, type and length of each array), then the arrays,
 * each from a multiple of four bytes; all of it compressed.
 */
export interface Pack {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, PackArray>>;
}

export type PackArray = Int8Array | Uint32Array | Float32Array;

interface Header {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: readonly { name: string; type: keyof typeof constructors; length: number }[];
}

const constructors = { Int8Array, Uint32Array, Float32Array } as const;

export function pack({ meta, arrays }: Pack): Buffer {
  const described = Object.entries(arrays).map(([name, array]) => ({
    name,
    type: typeOf(array),
    length: array.length,
  }));
  const header = padded(Buffer.from(JSON.stringify({ meta, arrays: described } satisfies Header)), 0x20);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  const parts = Object.values(arrays).map(array =>
    padded(Buffer.from(array.buffer, array.byteOffset, array.byteLength), 0),
  );
  return brotliCompressSync(Buffer.concat([size, header, ...parts]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

export function unpack(bytes: Uint8Array): Pack {
  const raw = brotliDecompressSync(bytes);
  // A buffer of its own, so that arrays can begin where their elements want to.
  const buffer = raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength);
  const headerLength = raw.readUInt32LE(0);
  const header = JSON.parse(raw.toString('utf8', 4, 4 + headerLength)) as Header;
  let at = 4 + headerLength;
  const arrays: Record<string, PackArray> = {};
  for (const { name, type, length } of header.arrays) {
    const array = new constructors[type](buffer, at, length);
    arrays[name] = array;
    at += Math.ceil(array.byteLength / 4) * 4;
  }
  return { meta: header.meta, arrays };
}

function typeOf(array: PackArray): keyof typeof constructors {
  if (array instanceof Int8Array) return 'Int8Array';
  return array instanceof Uint32Array ? 'Uint32Array' : 'Float32Array';
}

function padded(bytes: Buffer, fill: number): Buffer {
  const rest = (4 - (bytes.length % 4)) % 4;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(rest, fill)]);
}
