import { Card, Skeleton, useI18n } from '../../../../ui/index.ts';
import { Heatmap } from '../../../../ui/charts/index.ts';
import { CallState, useCall, useGo, useWorkspace } from '../../../../web/index.ts';
import { metricsContract } from '../../contract.ts';
import { Notices } from '../shared/notices.tsx';
import { periodLabel } from '../shared/to-trend-points.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import type { FigureSubject } from './figure-trend.tsx';

/** A dimension against time at a glance; each cell leads to its feedback. */
export function FigureHeatmap({ metric, by, unit, query }: FigureSubject) {
  const { format } = useI18n();
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
            const rows = new Map(strand.rows.map(row => [row.key, row]));
            const columns = new Map(data.periods.map((period, i) => [period.from, i]));
            const sample = strand.rows[0]?.total;
            if (!sample) return null;
            return (
              <Card key={JSON.stringify(strand.strand)}>
                <Heatmap
                  title={`${words.name(metric)} · ${words.strand(strand.strand)}`}
                  unit={sample.unit}
                  scale={sample.scale}
                  good={sample.good}
                  rows={strand.rows.map(row => ({ key: row.key, label: name(by, row.key, data.names) }))}
                  columns={data.periods.map(period => ({
                    key: period.from,
                    label: periodLabel(period.from, unit, format),
                  }))}
                  cells={(row, column) => rows.get(row)?.cells[columns.get(column) ?? -1]}
                  onOpen={(row, column) => {
                    const period = data.periods[columns.get(column) ?? -1];
                    if (period)
                      go(
                        href('/feedback', {
                          ...query,
                          range: undefined,
                          from: period.from,
                          to: period.to,
                          [by]: [row],
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
