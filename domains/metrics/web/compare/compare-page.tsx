import { PageHeader, Select, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useSearchState } from '../../../../web/index.ts';
import { metricsContract } from '../../contract.ts';
import { allMetrics } from '../../index.ts';
import { useDimensionOptions } from '../explore/use-dimension-options.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { NoAnswers } from '../shared/no-answers.tsx';
import { Notices } from '../shared/notices.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import { StrandComparison } from './strand-comparison.tsx';

const defaults = { ...filterDefaults, metric: 'csat', by: 'touchpoint' } as const;

/** The chosen period against the stretch before it: what changed, whether it is more than chance, and why. */
export default function ComparePage() {
  const { t } = useI18n();
  usePageTitle(t('dashboards.compare'));
  const words = useMetricWords();
  const dimensions = useDimensionOptions();
  const [search, setSearch] = useSearchState(defaults);
  const query = filterQueryOf(search);
  const compared = useCall(
    metricsContract.compare,
    { query: { ...query, metric: search.metric, by: search.by } },
    { live: ['feedback.projected'] },
  );
  return (
    <>
      <PageHeader
        title={t('dashboards.compareTitle', { metric: words.name(search.metric) })}
        description={t('dashboards.compareLead')}
      />
      <FigureFilters search={search} onChange={change => setSearch(change)}>
        <Select
          label={t('dashboards.metric')}
          labelHidden
          look="quiet"
          value={search.metric}
          onChange={metric => setSearch({ metric: String(metric) })}
          options={allMetrics().map(m => ({ value: m.name, label: words.short(m.name) }))}
        />
        <Select
          label={t('dashboards.by')}
          labelHidden
          look="quiet"
          value={search.by}
          onChange={by => setSearch({ by: String(by) })}
          options={dimensions}
        />
      </FigureFilters>
      <CallState call={compared} skeleton={<Skeleton look="block" className="h-96" />}>
        {data => (
          <div className="flex flex-col gap-6">
            <Notices notices={data.notices} />
            {data.strands.length === 0 && <NoAnswers />}
            {data.strands.map(strand => (
              <StrandComparison
                key={JSON.stringify(strand.strand)}
                data={data}
                strand={strand}
                by={search.by}
              />
            ))}
          </div>
        )}
      </CallState>
    </>
  );
}
