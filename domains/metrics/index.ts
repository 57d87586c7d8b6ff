/** What other areas, and the browser, may use of metrics. */
export type {
  Comparison,
  DrawingScale,
  EstimateOptions,
  Figure,
  Good,
  Interval,
  Method,
  Statistics,
  Unit,
} from './model/figure.ts';
export type { MetricDefinition, MetricSource } from './catalog/metric.ts';
export { allMetrics, findMetric, metricsOf } from './catalog/find-metric.ts';
export {
  attributeOf,
  dimensions,
  filtersText,
  isDimension,
  parseFilters,
  printFilters,
  type Dimension,
  type Filters,
  type FlatQuery,
} from './model/filters.ts';
export { decomposeChange, type ChangeParts, type GroupChange } from './model/decomposition.ts';
export { judgedTogether } from './model/judge.ts';
export { meanInterval, meanValue, welch, type Sums } from './model/mean.ts';
export { normalCdf, normalQuantile } from './model/normal.ts';
export { npsDifference, npsInterval, npsValue, type NpsCounts } from './model/nps.ts';
export { newcombe, twoProportionTest, wilson, type Share } from './model/proportion.ts';
export { responseRate, type Dispositions } from './model/response-rate.ts';
export { churn, customerFlow, endToStartRatio, retention } from './model/retention.ts';
export { parseScale, scaleText } from './model/scale.ts';
export { mergeAll, mergeStatistics } from './model/statistics.ts';
export { strandKey, type Strand } from './model/strand.ts';
export { criticalT, studentCdf } from './model/student.ts';
export { kaplanMeier, logRank, medianSurvival, type Followed } from './model/survival.ts';
