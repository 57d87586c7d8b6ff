import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './measured.ts';

const folder = join(import.meta.dirname, '../dist/widget');

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly name?: string;
}

/** Script that a phone loads before it shows a first question of the heaviest kind, gzipped. */
export async function visitorPage(): Promise<Measured[]> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const entry = Object.entries(manifest).find(([key]) => key === 'widget/main.ts')?.[0] ?? '';
  // Loaded by a chunk that the entry shares with the preview, so they are not the entry's own dynamic imports.
  const kinds = Object.keys(manifest).filter(key => key.startsWith('domains/surveys/questions/'));
  const sizes = kinds.map(kind => size(manifest, [entry, kind]));
  const value = Math.max(size(manifest, [entry]), ...sizes) / 1000;
  return [
    { name: 'visitor’s page, script for a first question (gzip)', value, unit: 'kB', must: 10, aim: 6 },
  ];
}

function size(manifest: Record<string, Chunk>, entries: readonly string[]): number {
  const seen = new Set<string>();
  const walk = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) walk(next);
  };
  entries.forEach(walk);
  const files = [...seen].map(key => manifest[key]?.file).filter(file => file?.endsWith('.js') === true);
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file ?? '')), { level: 9 }).length,
    0,
  );
}
