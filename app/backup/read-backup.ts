import { createReadStream, existsSync } from 'node:fs';
import { appendFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg, { type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { readFrames, type BackupHead, type Frame } from './frames.ts';
import { listForeignKeys, listTables } from './schema.ts';

export interface RestoreSummary {
  readonly createdAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/** The first frame; rejects when the file is not a backup that this version can read. */
export async function readBackupHead(file: string): Promise<BackupHead> {
  for await (const [head] of openFrames(file)) {
    if (head.type !== 'safar-backup') break;
    if (head.format !== 1)
      throw new Error('This backup was made by a newer Safar. Install that version first.');
    return head;
  }
  throw new Error(`${file} is not a backup made by Safar.`);
}

/**
 * Loads a backup into a database that has the backup's own schema and no data of anybody's, in one transaction:
 * whole or not at all. Foreign keys are checked at its end; files are put in place after it.
 */
export async function readBackup(
  file: string,
  client: ClientBase,
  filesPath: string,
): Promise<RestoreSummary> {
  const state = { tables: 0, rows: 0, files: 0, ended: false, createdAt: '' };
  const arriving = `${filesPath}.restoring`;
  await rm(arriving, { recursive: true, force: true });
  await client.query('begin');
  try {
    const keys = await listForeignKeys(client);
    for (const key of keys) await client.query(`alter table ${key.table} drop constraint ${key.name}`);
    const tables = (await listTables(client)).map(table => pg.escapeIdentifier(table.name));
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
    if (tables.length > 0) await client.query(`truncate ${tables.join(', ')}`);
    await loadFrames(file, client, state, async (path, piece) => {
      if (await appendInside(arriving, path, piece)) state.files++;
    });
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
    for (const key of keys) {
      await client.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    await rm(arriving, { recursive: true, force: true });
    throw error;
  }
  if (state.files > 0) {
    await rm(filesPath, { recursive: true, force: true });
    await rename(arriving, filesPath);
  }
  await client.query('analyze');
  const { createdAt, tables, rows, files } = state;
  return { createdAt, tables, rows, files };
}

async function loadFrames(
  file: string,
  client: ClientBase,
  state: { tables: number; rows: number; ended: boolean; createdAt: string },
  keepFile: (path: string, piece: Buffer) => Promise<void>,
): Promise<void> {
  let copy: (Writable & { rowCount: number }) | undefined;
  try {
    for await (const [head, payload] of openFrames(file)) {
      if (head.type === 'safar-backup') state.createdAt = head.createdAt;
      else if (head.type === 'table') {
        const columns = head.columns.map(name => pg.escapeIdentifier(name)).join(', ');
        copy = client.query(copyFrom(`copy ${pg.escapeIdentifier(head.name)} (${columns}) from stdin`));
      } else if (head.type === 'rows' && copy) {
        if (!copy.write(Buffer.from(payload))) await drained(copy);
      } else if (head.type === 'table-end' && copy) {
        copy.end();
        await finished(copy);
        if (copy.rowCount !== head.rows) throw new Error('The backup is damaged: a table has lost rows.');
        state.tables++;
        state.rows += head.rows;
        copy = undefined;
      } else await loadOther(head, payload, client, state, keepFile);
    }
  } catch (error) {
    // The server must be told that no more rows come, or it would wait for them.
    copy?.on('error', () => {}).destroy(error as Error);
    throw error;
  }
  if (!state.ended) throw new Error('The backup ends in the middle.');
}

async function loadOther(
  head: Frame,
  payload: Buffer,
  client: ClientBase,
  state: { rows: number; ended: boolean },
  keepFile: (path: string, piece: Buffer) => Promise<void>,
): Promise<void> {
  if (head.type === 'sequence') {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      pg.escapeIdentifier(head.name),
      head.value,
      head.called,
    ]);
  } else if (head.type === 'file') await keepFile(head.path, payload);
  else if (head.type === 'end') state.ended = head.rows === state.rows;
}

/** Waits for room; a copy that the server refused rejects instead. */
async function drained(copy: Writable): Promise<void> {
  await Promise.race([once(copy, 'drain'), finished(copy)]);
}

/** Adds a piece; true when it was the file's first. A damaged or hostile backup must not write elsewhere. */
async function appendInside(folder: string, path: string, piece: Buffer): Promise<boolean> {
  const target = resolve(folder, path);
  if (!target.startsWith(folder + sep))
    throw new Error(`The backup names a file outside the data folder: ${path}`);
  const isNew = !existsSync(target);
  if (isNew) await mkdir(dirname(target), { recursive: true });
  await appendFile(target, piece);
  return isNew;
}

async function* openFrames(file: string): AsyncGenerator<readonly [Frame, Buffer]> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', error => unzipped.destroy(error));
  try {
    yield* readFrames(source.pipe(unzipped) as AsyncIterable<Buffer>);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw new Error('The backup ends in the middle.', { cause: error });
    if (code?.startsWith('Z_'))
      throw new Error(`${file} is damaged or not a backup made by Safar.`, { cause: error });
    throw error;
  } finally {
    source.destroy();
  }
}
