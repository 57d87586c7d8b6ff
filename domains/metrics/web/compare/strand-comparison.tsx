import { Card, useI18n } from '../../../../ui/index.ts';
import { Dots } from '../../../../ui/charts/index.ts';
import { HonestNumber, useFigureFormat } from '../../../../ui/honest-number/index.ts';
import type { CallOutput } from '../../../../web/index.ts';
import { dayFromIso } from '../../../../platform/calendar/index.ts';
import type { metricsContract } from '../../contract.ts';
import { useDimensionName } from '../shared/use-dimension-name.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import { ChangeParts } from './change-parts.tsx';

type Compared = CallOutput<typeof metricsContract.compare>;

interface StrandComparisonProps {
  readonly data: Compared;
  readonly strand: Compared['strands'][number];
  readonly by: string;
}

/** Before and after side by side, the difference with its interval and p, each group's change, mix and rate. */
export function StrandComparison({ data, strand, by }: StrandComparisonProps) {
  const { t, format } = useI18n();
  const words = useMetricWords();
  const name = useKeyName();
  const dimensionName = useDimensionName();
  const figures = useFigureFormat();
  const { first, second, comparison } = strand.total;
  const unit = first.unit;
  const days = (range: Compared['first']) =>
    format.dateRange(dayFromIso(range.from) ?? 0, (dayFromIso(range.to) ?? 0) + 1);
  const groups = strand.groups.filter(
    g => g.comparison.difference !== null && g.comparison.interval !== null,
  );
  const span = Math.max(
    ...groups.flatMap(g => [
      Math.abs(g.comparison.interval?.low ?? 0),
      Math.abs(g.comparison.interval?.high ?? 0),
    ]),
    0,
  );
  return (
    <Card title={words.strandHeading(strand.strand)}>
      <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
        <HonestNumber size="card" figure={first} label={days(data.first)} />
        <HonestNumber size="card" figure={second} change={comparison} label={days(data.second)} />
        <p className="self-center text-quiet">
          {comparison.difference === null || comparison.interval === null
            ? t('dashboards.cannotCompare')
            : t(comparison.significant ? 'dashboards.difference.real' : 'dashboards.difference.chance', {
                difference: figures.changeInWords(comparison.difference, unit),
                range: figures.changeRange(comparison.interval, unit),
                p: comparison.p === null ? '–' : format.pValue(comparison.p),
                method: words.method(comparison.method),
              })}
        </p>
      </div>
      {groups.length > 1 && (
        <div className="pt-8">
          <Dots
            title={t('dashboards.changeBy', {
              dimension: dimensionName(by),
            })}
            unit={unit}
            isChange
            scale={{ min: -span, max: span }}
            good={strand.strand.good}
            reference={{ value: 0, label: t('dashboards.noChange') }}
            dots={groups.map(group => ({
              key: Object.values(group.keys).join(' '),
              label: name(by, group.keys[by] ?? '', data.names),
              value: group.comparison.difference ?? 0,
              low: group.comparison.interval?.low ?? 0,
              high: group.comparison.interval?.high ?? 0,
              n: group.second.n,
            }))}
          />
          <p className="pt-2 text-sm text-quiet">{t('metrics.notice.corrected')}</p>
        </div>
      )}
      {strand.parts && <ChangeParts parts={strand.parts} unit={unit} names={data.names} />}
    </Card>
  );
}
