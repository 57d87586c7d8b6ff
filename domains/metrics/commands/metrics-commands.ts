import type { Command } from '../../../platform/module.ts';

const level = { level: { type: 'string' } } as const;
const numbers = (...names: string[]) =>
  Object.fromEntries(names.map(name => [name, { type: 'string' } as const]));

/** `safar figures`, `safar analytics rebuild` and `safar stats …`. */
export const metricsCommands: readonly Command[] = [
  {
    name: 'figures',
    summary: 'Figures of a metric, the same as on the screen',
    usage:
      'figures METRIC [--by DIMENSION]… [--filter KEY=VALUE]… [--from DAY] [--to DAY] [--range NAME] [--unit UNIT] [--level 0.95]',
    options: {
      by: { type: 'string', multiple: true },
      filter: { type: 'string', multiple: true },
      from: { type: 'string' },
      to: { type: 'string' },
      range: { type: 'string' },
      unit: { type: 'string' },
      ...level,
    },
    needs: 'workspace',
    load: async () => ({ run: (await import('./figures.ts')).figures }),
  },
  {
    name: 'analytics rebuild',
    summary: 'Empty the analytics store and count everything again from PostgreSQL',
    usage: 'analytics rebuild',
    needs: 'stores',
    load: async () => ({ run: (await import('./rebuild-analytics.ts')).rebuildAnalytics }),
  },
  stats('nps', 'Net promoter score with its interval', '--promoters N --passives N --detractors N', [
    'promoters',
    'passives',
    'detractors',
  ]),
  stats('csat', 'Share of satisfied answers (top two boxes)', '--satisfied N --n N', ['satisfied', 'n']),
  stats('ces', 'Mean effort or ease', '--values 1,2,5,… | --n N --sum X --sum-sq X', [
    'values',
    'n',
    'sum',
    'sum-sq',
  ]),
  stats('mean', 'A mean with its t interval', '--values 1,2,5,… | --n N --sum X --sum-sq X', [
    'values',
    'n',
    'sum',
    'sum-sq',
  ]),
  stats('wilson', 'A share with its Wilson interval', '--hits N --n N', ['hits', 'n']),
  stats('newcombe', 'Difference of two shares', '--first HITS/N --second HITS/N', ['first', 'second']),
  stats('compare', 'Difference of two net promoter scores', '--first P,PASSIVES,D --second P,PASSIVES,D', [
    'first',
    'second',
  ]),
  stats('welch', 'Difference of two means', '--first 1,2,5,… --second 2,3,5,…', ['first', 'second']),
  stats('km', 'Survival by Kaplan–Meier; + marks who is still here', '--times 6,6+,7,… [--against 1,2+,…]', [
    'times',
    'against',
  ]),
  stats('bh', 'p values corrected for many comparisons', '--p 0.01,0.04,…', ['p']),
  stats(
    'response-rate',
    'AAPOR response rates RR1 to RR6',
    '--complete N [--partial N --refusal N --non-contact N --other N --unknown-household N --unknown-other N --e X]',
    ['complete', 'partial', 'refusal', 'non-contact', 'other', 'unknown-household', 'unknown-other', 'e'],
  ),
];

/** Pure sums: they need no stores, and print figure by figure what the product would say. */
function stats(name: string, summary: string, usage: string, options: string[]): Command {
  return {
    name: `stats ${name}`,
    summary,
    usage: `stats ${name} ${usage} [--level 0.95]`,
    options: { ...numbers(...options), ...level },
    needs: 'none',
    load: async () => {
      const { calculations } = await import('./stats.ts');
      const { printed } = await import('./print-stats.ts');
      return { run: async ({ values, print }) => printed(calculations[name]?.(values), print) };
    },
  };
}
