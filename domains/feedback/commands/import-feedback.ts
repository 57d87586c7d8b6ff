import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Context } from '../../../platform/context.ts';
import { loadLanguage } from '../../../platform/i18n/load-language.ts';
import type { CommandRun } from '../../../platform/module.ts';
import { exportRejections } from '../import/actions/export-rejections.ts';
import { setMapping } from '../import/actions/set-mapping.ts';
import { prepareImport } from '../import/actions/start-import.ts';
import { uploadImport } from '../import/actions/upload-import.ts';
import { checkImport } from '../import/check.ts';
import type { ImportRecord } from '../import/import-record.ts';
import { mappingSchema, type Mapping } from '../import/model/mapping.ts';
import { runImport } from '../import/run.ts';

/** `safar import feedback FILE --map MAP.json`: the same actions as on the screen, read here instead of by a job. */
export const run: CommandRun = async ({ values, positionals, ctx, print }) => {
  const [file] = positionals;
  const { map, rejected } = values;
  if (ctx === undefined || file === undefined || positionals.length > 1 || typeof map !== 'string')
    throw new Error('Name the file and its mapping: safar import feedback FILE --map MAP.json');
  const mapping = await readMapping(resolve(map));
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`There is no file ${path}`);
  const uploaded = await uploadImport(ctx, { name: basename(file), content: createReadStream(path) });
  await setMapping(ctx, uploaded.id, mapping);
  const dry = values['dry-run'] === true;
  await prepareImport(ctx, uploaded.id, dry ? 'check' : 'run');
  const started = Date.now();
  const done = dry ? await checkImport(ctx, uploaded.id) : await runImport(ctx, uploaded.id);
  const { t } = await loadLanguage('en');
  if (done.error !== null) throw new Error(t.error(done.error.code, done.error.params));
  if (!dry && done.rejected > 0 && typeof rejected === 'string')
    await writeRejected(ctx, done.id, resolve(rejected));
  return dry ? sayFindings(done, print, t.dynamic) : sayResult(done, Date.now() - started, print);
};

async function readMapping(path: string): Promise<Mapping> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not a mapping: ${(error as Error).message}`, { cause: error });
  }
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 10).map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${path} is not a mapping of version 1 (docs/import.md):\n${issues.join('\n')}`);
}

async function writeRejected(ctx: Context, id: string, path: string): Promise<void> {
  await pipeline(Readable.from(await exportRejections(ctx, id)), createWriteStream(path));
}

type Print = (line: string) => void;

function sayResult(done: ImportRecord, ms: number, print: Print): unknown {
  const { id, status, position, recorded, duplicates, rejected } = done;
  print(`${done.name}: ${position} rows read in ${(ms / 1000).toFixed(1)} s`);
  print(`  ${recorded} recorded, ${duplicates} were there already, ${rejected} rejected`);
  return { id, status, rows: position, recorded, duplicates, rejected, milliseconds: ms };
}

function sayFindings(done: ImportRecord, print: Print, t: (key: string) => string): unknown {
  const { findings } = done;
  if (findings === null) return { id: done.id, status: done.status };
  print(
    `${done.name}: ${findings.rows} rows, ${findings.good} good, ${findings.rejected} would be rejected; nothing was written`,
  );
  for (const { reason, column, rows } of findings.byReason)
    print(`  ${rows} × ${t(`imports.reason.${reason}`)}${column === undefined ? '' : ` (${column})`}`);
  return findings;
}
