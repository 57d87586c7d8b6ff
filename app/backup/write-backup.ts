import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg, { type Pool, type PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Config } from '../config.ts';
import { frame, type BackupHead } from './frames.ts';
import { listSequences, listTables } from './schema.ts';

export interface BackupSummary {
  readonly file: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/**
 * Writes everything that cannot be computed again into one file, as of one moment: all tables, uploaded files and
 * the installation's secret. Analytics are left out: they are rebuilt from the tables. Running work goes on
 * meanwhile. The file appears under its name when it is complete, readable by its owner only.
 */
export async function writeBackup(
  config: Pick<Config, 'dataPath' | 'filesPath'>,
  pool: Pool,
  file: string,
): Promise<BackupSummary> {
  const counts = { tables: 0, rows: 0, files: 0 };
  const draft = `${file}.part`;
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin isolation level repeatable read read only');
    const frames = Readable.from(allFrames(config, client, counts), { objectMode: false });
    await pipeline(frames, createGzip({ level: 4 }), createWriteStream(draft, { mode: 0o600 }));
    await client.query('commit');
    broken = false;
    const bytes = await settle(draft);
    await rename(draft, file);
    return { file, bytes, ...counts };
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    client.release(broken);
  }
}

async function* allFrames(
  config: Pick<Config, 'dataPath' | 'filesPath'>,
  client: PoolClient,
  counts: { tables: number; rows: number; files: number },
): AsyncGenerator<Buffer> {
  yield frame(await head(config, client));
  for (const table of await listTables(client)) {
    const columns = table.columns.map(name => pg.escapeIdentifier(name)).join(', ');
    yield frame({ type: 'table', name: table.name, columns: table.columns });
    const source = `copy (select ${columns} from ${pg.escapeIdentifier(table.name)}) to stdout`;
    const stream = client.query(copyTo(source));
    for await (const chunk of stream as AsyncIterable<Buffer>)
      yield frame({ type: 'rows', bytes: chunk.length }, chunk);
    yield frame({ type: 'table-end', rows: stream.rowCount });
    counts.tables++;
    counts.rows += stream.rowCount;
  }
  for (const sequence of await listSequences(client)) yield frame({ type: 'sequence', ...sequence });
  for (const path of await listFiles(config.filesPath)) {
    for await (const piece of pieces(path)) {
      yield frame({ type: 'file', path: relative(config.filesPath, path), bytes: piece.length }, piece);
    }
    counts.files++;
  }
  yield frame({ type: 'end', rows: counts.rows, files: counts.files });
}

async function head(config: Pick<Config, 'dataPath'>, client: PoolClient): Promise<BackupHead> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from safar_migration order by name',
  );
  const secretFile = join(config.dataPath, 'secret');
  const secret = existsSync(secretFile) ? { secret: readFileSync(secretFile, 'utf8').trim() } : {};
  return {
    type: 'safar-backup',
    format: 1,
    createdAt: new Date().toISOString(),
    migrations: rows,
    ...secret,
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

/** A file in pieces; an empty one is one empty piece, one deleted meanwhile none. */
async function* pieces(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return;
  try {
    let size = 0;
    for await (const piece of handle.createReadStream({ highWaterMark: 1 << 20, autoClose: false })) {
      size += (piece as Buffer).length;
      yield piece as Buffer;
    }
    if (size === 0) yield Buffer.alloc(0);
  } finally {
    await handle.close();
  }
}

/** Through to the disk; returns the size. */
async function settle(file: string): Promise<number> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
