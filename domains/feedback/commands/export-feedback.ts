import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CommandRun } from '../../../platform/module.ts';
import { exportFeedback, exportFormats } from '../actions/export-feedback.ts';
import { parseFilter } from '../model/filter.ts';
import { addedFilters } from '../record-filters.ts';

/** `safar export feedback --out FILE`. */
export const run: CommandRun = async ({ values, ctx, print }) => {
  const { out, format: asked } = values;
  if (ctx === undefined || typeof out !== 'string')
    throw new Error('Name the file to write: safar export feedback --out FILE');
  const path = resolve(out);
  const format = exportFormats.find(one => one === (asked ?? (path.endsWith('.jsonl') ? 'jsonl' : 'csv')));
  if (format === undefined) throw new Error(`--format is ${exportFormats.join(' or ')}`);
  const query: Record<string, string | string[]> = {};
  for (const name of ['from', 'to', 'range'] as const)
    if (typeof values[name] === 'string') query[name] = values[name];
  const given = values['filter'];
  for (const one of Array.isArray(given) ? given : []) {
    const [name = '', ...value] = one.split('=');
    const before = query[name];
    query[name] = [...(before === undefined ? [] : [before].flat()), value.join('=')];
  }
  let bytes = 0;
  const lines = exportFeedback(ctx, parseFilter(query, addedFilters(ctx.services)), format);
  const counted = (async function* () {
    for await (const text of lines) {
      bytes += Buffer.byteLength(text);
      yield text;
    }
  })();
  await pipeline(Readable.from(counted), createWriteStream(path, { mode: 0o600 }));
  print(`${path}: ${(bytes / 1_000_000).toFixed(1)} MB`);
  return { file: path, bytes, format };
};
