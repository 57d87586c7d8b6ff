import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Load } from './load.ts';

/** Runs the load generator in its own process against an address; `body` has an empty "key". */
export async function generateLoad(
  address: string,
  body: unknown,
  connections: number,
  seconds: number,
): Promise<Load> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'load.ts'), address, String(connections), String(seconds)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify(body));
  let text = '';
  for await (const piece of child.stdout) text += piece;
  return JSON.parse(text) as Load;
}
