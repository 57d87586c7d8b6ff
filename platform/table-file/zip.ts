import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { fail } from './errors.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  /** Where the local header stands. */
  readonly offset: number;
}

const MAX_DIRECTORY = 4_000_000;
/** A spreadsheet packs 5–30 times; a bomb a thousand times. Small parts may pack better. */
const MAX_RATIO = 200;
const FREE_BYTES = 50_000_000;

/** Entries by name, from the central directory at the end of the file. @throws imports.fileBroken (422) */
export async function readZip(path: string): Promise<ReadonlyMap<string, ZipEntry>> {
  const file = await open(path);
  try {
    return await readDirectory(file);
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<ReadonlyMap<string, ZipEntry>> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > tail.length) throw fail.fileBroken();
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (length > MAX_DIRECTORY || start + length > size) throw fail.fileBroken();
  const directory = await readAt(file, start, length);
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      name,
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Content of an entry as a stream that ends with an error when more comes out than can honestly have been put in:
 * the sizes that the file states are not believed. @throws imports.fileBroken, feedback.fileBomb (422)
 */
export async function openEntry(path: string, entry: ZipEntry): Promise<Readable> {
  const header = await readHeader(path, entry.offset);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw fail.fileBroken();
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.compressed === 0) return Readable.from([]);
  const packed = createReadStream(path, { start, end: start + entry.compressed - 1 });
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw fail.fileBroken();
  const inflate = createInflateRaw();
  const limited = limitOutput(Math.max(FREE_BYTES, entry.compressed * MAX_RATIO));
  packed.on('error', error => inflate.destroy(error));
  inflate.on('error', () => limited.destroy(fail.fileBroken()));
  limited.on('close', () => {
    inflate.destroy();
    packed.destroy();
  });
  return packed.pipe(inflate).pipe(limited);
}

/** Passes bytes on and ends with imports.fileBomb beyond `limit`. */
export function limitOutput(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) done(fail.fileBomb());
      else done(null, chunk);
    },
  });
}

async function readHeader(path: string, offset: number): Promise<Buffer> {
  const file = await open(path);
  try {
    return await readAt(file, offset, 30);
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
