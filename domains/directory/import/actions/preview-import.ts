import { authorise, type Context } from '../../../../platform/context.ts';
import { filePath } from '../../../../platform/files.ts';
import { fail } from '../../../../platform/table-file/errors.ts';
import type { CustomerImport } from '../import-record.ts';
import { guessMapping, type Guess } from '../model/guess-mapping.ts';
import { openFile } from '../../../../platform/table-file/open-file.ts';
import type { Reading } from '../../../../platform/table-file/reading.ts';
import { kept, type SourceRow } from '../../../../platform/table-file/source-row.ts';
import { findImport } from '../store.ts';

const ROWS = 50;
/** Guesses look at more rows than are shown. */
const SAMPLE = 500;

export interface Preview {
  readonly import: CustomerImport;
  readonly reading: Reading;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly guesses: readonly Guess[];
}

/** The first rows of a file, read as wished, with a proposal for every column. */
export async function previewImport(ctx: Context, id: string, wished: Partial<Reading>): Promise<Preview> {
  authorise(ctx, 'customers.import');
  const one = await ctx.tx(db => findImport(db, id));
  if (one === undefined) throw fail.importNotFound();
  if (one.file === null) throw fail.fileGone();
  const file = await openFile(filePath(ctx.services.filesPath, ctx.workspace.id, one.file), wished);
  const sample: SourceRow[] = [];
  for await (const batch of file.rows()) {
    sample.push(...batch.slice(0, SAMPLE - sample.length));
    if (sample.length >= SAMPLE) break;
  }
  const guesses = guessMapping(
    file.columns,
    sample.filter(row => row.problem === undefined).map(row => row.cells),
  );
  const rows = sample.slice(0, ROWS).map(row => ({ ...row, cells: kept(row.cells) }));
  return { import: one, reading: file.reading, columns: file.columns, rows, guesses };
}
