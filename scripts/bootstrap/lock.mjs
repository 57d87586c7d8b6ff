import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';
import { say } from './say.mjs';

const folder = join(root, '.cache/preparing');

/** Two starts at once must not install or build into the same folders: the second waits for the first. */
export async function withLock(work) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  let told = false;
  while (!take()) {
    if (!told) say('Another Safar is installing or building here; waiting for it …');
    told = true;
    await sleep(200);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function take() {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (holderIsGone()) rmSync(folder, { recursive: true, force: true });
  return false;
}

function holderIsGone() {
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  // Longer than any installation takes: the number has been given to another process.
  if (age > 30 * 60_000) return true;
  try {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // Killed between making the folder and signing it.
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && age > 5000);
  }
}
