import type { FigureUnit } from '../honest-number/figure.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { FigureRows, type NamedFigure, useFigureTable } from './figure-rows.tsx';

interface BarsProps extends ChartProps {
  readonly bars: readonly NamedFigure[];
  readonly unit: FigureUnit;
  /** Default: from zero to the largest value or whisker. */
  readonly scale?: { readonly min: number; readonly max: number };
}

/** Values side by side, each with the whisker of its interval; bars start at zero. */
export function Bars({ title, titleHidden, bars, unit, scale }: BarsProps) {
  const table = useFigureTable(bars, unit);
  const ends = bars.flatMap(bar => [bar.value ?? 0, bar.low ?? 0, bar.high ?? 0]);
  const min = Math.min(0, scale?.min ?? Math.min(...ends));
  const max = Math.max(0, scale?.max ?? Math.max(...ends), min + 1e-9);
  const at = (value: number) => ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * 100;
  return (
    <ChartFrame title={title} titleHidden={titleHidden ?? false} table={table}>
      <FigureRows
        figures={bars}
        unit={unit}
        draw={bar => (
          <>
            <span className="absolute inset-y-0 w-px bg-line" style={{ insetInlineStart: `${at(0)}%` }} />
            {bar.value !== null && (
              <span
                className="absolute inset-y-[7px] rounded-sm bg-brand"
                style={{
                  insetInlineStart: `${Math.min(at(0), at(bar.value))}%`,
                  width: `${Math.abs(at(bar.value) - at(0))}%`,
                  opacity: 0.85,
                }}
              />
            )}
            {bar.low !== undefined && bar.high !== undefined && (
              <Whisker start={at(bar.low)} end={at(bar.high)} />
            )}
          </>
        )}
      />
    </ChartFrame>
  );
}

/** A thin line with short ends: the interval. Positions in percent. */
export function Whisker({ start, end }: { start: number; end: number }) {
  return (
    <span
      className="absolute inset-y-[10px] border-x-[1.5px] border-ink before:absolute before:inset-x-0 before:top-1/2 before:-mt-[0.75px] before:h-[1.5px] before:bg-ink"
      style={{ insetInlineStart: `${start}%`, width: `max(${end - start}%, 2px)` }}
    />
  );
}
