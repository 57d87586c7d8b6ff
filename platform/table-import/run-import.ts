import type { Context } from '../context.ts';
import { AppError } from '../errors/app-error.ts';
import type { Db } from '../postgres/db.ts';
import { fail } from '../table-file/errors.ts';
import type { RowChunk } from './chunk-rows.ts';
import type { TableImport } from './import-record.ts';
import type { ImportStore } from './import-store.ts';
import { createProgress } from './progress.ts';

/** What was done with the items of a chunk, by the area's own counts. */
type Counts = Readonly<Record<string, number>>;

interface ImportRun<One extends TableImport, Reason extends string, Item> {
  readonly store: ImportStore<One, Reason>;
  /** Live event that tells open pages how far it has come. */
  readonly event: string;
  /** Rows of the import's file behind its position. */
  readonly read: (ctx: Context, one: One) => AsyncIterable<RowChunk<Item, Reason>>;
  /** Runs `work` in one transaction; `write` puts items into it. */
  readonly inTransaction: (
    ctx: Context,
    work: (db: Db, write: (items: readonly Item[]) => Promise<Counts>) => Promise<One>,
  ) => Promise<One>;
}

/** The import was cancelled, or another worker has taken it over. */
class Stopped extends Error {}

/**
 * The run of an area's imports: reads the file to its end, from where an earlier run stopped. Every chunk is written
 * together with the position after it, so that a kill between two chunks, or in one, neither loses nor doubles a row. A
 * file that turns out unreadable ends the import as 'failed'; a store that does not answer is thrown, to be tried again.
 */
export function createImportRun<One extends TableImport, Reason extends string, Item>({
  store: { findImport, changeImport, addRejections },
  event,
  read,
  inTransaction,
}: ImportRun<One, Reason, Item>): (ctx: Context, importId: string) => Promise<One> {
  const change = (changes: object) => changes as Parameters<typeof changeImport>[2];

  async function readAll(ctx: Context, one: One, tell: (now: One) => void): Promise<void> {
    let position = one.position;
    // The database writes one chunk while the next one is read.
    let writing: Promise<One> | undefined;
    try {
      for await (const chunk of read(ctx, one)) {
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

  function writeChunk(ctx: Context, id: string, from: number, chunk: RowChunk<Item, Reason>): Promise<One> {
    return inTransaction(ctx, async (db, write) => {
      const now = await findImport(db, id, true);
      if (now === undefined || now.status !== 'running' || now.position !== from) throw new Stopped();
      const counts = Object.entries(await write(chunk.items));
      await addRejections(db, ctx.workspace.id, id, chunk.rejections);
      const before = now as unknown as Counts;
      const changes = {
        ...Object.fromEntries(counts.map(([name, count]) => [name, (before[name] ?? 0) + count])),
        position: chunk.last,
        rejected: now.rejected + chunk.rejections.length,
      };
      await changeImport(db, id, change(changes));
      return { ...now, ...changes };
    });
  }

  return async (ctx, importId) => {
    const one = await ctx.tx(db => findImport(db, importId));
    if (one === undefined) throw fail.importNotFound();
    if (one.status !== 'running') return one;
    const progress = createProgress<One>(ctx, event);
    try {
      await readAll(ctx, one, progress.tell);
      await ctx.tx(async db => {
        const now = await findImport(db, importId, true);
        if (now?.status !== 'running') return;
        const done = { status: 'done', total: now.position, finishedAt: ctx.now() };
        await changeImport(db, importId, change(done));
      });
    } catch (error) {
      if (error instanceof Stopped) ctx.log.info({ importId }, 'import stopped');
      else if (error instanceof AppError && error.status < 500) {
        const { code, params } = error;
        const failed = { status: 'failed', error: { code, params }, finishedAt: ctx.now() };
        await ctx.tx(db => changeImport(db, importId, change(failed)));
      } else throw error;
    }
    const after = await ctx.tx(db => findImport(db, importId));
    if (after === undefined) throw fail.importNotFound();
    await progress.end(after);
    return after;
  };
}
