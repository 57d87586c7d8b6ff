import { ButtonLink, EmptyState, PageHeader, Skeleton, useI18n } from '../../../../ui/index.ts';
import {
  CallState,
  type CallOutput,
  useCall,
  usePageTitle,
  useSearchState,
  useWorkspace,
} from '../../../../web/index.ts';
import { Checklist } from '../../../workspace/web/checklist.tsx';
import { metricsContract } from '../../contract.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { Notices } from '../shared/notices.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import { NewsLine } from '../themes/news-line.tsx';
import { HeadlineFigures } from './headline-figures.tsx';
import { TouchpointTable } from './touchpoint-table.tsx';
import { Volumes } from './volumes.tsx';

type Overview = CallOutput<typeof metricsContract.overview>;

/** The workspace's home: how customers feel, since when, where it hurts, and who was heard. */
export default function OverviewPage() {
  const { t } = useI18n();
  const { name } = useWorkspace();
  usePageTitle(t('dashboards.overview'));
  const [search, setSearch] = useSearchState(filterDefaults);
  const query = filterQueryOf(search);
  const overview = useCall(metricsContract.overview, { query }, { live: ['feedback.projected'] });
  return (
    <>
      <PageHeader
        title={overview.data ? headlineSentence(overview.data, t) : t('dashboards.overview')}
        description={<bdi>{name}</bdi>}
      />
      <Checklist />
      {overview.data?.available !== null && (
        <FigureFilters search={search} onChange={change => setSearch(change)} />
      )}
      <CallState call={overview} skeleton={<Skeleton look="block" className="h-96" />}>
        {data =>
          data.available === null ? (
            <NothingYet />
          ) : (
            <div className="flex flex-col gap-6">
              <Notices notices={data.notices} />
              <HeadlineFigures overview={data} query={query} />
              <NewsLine query={query} />
              <TouchpointTable overview={data} query={query} />
              <Volumes overview={data} />
            </div>
          )
        }
      </CallState>
    </>
  );
}

/** Says in words what the first headline shows. */
function headlineSentence({ headlines: [first] }: Overview, t: ReturnType<typeof useI18n>['t']): string {
  if (!first || first.figure.value === null) return t('dashboards.sentence.none');
  if (first.previous.value === null) return t('dashboards.sentence.first');
  return t(`dashboards.sentence.${first.comparison.verdict}`);
}

function NothingYet() {
  const { t } = useI18n();
  const { href, can, demo } = useWorkspace();
  return (
    <EmptyState
      drawing="figures"
      title={t('dashboards.empty.title')}
      action={
        // The demo company's own feedback is on its way.
        !demo &&
        can('feedback.write') && (
          <ButtonLink variant="primary" href={href('/import')}>
            {t('dashboards.empty.import')}
          </ButtonLink>
        )
      }
    >
      {t('dashboards.empty.text')}
    </EmptyState>
  );
}
