import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program in the root and keeps quiet; rejects with `complaint` and what it printed when it fails. */
export function run(file, args, complaint, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk));
    child.once('error', error => reject(new Error(`${complaint}: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${complaint} (${signal ?? `exit code ${code}`}):\n${shorten(said.trim())}`));
    });
  });
}

/** The beginning says what is wrong, the end where it stopped. */
function shorten(text) {
  return text.length <= 5000 ? text : `${text.slice(0, 2500)}\n…\n${text.slice(-2500)}`;
}
