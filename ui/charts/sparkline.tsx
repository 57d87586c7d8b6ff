import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { useI18n } from '../i18n/i18n-context.ts';
import { valueDomain } from './value-domain.ts';

interface SparklineProps {
  /** In order of time; null where nothing was heard. */
  readonly values: readonly (number | null)[];
  readonly scale?: { readonly min: number; readonly max: number };
  readonly width?: number;
  readonly height?: number;
  /** CSS colour; default the brand's. */
  readonly colour?: string;
  /** Read aloud; without it the line is decoration beside a figure that says it. */
  readonly label?: string;
}

/** The way a figure came, small enough for a cell. Always needs the figure beside it. */
export function Sparkline({
  values,
  scale,
  width = 88,
  height = 24,
  colour = 'var(--brand)',
  label,
}: SparklineProps) {
  const { direction } = useI18n();
  const known = values.filter(value => value !== null);
  // Scattered points are no way that anything came.
  if (known.length < Math.max(2, values.length * 0.75))
    return <svg aria-hidden width={width} height={height} />;
  const mirror = (x: number) => (direction === 'rtl' ? width - x : x);
  const x = (rank: number) => mirror(3 + ((width - 6) * rank) / (values.length - 1));
  const y = scaleLinear()
    .domain(valueDomain(known, { scale }))
    .range([height - 3, 3]);
  const path = line<number | null>()
    .defined(value => value !== null)
    .x((_, rank) => x(rank))
    .y(value => y(value ?? 0))
    .curve(curveMonotoneX)([...values]);
  const last = values.findLastIndex(value => value !== null);
  return (
    <svg
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0"
    >
      <path
        d={path ?? ''}
        fill="none"
        stroke={colour}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r={2.4} fill={colour} />
    </svg>
  );
}
