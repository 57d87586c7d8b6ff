import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Polarity } from '../../model/sentiment.ts';
import { polarityOfLabel } from './polarity-of-label.ts';

/** A sequence-classification model as @huggingface/transformers reads it, and what its answers mean here. */
export interface ModelFolder {
  readonly path: string;
  readonly name: string;
  /** By the model's number of a class; undefined classes are left out of the answer. */
  readonly polarities: readonly (Polarity | undefined)[];
  /** Logits are divided by it before they become probabilities (Guo et al. 2017); 1 leaves them. */
  readonly temperature: number;
  /** Tokens of a text that are read. */
  readonly maxTokens: number;
  /** fp32: onnx/model.onnx; q8: onnx/model_quantized.onnx; others as the library names them. */
  readonly dtype: string;
}

export type ReadFolder =
  { readonly ok: true; readonly folder: ModelFolder } | { readonly ok: false; readonly detail: string };

const configSchema = z.looseObject({
  id2label: z.record(z.string().regex(/^\d{1,3}$/), z.string()),
  _name_or_path: z.string().optional(),
  max_position_embeddings: z.int().positive().optional(),
});
/** `safar.json`: what the model's own files do not say. All of it may be left out. */
const ownSchema = z.strictObject({
  name: z.string().min(1).max(100).optional(),
  /** The model's label → what it is here; null is no sentiment. */
  labels: z.record(z.string(), z.enum(['neg', 'neu', 'pos']).nullable()).optional(),
  temperature: z.number().min(0.05).max(20).optional(),
  maxTokens: z.int().min(8).max(4096).optional(),
  dtype: z.string().max(20).optional(),
});

const files = [
  ['fp32', 'model.onnx'],
  ['q8', 'model_quantized.onnx'],
  ['q4', 'model_q4.onnx'],
] as const;
const usualTokens = 128;

/** Reads and checks a model's folder without loading the model; `detail` says in English what is wrong with it. */
export function readModelFolder(path: string): ReadFolder {
  const config = readJson(path, 'config.json', configSchema);
  if (typeof config === 'string') return { ok: false, detail: config };
  const own = existsSync(join(path, 'safar.json')) ? readJson(path, 'safar.json', ownSchema) : {};
  if (typeof own === 'string') return { ok: false, detail: own };
  if (!existsSync(join(path, 'tokenizer.json')))
    return { ok: false, detail: `${path} has no tokenizer.json` };
  const found = files.find(([, file]) => existsSync(join(path, 'onnx', file)));
  if (found === undefined && own.dtype === undefined)
    return { ok: false, detail: `${path} has no onnx/${files.map(([, file]) => file).join(' or onnx/')}` };
  const labels = Object.entries(config.id2label).toSorted(([a], [b]) => Number(a) - Number(b));
  const polarities = labels.map(([, label]) => polarityOfLabel(label, own.labels));
  const unknown = labels.filter((_, at) => polarities[at] === undefined).map(([, label]) => label);
  if (unknown.length > 0)
    return {
      ok: false,
      detail: `${path}: what do its labels mean? Write {"labels": {${unknown.map(one => `"${one}": "neg|neu|pos"`).join(', ')}}} into safar.json`,
    };
  if (!polarities.includes('neg') || !polarities.includes('pos'))
    return { ok: false, detail: `${path} tells no negative from positive` };
  return {
    ok: true,
    folder: {
      path,
      name: own.name ?? nameIn(config._name_or_path) ?? basename(path),
      polarities: polarities.map(one => one ?? undefined),
      temperature: own.temperature ?? 1,
      maxTokens: own.maxTokens ?? Math.min(usualTokens, config.max_position_embeddings ?? usualTokens),
      dtype: own.dtype ?? found?.[0] ?? 'fp32',
    },
  };
}

/** The file's content, or what is wrong with it. */
function readJson<T>(path: string, file: string, schema: z.ZodType<T>): T | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(path, file), 'utf8'));
  } catch (error) {
    return `${join(path, file)} cannot be read: ${(error as Error).message}`;
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  return `${join(path, file)}: ${read.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`;
}

function nameIn(path: string | undefined): string | undefined {
  const name = path && basename(path);
  return name === undefined || name === '' || name === '.' ? undefined : name;
}
