import type { QuestionSummary, SaidText, SummaryFigure, SummarySpec } from '../../surveys/index.ts';
import type { MetricDefinition } from '../catalog/metric.ts';
import type { Figure, Statistics } from './figure.ts';
import { scaleText } from './scale.ts';
import type { Strand } from './strand.ts';

/** Counted answers of one strand of a question, as read. */
export interface CountedAnswers {
  readonly strand: Strand;
  readonly counts: readonly { readonly option: string; readonly value: number; readonly n: number }[];
  readonly of: ReadonlyMap<MetricDefinition, Statistics>;
}

/** What a question's kind is summed up to, from its counted answers (newest wording first) and latest texts. */
export function summaryOf(
  spec: SummarySpec,
  counted: readonly CountedAnswers[],
  figures: readonly Figure[],
  said: readonly SaidText[],
): QuestionSummary {
  if (spec.type === 'none') return { type: 'none' };
  if (spec.type === 'score') {
    const shown = counted.find(({ strand }) => strand.scale === scaleText(spec));
    const values = Array.from({ length: spec.max - spec.min + 1 }, (_, i) => spec.min + i);
    return {
      type: 'score',
      figures: figures.map(summaryFigure),
      counts: values.map(value => shown?.counts.find(count => count.value === value)?.n ?? 0),
    };
  }
  const options = new Map<string, number>();
  for (const { counts } of counted)
    for (const { option, n } of counts) options.set(option, (options.get(option) ?? 0) + n);
  if (spec.type === 'texts') return { type: 'texts', n: options.get('') ?? 0, latest: said };
  // With several options a person's own row has ''; with one, each person is the row of the option.
  const persons = options.get('') ?? [...options.values()].reduce((sum, n) => sum + n, 0);
  const known = [
    ...spec.options,
    ...[...options.keys()].filter(key => key !== '' && !spec.options.includes(key)),
  ];
  return {
    type: 'choices',
    n: persons,
    counts: known.map(key => ({ key, count: options.get(key) ?? 0 })),
    others: said,
  };
}

function summaryFigure({ metric, value, interval, n, method, withheld }: Figure): SummaryFigure {
  return {
    metric,
    ...(value !== null && { value }),
    ...(interval && { low: interval.low, high: interval.high }),
    n,
    method,
    ...(withheld && { withheld: withheld.reason }),
  };
}
