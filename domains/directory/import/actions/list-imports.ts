import { authorise, type Context } from '../../../../platform/context.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import type { CustomerImport, RejectedRow } from '../import-record.ts';
import { countRejections, findImport, findImports, findRejections } from '../store.ts';

export async function listImports(ctx: Context): Promise<CustomerImport[]> {
  authorise(ctx, 'customers.import');
  return ctx.tx(findImports);
}

export interface ImportDetail {
  readonly import: CustomerImport;
  /** Why rows were rejected, and how many; the first of them. */
  readonly reasons: readonly {
    readonly reason: RejectedRow['reason'];
    readonly column: string | null;
    readonly rows: number;
  }[];
  readonly rejections: readonly RejectedRow[];
}

export async function getImport(ctx: Context, id: string): Promise<ImportDetail> {
  authorise(ctx, 'customers.import');
  return ctx.tx(async db => {
    const one = await findImport(db, id);
    if (one === undefined) throw fail.importNotFound();
    const some = one.rejected > 0;
    return {
      import: one,
      reasons: some ? await countRejections(db, id) : [],
      rejections: some ? await findRejections(db, id, 0, 50) : [],
    };
  });
}
