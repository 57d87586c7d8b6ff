import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { finish, hashOf } from '../features/hash.ts';
import { normalise } from '../normalise/normalise.ts';

/** A labelled text of the training data. */
export interface Example {
  readonly text: string;
  /** Index of the class. */
  readonly label: number;
  /** Index of the source within its language. */
  readonly source: number;
  /** The official part, where the source has parts. */
  readonly split: string;
  /** 0 to 9, by the text: the first is kept for own tests; no new order of a file changes it. */
  readonly fold: number;
  /** Whether it shows what texts of its source are like. */
  readonly typical?: boolean;
}

export interface Row {
  readonly text: string;
  readonly split?: string;
  readonly [field: string]: unknown;
}

const folds = 10;

/** Sentences written here are a source too, with no file: they teach what holds anywhere, and what no known source is like. */
export const writtenHere: Source = { file: 'written', labelOf: () => -1 };

/** A file of the training data and how its rows are labelled; -1 leaves a row out. */
export interface Source {
  readonly file: string;
  readonly labelOf: (row: Row) => number;
  /**
   * It has an expert and a bias: a source of a kind of its own, whose habits of labelling will be met again. Where a
   * source is like others that are not here, an expert misleads.
   */
  readonly known?: boolean;
  /** Two classes of like size, of noisy short texts: its expert gains from naive Bayes scaling. */
  readonly balanced?: boolean;
  /** Only so many tenths of it are read: tweets on sport and politics are not to outnumber customers. */
  readonly tenths?: number;
}

/** Reads labelled sources, normalised; a text that comes again, in whichever source, is left out. */
export function readCorpus(folder: string, sources: readonly Source[]): Example[] {
  const seen = new Set<string>();
  const examples: Example[] = [];
  sources.forEach(({ file, labelOf, tenths = folds }, source) => {
    if (file === writtenHere.file) return;
    for (const row of readRows(join(folder, `${file}.jsonl.gz`))) {
      const label = labelOf(row);
      const { text } = normalise(row.text);
      if (label < 0 || text === '' || seen.has(text)) continue;
      seen.add(text);
      const fold = finish(hashOf(text)) % folds;
      if (fold < tenths) examples.push({ text, label, source, split: row.split ?? 'all', fold });
    }
  });
  return examples;
}

function* readRows(path: string): Generator<Row> {
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n'))
    if (line !== '') yield JSON.parse(line) as Row;
}

/** The different values of a field of a file, sorted. */
export function labelsIn(folder: string, file: string, field: string): string[] {
  const labels = new Set<string>();
  for (const row of readRows(join(folder, `${file}.jsonl.gz`))) labels.add(String(row[field]));
  return [...labels].sort();
}
