import type { MetricDefinition, MetricSource } from './metric.ts';
import { metrics } from './registry.gen.ts';

const byName: ReadonlyMap<string, MetricDefinition> = new Map(Object.entries(metrics));

/** The metric of that name; undefined when this installation has none. */
export function findMetric(name: string): MetricDefinition | undefined {
  return byName.get(name);
}

/** All metrics, the best known first, others by name. */
export function allMetrics(): readonly MetricDefinition[] {
  const first = [
    'nps',
    'csat',
    'csat-mean',
    'ces1',
    'ces2',
    'ces2-share',
    'rating',
    'responses',
    'response-rate',
  ];
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...byName.values()].sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}

/** Metrics that count the rows of one source, main one first: CSAT has its share and its mean. */
export function metricsOf(source: MetricSource): readonly MetricDefinition[] {
  return allMetrics().filter(metric => metric.source === source);
}
