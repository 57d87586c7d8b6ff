import { Card, useI18n } from '../../../../ui/index.ts';
import { ShareBar, Trend } from '../../../../ui/charts/index.ts';
import { HonestNumber } from '../../../../ui/honest-number/index.ts';
import type { CallOutput } from '../../../../web/index.ts';
import type { metricsContract } from '../../contract.ts';
import { toTrendPoints } from '../shared/to-trend-points.ts';
import { useKeyName } from '../shared/use-key-name.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';

/** Who was heard: how much feedback, through which channels, in which languages. */
export function Volumes({ overview }: { readonly overview: CallOutput<typeof metricsContract.overview> }) {
  const reader = useI18n();
  const { t } = reader;
  const name = useKeyName();
  const words = useMetricWords();
  const { volume, unit } = overview;
  const parts = (dimension: string, counts: typeof volume.byChannel) =>
    counts.map(({ key, n }) => ({ key, n, label: name(dimension, key, overview.names) }));
  return (
    <Card title={t('dashboards.volume.title')}>
      <div className="grid gap-8 lg:grid-cols-[minmax(11rem,1fr)_minmax(0,2fr)_minmax(0,2fr)]">
        <HonestNumber
          size="card"
          figure={volume.figure}
          change={volume.comparison}
          label={words.name('responses')}
        />
        <Trend
          title={t('dashboards.volume.trend')}
          series={[
            {
              key: 'responses',
              name: words.name('responses'),
              points: toTrendPoints(volume.trend, unit, reader),
            },
          ]}
          unit="count"
          height={140}
        />
        <div className="flex flex-col gap-5">
          <ShareBar title={t('dashboards.volume.channels')} parts={parts('channel', volume.byChannel)} />
          <ShareBar title={t('dashboards.volume.languages')} parts={parts('language', volume.byLanguage)} />
        </div>
      </div>
    </Card>
  );
}
