import type { ScoreMetric } from '../../feedback/index.ts';
import type {
  Comparison,
  DrawingScale,
  EstimateOptions,
  Figure,
  Good,
  Interval,
  Method,
  Statistics,
  Unit,
} from '../model/figure.ts';
import type { ScoreScale } from '../model/scale.ts';

/** What rows of the table `score` a metric counts: scores, one row per record, or one per invitation. */
export type MetricSource = ScoreMetric | 'feedback' | 'invitation';

/** A kind of figure: one folder in catalog/, exported as `metric` from definition.ts. Safe for the browser. */
export interface MetricDefinition {
  /** The folder's name. Its words are the messages `metric.<name>.name`, `.short` and `.about`. */
  readonly name: string;
  readonly source: MetricSource;
  readonly good: Good;
  readonly unit: Unit;
  readonly method: Method;
  /** Method of a comparison. */
  readonly comparison: Method;
  /** Average over groups weighted by n is the whole, so that a change splits into mix and rate. */
  readonly averages: boolean;
  /** Whether scores on this scale mean what the metric means; others are left out, never rescaled or flipped. */
  accepts(scale: ScoreScale): boolean;
  /** Ends of the axis for a question's scale; `scale` is absent for sources that have none. */
  drawingScale(scale?: DrawingScale): DrawingScale;
  /**
   * Sufficient statistics by name, as ClickHouse aggregates over rows of `value`, `max` (of the scale) and `sign`
   * (rows that count several times have a larger sign). `n` is always among them.
   */
  readonly statistics: Readonly<Record<string, string>>;
  estimate(statistics: Statistics, options?: EstimateOptions): Figure;
  /** second − first. */
  compare(first: Statistics, second: Statistics, options?: EstimateOptions): Comparison;
}

/** What a definition has to say itself; the rest is the same for all and comes from defineMetric. */
export interface MetricCore extends Omit<MetricDefinition, 'estimate' | 'compare'> {
  /** Called with n > 0 only. */
  value(statistics: Statistics): number | null;
  interval(statistics: Statistics, level: number): Interval | null;
  /** Kish's effective n, when the statistics are weighted. */
  effectiveN?(statistics: Statistics): number | undefined;
  /** Called with n > 0 on both sides; null when the data allow no test. */
  difference(
    first: Statistics,
    second: Statistics,
    level: number,
  ): { readonly difference: number; readonly p: number | null; readonly interval: Interval | null } | null;
}
