import type { Context } from '../context.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import { csvLine } from '../table-file/csv-line.ts';
import type { RejectedRow, TableImport } from './import-record.ts';

/**
 * Rejected rows as CSV: the original cells under the original header, then line, column and reason in the reader's
 * language. `next` gives the rows after a row number, none at the end.
 */
export async function rejectionLines(
  ctx: Context,
  { columns }: TableImport,
  next: (after: number) => Promise<readonly RejectedRow[]>,
): Promise<AsyncGenerator<string>> {
  const { t } = await loadLanguage(ctx.language);
  return lines();

  async function* lines(): AsyncGenerator<string> {
    // The mark tells spreadsheet programs that this is UTF-8.
    yield `\uFEFF${csvLine([...columns, t('imports.csv.line'), t('imports.csv.column'), t('imports.csv.reason')])}`;
    for (let after = 0; ;) {
      const rows = await next(after);
      if (rows.length === 0) return;
      yield rows
        .map(row => {
          const cells = columns.map((_, i) => row.cells[i] ?? '');
          return csvLine([...cells, row.line, row.column, t.dynamic(`imports.reason.${row.reason}`)]);
        })
        .join('');
      after = rows.at(-1)?.row ?? after;
    }
  }
}
