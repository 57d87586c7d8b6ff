import { Card, Skeleton, useI18n } from '../../../../ui/index.ts';
import { Trend } from '../../../../ui/charts/index.ts';
import { CallState, type CallOutput, useCall, useGo, useWorkspace } from '../../../../web/index.ts';
import { metricsContract } from '../../contract.ts';
import { Notices } from '../shared/notices.tsx';
import { toTrendPoints } from '../shared/to-trend-points.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';

export interface FigureSubject {
  readonly metric: string;
  readonly by: string;
  readonly unit: 'day' | 'week' | 'month';
  readonly query: Record<string, string | string[]>;
}

type Strand = CallOutput<typeof metricsContract.heatmap>['strands'][number];

/** More lines than this cannot be told apart. */
const lines = 5;

/** The metric over time, a line for each of the largest groups. */
export function FigureTrend({ metric, by, unit, query }: FigureSubject) {
  const reader = useI18n();
  const words = useMetricWords();
  const name = useKeyName();
  const { href } = useWorkspace();
  const go = useGo();
  const heatmap = useCall(
    metricsContract.heatmap,
    { query: { ...query, metric, by, unit } },
    { live: ['feedback.projected'] },
  );
  return (
    <CallState call={heatmap} skeleton={<Skeleton look="block" className="h-80" />}>
      {data => (
        <div className="flex flex-col gap-6">
          <Notices notices={data.notices} />
          {data.strands.map(strand => {
            const rows = largest(strand);
            const [first] = rows;
            if (!first) return null;
            return (
              <Card key={JSON.stringify(strand.strand)}>
                <Trend
                  title={`${words.name(metric)} · ${words.strand(strand.strand)}`}
                  unit={first.total.unit}
                  scale={first.total.scale}
                  height={320}
                  series={rows.map(row => ({
                    key: row.key,
                    name: name(by, row.key, data.names),
                    points: toTrendPoints(
                      data.periods.map((period, i) => ({ ...period, figure: row.cells[i] ?? row.total })),
                      unit,
                      reader,
                    ),
                  }))}
                  onOpen={(point, series) => {
                    const period = data.periods.find(one => one.from === point.key);
                    if (period)
                      go(
                        href('/feedback', {
                          ...query,
                          range: undefined,
                          from: period.from,
                          to: period.to,
                          [by]: [series.key],
                        }),
                      );
                  }}
                />
              </Card>
            );
          })}
        </div>
      )}
    </CallState>
  );
}

function largest(strand: Strand): Strand['rows'] {
  return strand.rows.toSorted((a, b) => b.total.n - a.total.n).slice(0, lines);
}
