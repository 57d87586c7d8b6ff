import {
  addPeriods,
  type Day,
  dayFromIso,
  dayOf,
  periodStart,
  type PeriodUnit,
} from '../../../../platform/calendar/index.ts';
import type { Formatter } from '../../../../platform/i18n/formatter.ts';
import type { CalendarName, WeekDay } from '../../../../platform/i18n/language.ts';
import type { Figure } from '../../index.ts';

interface PeriodFigure {
  /** ISO days, both within. */
  readonly from: string;
  readonly to: string;
  readonly figure: Pick<Figure, 'value' | 'interval' | 'n'>;
}

/** Of `useI18n()`: how the reader counts days. */
interface Reader {
  readonly format: Formatter;
  readonly calendar: CalendarName;
  readonly weekStart: WeekDay;
  readonly timeZone: string;
}

/** Points for the Trend chart, labelled by the reader's calendar. */
export function toTrendPoints(points: readonly PeriodFigure[], unit: PeriodUnit, reader: Reader) {
  const today = dayOf(new Date(), reader.timeZone);
  return points.map(({ from, to, figure }) => ({
    key: from,
    label: periodLabel(from, unit, reader.format),
    value: figure.value,
    low: figure.interval?.low,
    high: figure.interval?.high,
    n: figure.n,
    isPart: isPart(from, to, unit, reader, today),
  }));
}

/** Fewer answers than this say nothing that could be seen in a line as high as a word. */
const LEAST_ANSWERS = 5;

/** Values for a Sparkline: whole periods with enough answers; others are gaps, and many gaps leave no line. */
export function toSparkValues(
  points: readonly PeriodFigure[],
  unit: PeriodUnit,
  reader: Reader,
): (number | null)[] {
  return toTrendPoints(points, unit, reader)
    .filter(point => !point.isPart)
    .map(({ value, n }) => (n >= LEAST_ANSWERS ? value : null));
}

/** The period is cut by what was asked for, or today still belongs to it. */
export function isPart(
  from: string,
  to: string,
  unit: PeriodUnit,
  { calendar, weekStart }: Pick<Reader, 'calendar' | 'weekStart'>,
  today: Day,
): boolean {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  if (first === undefined || last === undefined) return false;
  const start = periodStart(first, unit, calendar, weekStart);
  return first > start || last < addPeriods(start, 1, unit, calendar) - 1 || last >= today;
}

/** 'مهر ۱۴۰۵', '5 Oct': of the period that begins on an ISO day. */
export function periodLabel(from: string, unit: PeriodUnit, format: Formatter): string {
  const day = dayFromIso(from);
  return day === undefined ? from : format.period(day, unit, 'short');
}
