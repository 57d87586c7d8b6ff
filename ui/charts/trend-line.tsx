import { area, curveMonotoneX, line } from 'd3-shape';
import { seriesStyle } from './series-style.ts';
import type { TrendPoint } from './trend-series.ts';

interface TrendLineProps {
  readonly points: readonly TrendPoint[];
  /** Of the series: its colour and dash. */
  readonly rank: number;
  readonly x: (rank: number) => number;
  readonly y: (value: number) => number;
  readonly active: number | undefined;
  readonly isBanded: boolean;
}

/** One series: whole periods as a line with its band, parts of periods dashed on to a hollow point. */
export function TrendLine({ points, rank, x, y, active, isBanded }: TrendLineProps) {
  const { colour, dash } = seriesStyle(rank);
  const isWhole = (point: TrendPoint) => point.value !== null && !point.isPart;
  const draw = line<TrendPoint>()
    .defined(isWhole)
    .x((_, at) => x(at))
    .y(point => y(point.value ?? 0))
    .curve(curveMonotoneX);
  const drawBand = area<TrendPoint>()
    .defined(point => isWhole(point) && point.low !== undefined && point.high !== undefined)
    .x((_, at) => x(at))
    .y0(point => y(point.low ?? 0))
    .y1(point => y(point.high ?? 0))
    .curve(curveMonotoneX);
  const last = points.findLastIndex(point => point.value !== null);
  return (
    <>
      {isBanded && <path d={drawBand([...points]) ?? ''} fill={colour} opacity={0.15} />}
      <path
        d={draw([...points]) ?? ''}
        fill="none"
        stroke={colour}
        strokeWidth={2.25}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray={dash}
      />
      {points.map((point, at) => {
        const next = points[at + 1];
        if (point.value === null || !next || next.value === null || !(point.isPart || next.isPart))
          return null;
        return (
          <line
            key={point.key}
            x1={x(at)}
            y1={y(point.value)}
            x2={x(at + 1)}
            y2={y(next.value)}
            stroke={colour}
            strokeWidth={1.75}
            strokeDasharray="2 4"
            strokeLinecap="round"
            opacity={0.75}
          />
        );
      })}
      {points.map((point, at) =>
        point.value !== null && (at === active || at === last || point.isPart || isAlone(points, at)) ? (
          <circle
            key={point.key}
            cx={x(at)}
            cy={y(point.value)}
            r={at === active ? 5 : point.isPart ? 3.25 : 4}
            fill={point.isPart ? 'var(--surface)' : colour}
            stroke={point.isPart ? colour : 'var(--surface)'}
            strokeWidth={point.isPart ? 1.75 : 2}
          />
        ) : null,
      )}
    </>
  );
}

/** A point with no neighbour has no line to be seen by. */
function isAlone(points: readonly TrendPoint[], at: number): boolean {
  return (points[at - 1]?.value ?? null) === null && (points[at + 1]?.value ?? null) === null;
}
