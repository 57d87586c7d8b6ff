import { useI18n } from '../i18n/i18n-context.ts';
import { type DrawnFigure, positionOf } from './figure.ts';

interface IntervalBarProps {
  readonly figure: DrawnFigure;
  readonly height?: number;
}

/**
 * Under the number: its interval on the metric's own scale. Sharp when narrow, soft when wide: the blur of the edges
 * grows with the share of the scale that the interval covers. Drawn in percent, so it fits any width.
 */
export function IntervalBar({ figure, height = 6 }: IntervalBarProps) {
  const { direction } = useI18n();
  const { value, interval, scale } = figure;
  if (value === null) return <Track height={height} />;
  const at = (x: number) => positionOf(x, scale) * 100;
  const middle = at(value);
  const low = interval ? at(interval.low) : middle;
  const high = interval ? at(interval.high) : middle;
  const width = high - low;
  // Nothing is soft up to 4 % of the scale; from 40 % on it is a cloud.
  const softness = interval ? Math.min(1, Math.max(0, (width - 4) / 36)) : 1;
  const edge = softness * 48;
  const start = direction === 'rtl' ? 'left' : 'right';
  const fade = `linear-gradient(to ${start}, transparent, black ${edge}%, black ${100 - edge}%, transparent)`;
  const zero = scale.min < 0 && scale.max > 0 ? at(0) : undefined;
  return (
    <Track height={height}>
      {zero !== undefined && (
        <span
          className="absolute inset-y-0 w-px bg-control opacity-50"
          style={{ insetInlineStart: `${zero}%` }}
        />
      )}
      {interval && (
        <span
          className="absolute inset-y-0 rounded-full bg-brand"
          style={{
            insetInlineStart: `${low}%`,
            width: `max(${width}%, 3px)`,
            opacity: 0.78 - softness * 0.33,
            maskImage: softness > 0 ? fade : 'none',
          }}
        />
      )}
      <span
        className="absolute -inset-y-[2px] w-[3px] rounded-full bg-ink"
        style={{ insetInlineStart: `clamp(0px, calc(${middle}% - 1.5px), calc(100% - 3px))` }}
      />
    </Track>
  );
}

function Track({ height, children }: { height: number; children?: React.ReactNode }) {
  return (
    <span aria-hidden className="relative block w-full rounded-full bg-line/70" style={{ height }}>
      {children}
    </span>
  );
}
