import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CommandRun } from '../../platform/module.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { readConfig } from '../config.ts';

/** `safar backup FILE`: works while the server runs, as of one moment. */
export const run: CommandRun = async ({ positionals, services, print }) => {
  const [name] = positionals;
  if (!name || positionals.length > 1 || !services)
    throw new Error('Name one file to write: safar backup FILE');
  const file = resolve(name);
  if (existsSync(file))
    throw new Error(`${file} exists already; a backup never overwrites. Name another file.`);
  mkdirSync(dirname(file), { recursive: true });
  const summary = await writeBackup(await readConfig(process.env), services.systemPool, file);
  print(
    `${summary.file}: ${summary.rows} rows of ${summary.tables} tables, ${summary.files} files, ${megabytes(summary.bytes)} MB`,
  );
  print('It holds customers’ words and this installation’s secret: keep it where only you can read it.');
  return summary;
};

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
