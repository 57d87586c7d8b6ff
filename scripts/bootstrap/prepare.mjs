import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserParts } from './browser-code.mjs';
import { dependenciesAreFresh, installDependencies } from './dependencies.mjs';
import { fingerprint, isFresh, remember } from './freshness.mjs';
import { withLock } from './lock.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const registries = {
  name: 'registries',
  // The registries say which files exist, so the names are what counts, and the generator itself.
  folders: ['domains', 'languages', 'web', 'scripts/generate'],
  files: ['scripts/generate.ts'],
  namesOnly: path => !path.startsWith('scripts/'),
  leaveOut: path => path.endsWith('.gen.ts'),
};

/** Makes everything ready that `program` needs; returns the pinned Node's path. */
export async function prepare(program) {
  if (isReady(program)) return pinnedNode();
  return withLock(async () => {
    if (!dependenciesAreFresh()) await installDependencies();
    const node = pinnedNode();
    if (program.registries !== false) await generate(node);
    if (program.browser) for (const part of browserParts()) await build(node, part);
    return node;
  });
}

function isReady(program) {
  if (!dependenciesAreFresh()) return false;
  if (program.registries !== false && !isFresh(registries)) return false;
  return (
    !program.browser || browserParts().every(part => existsSync(join(root, part.result)) && isFresh(part))
  );
}

async function generate(node) {
  if (isFresh(registries) || !existsSync(join(root, 'scripts/generate.ts'))) return;
  await run(node, ['scripts/generate.ts'], 'The registries could not be generated');
  remember(registries, fingerprint(registries));
}

async function build(node, part) {
  if (existsSync(join(root, part.result)) && isFresh(part)) return;
  say(`Building ${part.title} …`);
  // Taken before the build: what is edited meanwhile makes it stale again.
  const before = fingerprint(part);
  await run(node, part.command, `Building ${part.title} failed`);
  remember(part, before);
}
