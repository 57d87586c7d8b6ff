import { Pencil } from 'lucide-react';
import { ButtonLink, EmptyState, PageHeader, Select, Skeleton, useI18n } from '../../../../ui/index.ts';
import { Road } from '../../../../ui/road/index.ts';
import { CallState, useCall, usePageTitle, useSearchState, useWorkspace } from '../../../../web/index.ts';
import { journeysContract } from '../../../journeys/contract.ts';
import { stageName } from '../../../journeys/web/stage-name.ts';
import { metricsContract } from '../../contract.ts';
import { allMetrics } from '../../index.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { Notices } from '../shared/notices.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import { toSparkValues } from '../shared/to-trend-points.ts';
import { toRoad } from './to-road.ts';

const defaults = { ...filterDefaults, metric: '' } as const;
const auto = 'auto';

/** The signature view: the journey as a road, each touchpoint a house with its figure. */
export default function JourneyPage() {
  const reader = useI18n();
  const { t, language } = reader;
  usePageTitle(t('journeys.title'));
  const { href, can } = useWorkspace();
  const words = useMetricWords();
  const [search, setSearch] = useSearchState(defaults);
  const query = filterQueryOf(search);
  const journeys = useCall(journeysContract.list, {});
  const figures = useCall(
    metricsContract.journey,
    { query: { ...query, ...(search.metric && { metric: search.metric }) } },
    { live: ['feedback.projected'] },
  );
  const main = journeys.data?.journeys[0];
  const edit = can('journeys.write') && (
    <ButtonLink icon={Pencil} href={href('/journey/edit')}>
      {t('journeys.edit')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('journeys.lead')} description={t('journeys.figuresAsOf')} actions={edit} />
      <FigureFilters search={search} onChange={change => setSearch(change)}>
        <Select
          label={t('dashboards.metric')}
          labelHidden
          look="quiet"
          value={search.metric === '' ? auto : search.metric}
          onChange={value => setSearch({ metric: value === auto ? '' : String(value) })}
          options={[
            { value: auto, label: t('dashboards.mainMetric') },
            ...allMetrics()
              .filter(m => m.unit !== 'count')
              .map(m => ({ value: m.name, label: words.short(m.name) })),
          ]}
        />
      </FigureFilters>
      <CallState call={figures} skeleton={<Skeleton look="block" className="h-96" />}>
        {data =>
          main &&
          (main.definition.stages.every(stage => stage.touchpoints.length === 0) ? (
            <EmptyState drawing="road" title={t('journeys.empty.title')} action={edit}>
              {t('journeys.empty.text')}
            </EmptyState>
          ) : (
            <>
              <Notices notices={data.notices} />
              <Road
                {...toRoad(main.definition.stages, journeys.data?.touchpoints ?? [], data, {
                  nameOf: stage => stageName(stage, language.code, t),
                  hrefOf: touchpoint => href('/feedback', { ...query, touchpoint: [touchpoint] }),
                  trendOf: points => toSparkValues(points, data.unit, reader),
                })}
                journey={main.name}
              />
            </>
          ))
        }
      </CallState>
    </>
  );
}
