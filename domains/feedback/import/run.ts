import type { Context } from '../../../platform/context.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { filePath } from '../../../platform/files.ts';
import { findTouchpoints } from '../../journeys/server.ts';
import { fail } from '../../../platform/table-file/errors.ts';
import { inBulk } from '../record-bulk.ts';
import type { ImportRecord } from './import-record.ts';
import { createProgress } from '../../../platform/table-import/progress.ts';
import { readDrafts, type DraftChunk } from './read-drafts.ts';
import { addRejections, changeImport, findImport } from './store.ts';
import { touchpointIndex } from './touchpoint-index.ts';

/** Rows of one transaction: long enough for COPY to pay, short enough to cancel and to hold in memory. */
const CHUNK = 5_000;

/**
 * Reads the file of a running import to its end, from where an earlier run stopped. Every chunk is recorded together
 * with the position after it, so that a kill between two chunks, or in one, neither loses nor doubles a row. A file
 * that turns out unreadable ends the import as 'failed'; a store that does not answer is thrown, to be tried again.
 */
export async function runImport(ctx: Context, importId: string): Promise<ImportRecord> {
  const one = await ctx.tx(db => findImport(db, importId));
  if (one === undefined) throw fail.importNotFound();
  if (one.status !== 'running') return one;
  const progress = createProgress<ImportRecord>(ctx, 'import.progress');
  try {
    await readAll(ctx, one, progress.tell);
    await ctx.tx(async db => {
      const now = await findImport(db, importId, true);
      if (now?.status !== 'running') return;
      await changeImport(db, importId, { status: 'done', total: now.position, finishedAt: ctx.now() });
    });
  } catch (error) {
    if (error instanceof Stopped) ctx.log.info({ importId }, 'import stopped');
    else if (error instanceof AppError && error.status < 500) await fails(ctx, importId, error);
    else throw error;
  }
  const after = await ctx.tx(db => findImport(db, importId));
  if (after === undefined) throw fail.importNotFound();
  await progress.end(after);
  return after;
}

/** The import was cancelled, or another worker has taken it over. */
class Stopped extends Error {}

async function readAll(ctx: Context, one: ImportRecord, tell: (now: ImportRecord) => void): Promise<void> {
  const { mapping, file } = one;
  if (mapping === null) throw fail.mappingMissing();
  if (file === null) throw fail.fileGone();
  const touchpoints = touchpointIndex(await ctx.tx(db => findTouchpoints(db, true)));
  const chunks = readDrafts({
    path: filePath(ctx.services.filesPath, ctx.workspace.id, file),
    reading: one.reading,
    mapping,
    timeZone: ctx.workspace.timeZone,
    touchpoints,
    after: one.position,
    size: CHUNK,
  });
  let position = one.position;
  // The database writes one chunk while the next one is read.
  let writing: Promise<ImportRecord> | undefined;
  try {
    for await (const chunk of chunks) {
      if (writing !== undefined) tell(await writing);
      const from = position;
      position = chunk.last;
      writing = writeChunk(ctx, one.id, from, chunk);
      writing.catch(() => undefined);
    }
    if (writing !== undefined) tell(await writing);
  } finally {
    await writing?.catch(() => undefined);
  }
}

async function writeChunk(
  ctx: Context,
  importId: string,
  from: number,
  chunk: DraftChunk,
): Promise<ImportRecord> {
  return inBulk(ctx.services, ctx.workspace.id, async ({ db, record }) => {
    const now = await findImport(db, importId, true);
    if (now === undefined || now.status !== 'running' || now.position !== from) throw new Stopped();
    const { recorded, duplicates } = await record(chunk.drafts);
    await addRejections(db, ctx.workspace.id, importId, chunk.rejections);
    const counts = {
      position: chunk.last,
      recorded: now.recorded + recorded,
      duplicates: now.duplicates + duplicates,
      rejected: now.rejected + chunk.rejections.length,
    };
    await changeImport(db, importId, counts);
    return { ...now, ...counts };
  });
}

async function fails(ctx: Context, importId: string, error: AppError): Promise<void> {
  await ctx.tx(db =>
    changeImport(db, importId, {
      status: 'failed',
      error: { code: error.code, params: error.params },
      finishedAt: ctx.now(),
    }),
  );
}
