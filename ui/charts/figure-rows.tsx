import type { ReactNode } from 'react';
import { Link } from '../components/link.tsx';
import { useI18n } from '../i18n/i18n-context.ts';
import type { FigureUnit } from '../honest-number/figure.ts';
import { useFigureFormat } from '../honest-number/use-figure-format.ts';
import type { ChartTable } from './chart-frame.tsx';

/** A named value with its interval: a row of Bars and Dots. */
export interface NamedFigure {
  readonly key: string;
  readonly label: string;
  /** Null when there is nothing to say or it is withheld. */
  readonly value: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly n?: number | undefined;
  readonly href?: string | undefined;
}

interface FigureRowsProps {
  readonly figures: readonly NamedFigure[];
  readonly unit: FigureUnit;
  /** Values are differences: said with their sign, shares in percentage points. */
  readonly isChange?: boolean;
  readonly draw: (figure: NamedFigure) => ReactNode;
}

/** Rows of name, drawing and value; the drawing takes the room that is left. */
export function FigureRows({ figures, unit, isChange = false, draw }: FigureRowsProps) {
  const { t, format } = useI18n();
  const words = useFigureFormat();
  const say = (value: number) => (isChange ? words.change(value, unit) : words.value(value, unit));
  return (
    <ul className="grid grid-cols-[minmax(5rem,30%)_1fr_auto] items-center gap-x-3 gap-y-1 text-sm">
      {figures.map(figure => (
        <li key={figure.key} className="contents">
          <span className="min-w-0 py-1 leading-snug">
            {figure.href ? <Link href={figure.href}>{figure.label}</Link> : <bdi>{figure.label}</bdi>}
          </span>
          <span aria-hidden className="relative block h-7">
            {draw(figure)}
          </span>
          <span className="min-w-14 text-end tabular">
            <strong className="font-semibold">
              {figure.value === null ? (
                <span className="font-normal text-quiet">{t('ui.chart.noData')}</span>
              ) : (
                <bdi>{say(figure.value)}</bdi>
              )}
            </strong>
            {figure.low !== undefined && figure.high !== undefined && (
              <span className="sr-only">
                {' '}
                {t('ui.chart.range', {
                  low: say(figure.low),
                  high: say(figure.high),
                })}
              </span>
            )}
            {figure.n !== undefined && (
              <span className="block text-xs text-quiet">
                {t('ui.figure.nShort', { n: format.compact(figure.n) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same rows as a table. */
export function useFigureTable(
  figures: readonly NamedFigure[],
  unit: FigureUnit,
  isChange = false,
): ChartTable {
  const { t, format } = useI18n();
  const words = useFigureFormat();
  const say = (value: number | null | undefined) =>
    value === null || value === undefined
      ? '–'
      : isChange
        ? words.change(value, unit)
        : words.value(value, unit);
  return {
    columns: [
      t('ui.chart.name'),
      t('ui.chart.value'),
      t('ui.chart.low'),
      t('ui.chart.high'),
      t('ui.chart.n'),
    ],
    rows: figures.map(figure => [
      figure.label,
      say(figure.value),
      say(figure.low),
      say(figure.high),
      figure.n === undefined ? '–' : format.integer(figure.n),
    ]),
  };
}
