import { ChartLine, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Button } from '../components/button.tsx';
import { useI18n } from '../i18n/i18n-context.ts';

export interface ChartProps {
  /** A sentence: what the picture shows. */
  readonly title: string;
  /** Where a Card above already says it. */
  readonly titleHidden?: boolean;
}

export interface ChartTable {
  readonly columns: readonly string[];
  /** Cells already formatted; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartFrameProps extends ChartProps {
  readonly table: ChartTable;
  readonly legend?: ReactNode;
  /** The picture takes whatever height is left. */
  readonly isFilling?: boolean;
  readonly children: ReactNode;
}

/** Around every chart: its sentence, its legend, and the same data as a table. */
export function ChartFrame({ title, titleHidden, table, legend, isFilling, children }: ChartFrameProps) {
  const { t } = useI18n();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  if (table.rows.length === 0)
    return <p className="py-6 text-center text-sm text-quiet">{t('ui.chart.empty')}</p>;
  return (
    <figure aria-labelledby={id} className={classNames('flex min-w-0 flex-col gap-2', isFilling && 'h-full')}>
      <div className="flex items-start gap-x-4">
        <figcaption
          id={id}
          className={titleHidden ? 'sr-only' : 'min-w-0 text-base font-medium text-balance'}
        >
          {title}
        </figcaption>
        <div className="ms-auto -mt-0.5 shrink-0">
          <Button
            variant="plain"
            size="small"
            icon={asTable ? ChartLine : Table2}
            className="!px-1.5 !font-normal !text-quiet"
            onPress={() => setAsTable(!asTable)}
          >
            <span className="max-sm:sr-only">
              {asTable ? t('ui.chart.asPicture') : t('ui.chart.asTable')}
            </span>
          </Button>
        </div>
      </div>
      {!asTable && legend}
      {asTable ? <TableView title={title} table={table} /> : children}
    </figure>
  );
}

function TableView({ title, table }: { title: string; table: ChartTable }) {
  return (
    // What scrolls must take the focus, else the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="relative max-h-96 overflow-auto" tabIndex={0} aria-label={title}>
      <table className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={classNames(
                  'sticky top-0 border-b border-line bg-surface px-2 py-1.5 font-medium text-quiet',
                  index === 0 ? 'text-start' : 'text-end',
                )}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rank) => (
            <tr key={`${rank} ${row[0]}`}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th
                    key={index}
                    scope="row"
                    className="border-b border-line px-2 py-1.5 text-start font-normal"
                  >
                    <bdi>{cell}</bdi>
                  </th>
                ) : (
                  <td key={index} className="border-b border-line px-2 py-1.5 text-end tabular">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
