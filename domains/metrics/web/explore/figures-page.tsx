import { PageHeader, SegmentedControl, Select, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useSearchState } from '../../../../web/index.ts';
import { metricsContract } from '../../contract.ts';
import { allMetrics } from '../../index.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import { useMetricWords } from '../shared/use-metric-words.ts';
import { FigureHeatmap } from './figure-heatmap.tsx';
import { FigureTable } from './figure-table.tsx';
import { FigureTrend } from './figure-trend.tsx';
import { useDimensionOptions } from './use-dimension-options.ts';

const defaults = {
  ...filterDefaults,
  metric: 'nps',
  by: 'touchpoint',
  unit: 'month',
  view: 'table',
} as const;

const units = ['day', 'week', 'month'] as const;
type Unit = (typeof units)[number];
const views = ['table', 'trend', 'heatmap'] as const;

/** Any metric, by anything, over time: as a table, as lines, or as a heatmap; every cell leads to what is behind it. */
export default function FiguresPage() {
  const { t } = useI18n();
  usePageTitle(t('dashboards.figures'));
  const words = useMetricWords();
  const [search, setSearch] = useSearchState(defaults);
  const query = filterQueryOf(search);
  const dimensions = useDimensionOptions();
  const unit = units.find(u => u === search.unit) ?? 'month';
  const view = views.find(v => v === search.view) ?? 'table';
  const total = useCall(
    metricsContract.list,
    { query: { ...query, metric: search.metric, by: search.by } },
    { live: ['feedback.projected'] },
  );
  const subject = { metric: search.metric, by: search.by, unit, query };
  return (
    <>
      <PageHeader
        title={t('dashboards.figuresTitle', { metric: words.name(search.metric) })}
        description={words.about(search.metric)}
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
      <div className="flex flex-wrap items-center justify-between gap-3 pb-5">
        <SegmentedControl
          label={t('dashboards.view')}
          value={view}
          onChange={next => setSearch({ view: next })}
          options={views.map(value => ({ value, label: t(`dashboards.view.${value}`) }))}
        />
        {view !== 'table' && (
          <SegmentedControl<Unit>
            label={t('common.period')}
            value={unit}
            onChange={next => setSearch({ unit: next })}
            options={units.map(value => ({ value, label: t(`common.unit.${value}`) }))}
          />
        )}
      </div>
      {view === 'table' && (
        <CallState call={total} skeleton={<Skeleton look="rows" lines={8} />}>
          {data => <FigureTable data={data} query={query} />}
        </CallState>
      )}
      {view === 'trend' && <FigureTrend {...subject} />}
      {view === 'heatmap' && <FigureHeatmap {...subject} />}
    </>
  );
}
