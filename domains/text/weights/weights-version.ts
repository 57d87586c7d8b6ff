import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

let known: Promise<string> | undefined;

/** Names the weights that come with Safar: another one whenever any of them differs. Read once. */
export function weightsVersion(): Promise<string> {
  return (known ??= read());
}

async function read(): Promise<string> {
  const folder = new URL('./', import.meta.url);
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter(one => one.endsWith('.bin')).sort())
    hash.update(name).update(await readFile(new URL(name, folder)));
  return hash.digest('hex').slice(0, 8);
}
