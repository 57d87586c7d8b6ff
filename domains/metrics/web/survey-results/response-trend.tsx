import { Trend } from '../../../../ui/charts/index.ts';
import { Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall } from '../../../../web/index.ts';
import { metricsContract } from '../../contract.ts';
import { toTrendPoints } from '../shared/to-trend-points.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';

interface ResponseTrendProps {
  readonly survey: string;
  readonly query: Record<string, string | string[]>;
}

/** Finished responses over time, in periods of the reader's calendar. */
export function ResponseTrend({ survey, query }: ResponseTrendProps) {
  const reader = useI18n();
  const { t } = reader;
  const words = useMetricWords();
  const overview = useCall(
    metricsContract.overview,
    { query: { ...query, survey: [survey] } },
    { live: ['feedback.projected'] },
  );
  return (
    <CallState call={overview} skeleton={<Skeleton look="block" className="h-40" />}>
      {({ volume, unit }) => (
        <Trend
          title={t('surveys.results.overTime')}
          unit="count"
          height={180}
          series={[
            {
              key: 'responses',
              name: words.name('responses'),
              points: toTrendPoints(volume.trend, unit, reader),
            },
          ]}
        />
      )}
    </CallState>
  );
}
