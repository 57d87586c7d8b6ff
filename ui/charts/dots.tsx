import { type FigureUnit, goodnessOf } from '../honest-number/figure.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { FigureRows, type NamedFigure, useFigureTable } from './figure-rows.tsx';
import { feelingOf, feelingColour } from './feeling.ts';
import { valueDomain } from './value-domain.ts';

interface DotsProps extends ChartProps {
  readonly dots: readonly NamedFigure[];
  readonly unit: FigureUnit;
  readonly scale: { readonly min: number; readonly max: number };
  readonly good?: 'high' | 'low';
  /** Values are differences: said with their sign, shares in percentage points. */
  readonly isChange?: boolean;
  /** A line to compare with: the overall value. */
  readonly reference?: { readonly value: number; readonly label: string };
}

/** Forest plot: each value a dot with its interval, against a reference line; for comparing groups. */
export function Dots({
  title,
  titleHidden,
  dots,
  unit,
  scale,
  good = 'high',
  isChange = false,
  reference,
}: DotsProps) {
  const table = useFigureTable(dots, unit, isChange);
  const seen = dots.flatMap(dot => [dot.value, dot.low, dot.high]).filter(value => typeof value === 'number');
  const [min, max] = valueDomain(reference ? [...seen, reference.value] : seen, { scale });
  const at = (value: number) => ((Math.min(max, Math.max(min, value)) - min) / (max - min || 1)) * 100;
  // Where the interval crosses the reference, the value may be on either side: it is no finding, and not coloured so.
  const colourOf = ({ value, low, high }: NamedFigure): string =>
    value === null || (reference && !((low ?? value) > reference.value || (high ?? value) < reference.value))
      ? feelingColour.unknown
      : feelingColour[feelingOf(goodnessOf(value, scale, good))];
  return (
    <ChartFrame title={title} titleHidden={titleHidden ?? false} table={table}>
      <FigureRows
        figures={dots}
        unit={unit}
        isChange={isChange}
        draw={dot => (
          <>
            <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
            {reference && (
              <span
                className="absolute -inset-y-1 w-px border-s border-dashed border-control"
                style={{ insetInlineStart: `${at(reference.value)}%` }}
              />
            )}
            {dot.low !== undefined && dot.high !== undefined && (
              <span
                className="absolute top-1/2 -mt-[1.5px] h-[3px] rounded-full bg-brand opacity-45"
                style={{
                  insetInlineStart: `${at(dot.low)}%`,
                  width: `max(${at(dot.high) - at(dot.low)}%, 3px)`,
                }}
              />
            )}
            {dot.value !== null && (
              <span
                className="absolute top-1/2 -mt-[6px] size-3 rounded-full border-2 border-surface"
                style={{
                  insetInlineStart: `calc(${at(dot.value)}% - 6px)`,
                  background: colourOf(dot),
                }}
              />
            )}
          </>
        )}
      />
      {reference && (
        <p className="flex items-center gap-1.5 text-xs text-quiet">
          <span aria-hidden className="inline-block h-3 border-s border-dashed border-control" />
          {reference.label}
        </p>
      )}
    </ChartFrame>
  );
}
