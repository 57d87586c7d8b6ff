import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

// A set of inputs: { name, folders, files, leaveOut(path), namesOnly?(path) }. What was made of it is fresh when the
// contents are those remembered. Sizes and times are compared first, so that the usual start reads no file.

/** Two digests of a set: `quick` by size and time, `exact` by content. */
export function fingerprint(inputs) {
  const paths = listPaths(inputs);
  return { quick: quickDigest(paths), exact: exactDigest(inputs, paths) };
}

export function isFresh(inputs) {
  const known = recall(inputs);
  if (!known) return false;
  const paths = listPaths(inputs);
  const quick = quickDigest(paths);
  if (quick === known.quick) return true;
  if (exactDigest(inputs, paths) !== known.exact) return false;
  remember(inputs, { quick, exact: known.exact });
  return true;
}

export function remember(inputs, digests) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampOf(inputs), JSON.stringify(digests));
}

function recall(inputs) {
  try {
    return JSON.parse(readFileSync(stampOf(inputs), 'utf8'));
  } catch {
    return undefined;
  }
}

function stampOf(inputs) {
  return join(root, '.cache', `${inputs.name}.fresh.json`);
}

function listPaths({ folders, files = [], leaveOut = () => false }) {
  const found = files.filter(file => existsSync(join(root, file)));
  for (const folder of folders) {
    if (existsSync(join(root, folder))) walk(folder, found, leaveOut);
  }
  return found.sort();
}

function walk(folder, found, leaveOut) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (leaveOut(path)) continue;
    if (entry.isDirectory()) walk(path, found, leaveOut);
    else found.push(path);
  }
}

function quickDigest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

function exactDigest({ namesOnly = () => false }, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${path}\0`);
    if (!namesOnly(path)) hash.update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
