import type { FigureUnit } from '../honest-number/figure.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useFigureFormat } from '../honest-number/use-figure-format.ts';
import { ChartFrame, type ChartTable } from './chart-frame.tsx';
import { SeriesLegend } from './series-legend.tsx';
import { TrendPlot } from './trend-plot.tsx';
import type { TrendProps, TrendSeries } from './trend-series.ts';

/** A figure over time, with the band of its interval. Time runs in the reader's direction. */
export function Trend({ title, titleHidden, series, along, ...plot }: TrendProps) {
  const { t } = useI18n();
  const table = useTrendTable(series, plot.unit, along);
  const figures = useFigureFormat();
  const summary = series
    .map(one => {
      const heard = one.points.filter(point => point.value !== null);
      const first = heard[0]?.value;
      const last = heard.at(-1)?.value;
      if (first === undefined || first === null || last === undefined || last === null) return '';
      return t('ui.chart.trendSummary', {
        label: one.name,
        first: figures.value(first, plot.unit),
        last: figures.value(last, plot.unit),
      });
    })
    .join(' ');
  return (
    <ChartFrame
      title={title}
      titleHidden={titleHidden ?? false}
      table={table}
      isFilling={plot.isFilling ?? false}
      legend={series.length > 1 && <SeriesLegend names={series.map(one => one.name)} />}
    >
      <TrendPlot title={title} summary={summary} series={series} {...plot} />
    </ChartFrame>
  );
}

function useTrendTable(
  series: readonly TrendSeries[],
  unit: FigureUnit,
  along: string | undefined,
): ChartTable {
  const { t, format } = useI18n();
  const figures = useFigureFormat();
  const one = series.length === 1;
  const periods = series[0]?.points ?? [];
  return {
    columns: [
      along ?? t('ui.chart.period'),
      ...series.flatMap(s =>
        one ? [t('ui.chart.value'), t('ui.chart.low'), t('ui.chart.high'), t('ui.chart.n')] : [s.name],
      ),
    ],
    rows: periods.map((period, rank) => [
      period.isPart ? t('ui.chart.partOf', { period: period.label }) : period.label,
      ...series.flatMap(s => {
        const point = s.points[rank];
        const say = (value: number | null | undefined) =>
          value === null || value === undefined ? '–' : figures.value(value, unit);
        if (!one) return [say(point?.value)];
        return [
          say(point?.value),
          say(point?.low),
          say(point?.high),
          point?.n === undefined ? '–' : format.integer(point.n),
        ];
      }),
    ]),
  };
}
