import type { Context } from '../context.ts';
import { AppError } from '../errors/app-error.ts';
import { fail } from '../table-file/errors.ts';
import type { TableImport } from './import-record.ts';
import type { ImportStore } from './import-store.ts';
import { createProgress } from './progress.ts';

interface ImportCheck<One extends TableImport, Reason extends string> {
  readonly store: ImportStore<One, Reason>;
  /** Live event that tells open pages how far it has come. */
  readonly event: string;
  /**
   * Reads the whole file as the run would and says what would become of it. After every chunk it asks whether to go on,
   * telling the rows until then.
   */
  readonly findAll: (
    ctx: Context,
    one: One,
    goOn: (rows: number) => Promise<boolean>,
  ) => Promise<NonNullable<One['findings']> & { readonly rows: number }>;
}

/**
 * The dry run of an area's imports: writes nothing but what was found, and ends early when the import is cancelled. A file
 * that turns out unreadable ends it as 'failed'; a store that does not answer is thrown, to be tried again.
 */
export function createImportCheck<One extends TableImport, Reason extends string>({
  store: { findImport, changeImport },
  event,
  findAll,
}: ImportCheck<One, Reason>): (ctx: Context, importId: string) => Promise<One> {
  const change = (changes: Partial<TableImport>) => changes as Parameters<typeof changeImport>[2];
  return async (ctx, importId) => {
    const one = await ctx.tx(db => findImport(db, importId));
    if (one === undefined) throw fail.importNotFound();
    if (one.status !== 'checking') return one;
    const progress = createProgress<One>(ctx, event);
    try {
      const findings = await findAll(ctx, one, async rows => {
        progress.tell({ ...one, position: rows });
        return (await ctx.tx(db => findImport(db, importId)))?.status === 'checking';
      });
      await ctx.tx(async db => {
        const now = await findImport(db, importId, true);
        if (now?.status === 'checking')
          await changeImport(db, importId, change({ status: 'checked', findings, total: findings.rows }));
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.status >= 500) throw error;
      const { code, params } = error;
      await ctx.tx(db => changeImport(db, importId, change({ status: 'failed', error: { code, params } })));
    }
    const after = await ctx.tx(db => findImport(db, importId));
    if (after === undefined) throw fail.importNotFound();
    await progress.end(after);
    return after;
  };
}
