import { readFileSync } from 'node:fs';
import { createClassifier, type Classifier } from '../sentiment/classifier.ts';
import { readClassifier } from './classifier-file.ts';

const loaded = new Map<string, Classifier>();

/** The classifier of that name beside this file, read once when first asked for; undefined when there is none. */
export function loadClassifier(name: string): Classifier | undefined {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(new URL(`./${name}.bin`, import.meta.url));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
  const classifier = createClassifier(readClassifier(bytes));
  loaded.set(name, classifier);
  return classifier;
}
