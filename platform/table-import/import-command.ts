import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import type { Context } from '../context.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import type { CommandRun } from '../module.ts';
import type { TableImport } from './import-record.ts';

type Print = (line: string) => void;

/** An area's actions on its imports, as a command needs them. */
export interface ImportLife<One extends TableImport, Mapping> {
  /** What is imported, as the command names it: 'feedback'. */
  readonly noun: string;
  readonly mappingSchema: z.ZodType<Mapping>;
  readonly upload: (ctx: Context, file: { name: string; content: Readable }) => Promise<One>;
  readonly setMapping: (ctx: Context, id: string, mapping: Mapping) => Promise<One>;
  /** As the screen's start, without queueing: the file is read here. */
  readonly prepare: (ctx: Context, id: string, work: 'check' | 'run') => Promise<One>;
  readonly check: (ctx: Context, id: string) => Promise<One>;
  readonly run: (ctx: Context, id: string) => Promise<One>;
  readonly exportRejections: (ctx: Context, id: string) => Promise<AsyncIterable<string>>;
  /** Counts of a run and findings of a dry run: a line each for people, and what `--json` prints. */
  readonly sayResult: (done: One, print: Print) => object;
  readonly sayFindings: (done: One, print: Print) => object;
}

/** `safar import <noun> FILE --map MAP.json [--dry-run] [--rejected FILE]`: the same actions as on the screen. */
export function importCommand<One extends TableImport, Mapping>(life: ImportLife<One, Mapping>): CommandRun {
  return async ({ values, positionals, ctx, print }) => {
    const [file] = positionals;
    const { map, rejected } = values;
    if (ctx === undefined || file === undefined || positionals.length > 1 || typeof map !== 'string')
      throw new Error(`Name the file and its mapping: safar import ${life.noun} FILE --map MAP.json`);
    const mapping = await readMapping(resolve(map), life.mappingSchema);
    const path = resolve(file);
    if (!existsSync(path)) throw new Error(`There is no file ${path}`);
    const { id } = await life.upload(ctx, { name: basename(file), content: createReadStream(path) });
    await life.setMapping(ctx, id, mapping);
    const dry = values['dry-run'] === true;
    await life.prepare(ctx, id, dry ? 'check' : 'run');
    const started = Date.now();
    const done = dry ? await life.check(ctx, id) : await life.run(ctx, id);
    const milliseconds = Date.now() - started;
    const { t } = await loadLanguage('en');
    if (done.error !== null) throw new Error(t.error(done.error.code, done.error.params));
    if (dry) {
      const findings = life.sayFindings(done, print);
      sayReasons(findings, print, t.dynamic);
      return findings;
    }
    print(`${done.name}: ${done.position} rows read in ${(milliseconds / 1000).toFixed(1)} s`);
    const counts = life.sayResult(done, print);
    if (done.rejected > 0 && typeof rejected === 'string')
      await pipeline(
        Readable.from(await life.exportRejections(ctx, id)),
        createWriteStream(resolve(rejected)),
      );
    return { id, status: done.status, rows: done.position, ...counts, rejected: done.rejected, milliseconds };
  };
}

async function readMapping<Mapping>(path: string, schema: z.ZodType<Mapping>): Promise<Mapping> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not a mapping: ${(error as Error).message}`, { cause: error });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 10).map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${path} is not a mapping of version 1 (docs/import.md):\n${issues.join('\n')}`);
}

function sayReasons(findings: object, print: Print, t: (key: string) => string): void {
  const { byReason = [] } = findings as {
    byReason?: readonly { reason: string; column?: string; rows: number }[];
  };
  for (const { reason, column, rows } of byReason)
    print(`  ${rows} × ${t(`imports.reason.${reason}`)}${column === undefined ? '' : ` (${column})`}`);
}
