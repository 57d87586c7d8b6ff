import type { CountSeries } from '../../text/discovery/count-series.ts';
import type { DailyCount } from '../themes-analytics.ts';

/** A part with this share of all texts is no place of its own. */
const nearlyAll = 0.9;

/**
 * Series of bad mentions a day, one for each theme in each part of a dimension, aligned over `days` days. Parts that are not
 * known ('') are no place to look at, nor are those that hold nearly all texts, except in 'all', which has no parts.
 */
export function dailySeries(dimension: string, counts: readonly DailyCount[], days: number): CountSeries[] {
  const texts = new Map<string, number[]>();
  for (const { theme, value, day, texts: n } of counts) if (theme === '') add(texts, value, day, n, days);
  const sizes = new Map([...texts].map(([value, own]) => [value, own.reduce((sum, n) => sum + n, 0)]));
  const whole = [...sizes.values()].reduce((sum, n) => sum + n, 0);
  const isPlace = (value: string) =>
    dimension === 'all' || (value !== '' && (sizes.get(value) ?? 0) < whole * nearlyAll);
  const series = new Map<string, { theme: string; value: string; counts: number[] }>();
  for (const { theme, value, day, bad } of counts) {
    if (theme === '' || bad === 0 || !isPlace(value)) continue;
    const key = `${theme}\n${value}`;
    const entry = series.get(key) ?? { theme, value, counts: zeros(days) };
    entry.counts[day] = (entry.counts[day] ?? 0) + bad;
    series.set(key, entry);
  }
  return [...series.values()].map(({ theme, value, counts: own }) => ({
    theme,
    dimension,
    value,
    counts: own,
    texts: texts.get(value) ?? zeros(days),
  }));
}

function add(all: Map<string, number[]>, value: string, day: number, n: number, days: number): void {
  const own = all.get(value) ?? zeros(days);
  own[day] = (own[day] ?? 0) + n;
  all.set(value, own);
}

function zeros(days: number): number[] {
  return Array.from({ length: days }, () => 0);
}
