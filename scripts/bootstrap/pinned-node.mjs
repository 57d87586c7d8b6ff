import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** TypeScript without a build step needs it. */
const wanted = 24;

/** The Node that npm installed with the dependencies, or this one when it is as new. */
export function pinnedNode() {
  const platform = `${process.platform}-${process.arch}`;
  const places = ['.bin/node', `node-${platform}/bin/node`, `node-bin-${platform}/bin/node`];
  const found = places.map(place => join(root, 'node_modules', place)).filter(path => existsSync(path));
  const self = realpathSync(process.execPath);
  for (const path of found.map(path => realpathSync(path))) {
    if (path === self || majorOf(path) >= wanted) return path;
  }
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath;
  throw new Error(
    `Node.js ${wanted} did not come with the dependencies. Was npm told to leave out optional packages? Run: npm ci --include=optional`,
  );
}

function majorOf(path) {
  try {
    return Number(execFileSync(path, ['--version'], { encoding: 'utf8' }).slice(1).split('.')[0]);
  } catch {
    return 0;
  }
}
