import { classNames } from '../class-names.ts';
import { Link } from '../components/link.tsx';
import { type FigureUnit, goodnessOf } from '../honest-number/figure.ts';
import { useFigureFormat } from '../honest-number/use-figure-format.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { heatColour, heatStops } from './heat-colour.ts';

interface HeatCell {
  readonly value: number | null;
  readonly n?: number | undefined;
}

interface HeatmapProps {
  readonly title: string;
  readonly titleHidden?: boolean;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly href?: string }[];
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly cells: (row: string, column: string) => HeatCell | undefined;
  readonly unit: FigureUnit;
  readonly scale: { readonly min: number; readonly max: number };
  readonly good?: 'high' | 'low';
  readonly onOpen?: (row: string, column: string) => void;
}

/** Two dimensions at a glance. It is a table with figures in it, so it needs no other view. */
export function Heatmap({
  title,
  titleHidden,
  rows,
  columns,
  cells,
  unit,
  scale,
  good = 'high',
  onOpen,
}: HeatmapProps) {
  const { t } = useI18n();
  const figures = useFigureFormat();
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption className={titleHidden ? 'sr-only' : 'text-base font-medium'}>{title}</figcaption>
      {/* What scrolls must take the focus, else the keyboard cannot scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="relative overflow-x-auto pb-1" tabIndex={0} aria-label={title}>
        <table className="w-full border-separate border-spacing-[3px] text-sm">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t('ui.chart.name')}</span>
              </th>
              {columns.map(column => (
                <th
                  key={column.key}
                  scope="col"
                  className="px-1 pb-1 text-center text-xs font-normal whitespace-nowrap text-quiet"
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key}>
                <th
                  scope="row"
                  className="w-px max-w-56 min-w-24 pe-3 text-start font-normal sm:whitespace-nowrap"
                >
                  {row.href ? <Link href={row.href}>{row.label}</Link> : <bdi>{row.label}</bdi>}
                </th>
                {columns.map(column => {
                  const cell = cells(row.key, column.key);
                  const value = cell?.value ?? null;
                  const look = value === null ? undefined : heatColour(goodnessOf(value, scale, good));
                  const text =
                    value === null ? (
                      <span className="sr-only">{t('ui.chart.noData')}</span>
                    ) : (
                      figures.value(value, unit)
                    );
                  const note = cell?.n === undefined ? undefined : t('ui.figure.n', { n: cell.n });
                  const classes = classNames(
                    'grid h-9 min-w-11 place-items-center rounded-sm tabular',
                    value === null && 'border border-dashed border-line',
                  );
                  return (
                    <td key={column.key} className="p-0 text-center">
                      {onOpen && value !== null ? (
                        <button
                          type="button"
                          title={note}
                          style={look}
                          className={`${classes} w-full cursor-pointer focus-ring hover:opacity-85`}
                          onClick={() => onOpen(row.key, column.key)}
                        >
                          {text}
                        </button>
                      ) : (
                        <div title={note} style={look} className={classes}>
                          {text}
                        </div>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <HeatLegend />
    </figure>
  );
}

function HeatLegend() {
  const { t } = useI18n();
  const steps = heatStops.light.length * 3;
  return (
    <div className="flex items-center gap-2 text-xs text-quiet">
      <span>{t('ui.chart.lowEnd')}</span>
      <span aria-hidden className="flex h-2 w-36 overflow-hidden rounded-full">
        {Array.from({ length: steps }, (_, step) => (
          <span
            key={step}
            className="flex-1"
            style={{ background: heatColour(step / (steps - 1)).background }}
          />
        ))}
      </span>
      <span>{t('ui.chart.highEnd')}</span>
    </div>
  );
}
