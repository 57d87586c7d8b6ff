import { dayFromIso, type PeriodUnit } from '../../../../platform/calendar/index.ts';
import type { Formatter } from '../../../../platform/i18n/formatter.ts';
import type { Figure } from '../../index.ts';

interface PeriodFigure {
  readonly from: string;
  readonly to: string;
  readonly figure: Pick<Figure, 'value' | 'interval' | 'n'>;
}

/** Points for the Trend chart, labelled by the reader's calendar. */
export function toTrendPoints(points: readonly PeriodFigure[], unit: PeriodUnit, format: Formatter) {
  return points.map(({ from, figure }) => ({
    key: from,
    label: periodLabel(from, unit, format),
    value: figure.value,
    low: figure.interval?.low,
    high: figure.interval?.high,
    n: figure.n,
  }));
}

/** 'مهر ۱۴۰۵', '5 Oct': of the period that begins on an ISO day. */
export function periodLabel(from: string, unit: PeriodUnit, format: Formatter): string {
  const day = dayFromIso(from);
  return day === undefined ? from : format.period(day, unit, 'short');
}
