/** How often a theme was met, day by day, in one part of the feedback. */
export interface CountSeries {
  readonly theme: string;
  /** 'touchpoint', 'product', 'city', 'appVersion', 'segment' …; 'all' for all feedback. */
  readonly dimension: string;
  readonly value: string;
  /** Texts of the part that speak of the theme (and badly, when complaints are sought), oldest day first. */
  readonly counts: readonly number[];
  /** All texts of the part on the same days: growth of the part itself is no rise of the theme. */
  readonly texts: readonly number[];
}

/** Rate per text in days [from, to), each day of the week given its usual share. */
export interface Expectation {
  readonly mean: number;
  /** Of a new count with this mean: own spread, and doubt about the rate. */
  readonly variance: number;
}

/** A cell's rate is held to at least this many pretended texts' worth of doubt, so that 0 of 20 promises nothing. */
const priorCount = 0.5;
/** The share of a weekday is drawn towards the even one by so many pretended events. */
const weekdayPrior = 20;

/**
 * What history lets one expect of the days [from, to) of a series: a gamma-Poisson prediction with weekday seasonality and
 * the overdispersion of its own weeks. `history` is a range of days before `from`.
 */
export function expectationOf(
  series: CountSeries,
  history: readonly [number, number],
  from: number,
  to: number,
): Expectation {
  const [start, end] = history;
  const weekdays = weekdayFactors(series, start, end);
  const exposure = (day: number) => (series.texts[day] ?? 0) * (weekdays[day % 7] ?? 1);
  let count = 0;
  let exposed = 0;
  for (let day = start; day < end; day++) {
    count += series.counts[day] ?? 0;
    exposed += exposure(day);
  }
  let ahead = 0;
  for (let day = from; day < to; day++) ahead += exposure(day);
  if (exposed === 0 || ahead === 0) return { mean: 0, variance: 0 };
  const mean = ((count + priorCount) / exposed) * ahead;
  const spread = overdispersion(series, start, end, (count + priorCount) / exposed, exposure);
  // Var = φ·μ for what comes, plus (μ/√n)² φ for the rate being known from n events only.
  return { mean, variance: spread * (mean + (mean * mean) / (count + priorCount)) };
}

/** Share of each weekday in the theme's rate, 1 on average. Day 0 of the series is weekday 0. */
function weekdayFactors(series: CountSeries, start: number, end: number): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  const texts = [0, 0, 0, 0, 0, 0, 0];
  for (let day = start; day < end; day++) {
    counts[day % 7] = (counts[day % 7] ?? 0) + (series.counts[day] ?? 0);
    texts[day % 7] = (texts[day % 7] ?? 0) + (series.texts[day] ?? 0);
  }
  const allTexts = texts.reduce((a, b) => a + b, 0);
  const rate = counts.reduce((a, b) => a + b, 0) / Math.max(1, allTexts);
  return counts.map((count, weekday) => {
    const even = rate * (texts[weekday] ?? 0);
    return (count + weekdayPrior) / (even + weekdayPrior);
  });
}

/** Pearson's dispersion of whole weeks, at least 1, drawn towards 1 by its own doubt when weeks are few. */
function overdispersion(
  series: CountSeries,
  start: number,
  end: number,
  rate: number,
  exposure: (day: number) => number,
): number {
  let sum = 0;
  let weeks = 0;
  for (let week = end - 7; week >= start; week -= 7) {
    let count = 0;
    let mean = 0;
    for (let day = week; day < week + 7; day++) {
      count += series.counts[day] ?? 0;
      mean += rate * exposure(day);
    }
    if (mean === 0) continue;
    sum += (count - mean) ** 2 / Math.max(mean, 0.5);
    weeks++;
  }
  return weeks < 3 ? 1.3 : Math.max(1, sum / (weeks - 1));
}
