import { scaleLinear } from 'd3-scale';
import { Group } from 'react-aria-components';
import { type MouseEvent, useId } from 'react';
import { classNames } from '../class-names.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useFigureFormat } from '../honest-number/use-figure-format.ts';
import { ChartTip } from './chart-tip.tsx';
import { TrendLine } from './trend-line.tsx';
import type { TrendProps } from './trend-series.ts';
import { usePointFocus } from './use-point-focus.ts';
import { useWidth } from './use-width.ts';
import { valueDomain } from './value-domain.ts';

interface TrendPlotProps extends Omit<TrendProps, 'titleHidden' | 'along'> {
  readonly summary: string;
}

const top = 14;
const bottom = 26;
const axis = 44;
const end = 14;
/** Half of a letter's usual width at the axis' size. */
const letterHalf = 3.1;

export function TrendPlot({
  title,
  summary,
  series,
  unit,
  scale,
  height: asked = 240,
  isFilling = false,
  isBanded = false,
  onOpen,
}: TrendPlotProps) {
  const { t, format, direction } = useI18n();
  const figures = useFigureFormat();
  const [ref, width, room] = useWidth<HTMLDivElement>(640);
  const height = isFilling ? Math.max(asked, room) : asked;
  const id = useId();
  const periods = series[0]?.points ?? [];
  const count = periods.length;
  const main = series[0];
  const focus = usePointFocus(count, rank => {
    const point = main?.points[rank];
    if (point && main) onOpen?.(point, main);
  });

  const rtl = direction === 'rtl';
  const mirror = (x: number) => (rtl ? width - x : x);
  const inner = width - axis - end;
  const xOf = (rank: number) => mirror(axis + (count > 1 ? (inner * rank) / (count - 1) : inner / 2));
  const band = isBanded || series.length === 1;
  const seen = series.flatMap(one =>
    one.points.flatMap(point => [point.value, ...(band && !point.isPart ? [point.low, point.high] : [])]),
  );
  const y = scaleLinear()
    .domain(
      valueDomain(
        seen.filter(value => typeof value === 'number'),
        { scale, zero: unit === 'count' },
      ),
    )
    .range([height - bottom, top]);
  const ticks = y.ticks(height > 320 ? 6 : 4);
  // A name under the first or last point must not stick out of the picture.
  const within = (x: number, text: string) => {
    const half = text.length * letterHalf;
    return Math.min(width - half, Math.max(half, x));
  };
  const every = Math.max(1, Math.ceil(count / Math.max(2, Math.floor(inner / 76))));

  const onMove = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (mirror(event.clientX - box.left) - axis) / inner;
    focus.setActive(Math.min(count - 1, Math.max(0, Math.round(share * (count - 1)))));
  };
  const open = () => {
    const point = focus.active === undefined ? undefined : main?.points[focus.active];
    if (point && main) onOpen?.(point, main);
  };
  const active = focus.active;

  return (
    <Group
      ref={ref}
      aria-label={title}
      {...focus.keys}
      onMouseMove={onMove}
      onMouseLeave={() => focus.setActive(undefined)}
      onClick={open}
      style={isFilling ? { minHeight: asked } : {}}
      className={classNames(
        'relative rounded-md focus-ring',
        onOpen && 'cursor-pointer',
        isFilling && 'flex-1',
      )}
    >
      <svg
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        width={width}
        height={height}
        style={{ direction }}
        className={classNames('block overflow-visible', isFilling && 'absolute inset-0')}
      >
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{summary}</desc>
        {ticks.map(tick => (
          <g key={tick}>
            <line x1={mirror(axis)} x2={mirror(width - end)} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
            <text
              x={mirror(axis - 8)}
              y={y(tick)}
              dy="0.33em"
              textAnchor="end"
              fontSize={11.5}
              fill="var(--quiet)"
            >
              {format.isolate(figures.value(tick, unit))}
            </text>
          </g>
        ))}
        {periods.map((period, rank) =>
          (count - 1 - rank) % every === 0 ? (
            <text
              key={period.key}
              x={within(xOf(rank), period.label)}
              y={height - 7}
              textAnchor="middle"
              fontSize={11.5}
              fill="var(--quiet)"
            >
              {format.isolate(period.label)}
            </text>
          ) : null,
        )}
        {active !== undefined && (
          <line
            x1={xOf(active)}
            x2={xOf(active)}
            y1={top - 6}
            y2={height - bottom}
            stroke="var(--control)"
            strokeDasharray="2 3"
          />
        )}
        {series.map((one, rank) => (
          <TrendLine
            key={one.key}
            points={one.points}
            rank={rank}
            x={xOf}
            y={y}
            active={active}
            isBanded={band}
          />
        ))}
      </svg>
      {active !== undefined && (
        <ChartTip x={xOf(active)} y={y(main?.points[active]?.value ?? y.domain()[1] ?? 0)} width={width}>
          <p className="text-quiet">
            {periods[active]?.isPart
              ? t('ui.chart.partOf', { period: periods[active].label })
              : periods[active]?.label}
          </p>
          {series.map(one => {
            const point = one.points[active];
            const range =
              point?.low !== undefined &&
              point.high !== undefined &&
              figures.range({ low: point.low, high: point.high }, unit);
            return (
              <p key={one.key}>
                {series.length > 1 && <bdi>{one.name} </bdi>}
                <strong>
                  {point?.value === null || point === undefined
                    ? t('ui.chart.noData')
                    : figures.value(point.value, unit)}
                </strong>
                {range && <span className="text-quiet"> · {range}</span>}
                {point?.n !== undefined && (
                  <span className="text-quiet"> · {t('ui.figure.n', { n: point.n })}</span>
                )}
              </p>
            );
          })}
        </ChartTip>
      )}
    </Group>
  );
}
