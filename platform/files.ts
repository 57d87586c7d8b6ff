import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from './errors/app-error.ts';

export interface StoredFile {
  /** Name to get it back by. */
  readonly name: string;
  readonly bytes: number;
  /** Of the content, hexadecimal. */
  readonly sha256: string;
}

/**
 * Stores a stream as `<root>/<workspace>/<name>`. Written under another name and renamed when whole, so that a
 * file that exists is complete.
 * @throws common.tooLarge (413) beyond `limit` bytes; the part that was written is removed.
 */
export async function putFile(
  root: string,
  workspaceId: string,
  name: string,
  content: Readable,
  limit: number,
): Promise<StoredFile> {
  const path = filePath(root, workspaceId, name);
  // A stream that fails before it is listened to would end the process; the pipeline below tells of it.
  content.on('error', () => undefined);
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > limit) done(new AppError('common.tooLarge', 413));
      else done(null, chunk);
    },
  });
  const unfinished = `${path}.part`;
  try {
    await pipeline(content, counted, createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

/** Removes a file; nothing happens when it is not there. */
export async function deleteFile(root: string, workspaceId: string, name: string): Promise<void> {
  await rm(filePath(root, workspaceId, name), { force: true });
}

/** Path of a stored file. Throws when the names would lead out of the workspace's folder. */
export function filePath(root: string, workspaceId: string, name: string): string {
  const folder = resolve(root, workspaceId);
  const path = resolve(folder, name);
  const plain = /^[\w-][\w.-]{0,120}$/;
  if (!plain.test(workspaceId) || !plain.test(name) || !path.startsWith(folder + sep))
    throw new TypeError(`not a file name: ${JSON.stringify(name)}`);
  return path;
}
