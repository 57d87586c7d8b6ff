import { authorise, type Context } from '../../../../platform/context.ts';
import { loadLanguage } from '../../../../platform/i18n/load-language.ts';
import { csvLine } from '../../csv-line.ts';
import { fail } from '../../errors.ts';
import { findImport, findRejections } from '../store.ts';

const PAGE = 1_000;

/**
 * The rejected rows as CSV: the original cells under the original header, then line, column and reason in the reader's
 * language. Corrected there, it can be imported with the same mapping.
 */
export async function exportRejections(ctx: Context, id: string): Promise<AsyncGenerator<string>> {
  authorise(ctx, 'feedback.import');
  const one = await ctx.tx(db => findImport(db, id));
  if (one === undefined) throw fail.importNotFound();
  const { t } = await loadLanguage(ctx.language);
  const width = one.columns.length;
  const header = ['line', 'column', 'reason'].map(name => t.dynamic(`feedback.import.csv.${name}`));
  return lines();

  async function* lines(): AsyncGenerator<string> {
    // The mark tells spreadsheet programs that this is UTF-8.
    yield `\uFEFF${csvLine([...(one?.columns ?? []), ...header])}`;
    for (let after = 0; ;) {
      const rows = await ctx.tx(db => findRejections(db, id, after, PAGE));
      if (rows.length === 0) return;
      yield rows
        .map(row => {
          const cells = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
          return csvLine([...cells, row.line, row.column, t.dynamic(`feedback.import.reason.${row.reason}`)]);
        })
        .join('');
      after = rows.at(-1)?.row ?? after;
    }
  }
}
