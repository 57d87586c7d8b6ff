import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Voice } from './voice.ts';

const here = import.meta.dirname;

/** The voices of all languages that have a folder here, by language. A language without one stays silent. */
export async function loadVoices(): Promise<ReadonlyMap<string, Voice>> {
  const entries = await readdir(here, { withFileTypes: true });
  const folders = entries.filter(entry => entry.isDirectory()).map(entry => entry.name);
  const voices = await Promise.all(
    folders.sort().map(async folder => {
      const { voice } = (await import(/* @vite-ignore */ join(here, folder, 'index.ts'))) as { voice: Voice };
      return [folder, voice] as const;
    }),
  );
  return new Map(voices);
}
