import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const lockFile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.package-lock.json');
const stamp = join(root, 'node_modules/.safar-installed');

/** Whether node_modules is what package-lock.json asks for. */
export function dependenciesAreFresh() {
  if (!existsSync(installed)) return false;
  if (read(stamp) === lockHash()) return true;
  // Somebody ran npm by hand after the lock file changed.
  if (statSync(installed).mtimeMs < statSync(lockFile).mtimeMs) return false;
  writeFileSync(stamp, lockHash());
  return true;
}

/** From nothing by `npm ci`; when a few packages changed, `npm install` leaves the others where they are. */
export async function installDependencies() {
  const fromNothing = !existsSync(installed);
  say(fromNothing ? 'Installing dependencies (once; about a minute) …' : 'Updating dependencies …');
  const complaint = 'The dependencies could not be installed';
  if (fromNothing) {
    await npm('ci', complaint).catch(error => {
      // A registry that lacks some other platform's optional package makes npm call the lock file out of sync.
      if (!/EUSAGE/.test(error.message)) throw error;
      return npm('install', complaint);
    });
  } else await npm('install', complaint);
  writeFileSync(stamp, lockHash());
}

function npm(command, complaint) {
  const args = [
    command,
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ];
  // The npm that runs us, so that a second npm on PATH is not mixed in.
  const path = process.env.npm_execpath;
  const own = path && /npm-cli\.[cm]?js$/.test(path);
  const [file, first] = own ? [process.execPath, [path]] : ['npm', []];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV'));
  return run(file, [...first, ...args], complaint, { env });
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
