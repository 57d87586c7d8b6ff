import type { FigureUnit } from '../honest-number/figure.ts';
import type { ChartProps } from './chart-frame.tsx';

export interface TrendPoint {
  readonly key: string;
  /** Of the period, in the reader's calendar. */
  readonly label: string;
  /** Null where nothing was heard: the line is broken there, never drawn through. */
  readonly value: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly n?: number | undefined;
  /** Its period is cut by the range or still running: drawn apart, so that a short week is not read as a fall. */
  readonly isPart?: boolean | undefined;
}

export interface TrendSeries {
  readonly key: string;
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendProps extends ChartProps {
  /** All over the same periods, in order of time. */
  readonly series: readonly TrendSeries[];
  readonly unit: FigureUnit;
  readonly scale?: { readonly min: number; readonly max: number };
  /** Pixels; with `isFilling` the least. */
  readonly height?: number;
  /** Takes the height that its place in a flex or grid layout leaves. */
  readonly isFilling?: boolean;
  /** What the points run along, where it is not time. */
  readonly along?: string;
  /** Draws the intervals of several series too; of one they are always drawn. */
  readonly isBanded?: boolean;
  readonly onOpen?: (point: TrendPoint, series: TrendSeries) => void;
}
