import { dayFromIso } from '../../../../platform/calendar/index.ts';
import { Card, PageHeader, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useSearchState } from '../../../../web/index.ts';
import { themesContract } from '../../themes-contract.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import type { News } from './answers.ts';
import { Expressions } from './expressions.tsx';
import { ProblemItem } from './problem-item.tsx';
import { Wishes } from './wishes.tsx';

/** /whats-new: what got worse and still is, what got better or is over, what no theme covers, and what people wish for. */
export default function WhatsNewPage() {
  const { t, format } = useI18n();
  usePageTitle(t('themes.news.title'));
  const [search, setSearch] = useSearchState(filterDefaults);
  const query = filterQueryOf(search);
  const news = useCall(themesContract.news, { query }, { live: ['problems.judged'] });
  const until = news.data?.judgedUntil;
  return (
    <>
      <PageHeader
        title={t('themes.news.title')}
        description={until && t('themes.news.until', { day: format.date(dayFromIso(until) ?? 0) })}
      />
      <CallState call={news} skeleton={<Skeleton look="block" className="h-96" />}>
        {data => (
          <div className="flex flex-col gap-6">
            <Card title={t('themes.news.problems')} description={t('themes.news.problemsAbout')}>
              {data.problems.length === 0 ? (
                <p className="text-quiet">{silence(t, data)}</p>
              ) : (
                <ProblemList problems={data.problems} names={data.names} />
              )}
            </Card>
            {data.better.length > 0 && (
              <Card title={t('themes.news.better')}>
                <ProblemList problems={data.better} names={data.names} />
              </Card>
            )}
            {data.over.length > 0 && (
              <Card title={t('themes.news.over')}>
                <ProblemList problems={data.over} names={data.names} isBrief />
              </Card>
            )}
            <Expressions expressions={data.expressions} />
            <FigureFilters search={search} onChange={change => setSearch(change)} />
            <Wishes list={data.wishes} title={t('themes.news.wishes')} query={query} />
            <Wishes list={data.improvements} title={t('themes.news.improvements')} query={query} />
          </div>
        )}
      </CallState>
    </>
  );
}

function silence(t: ReturnType<typeof useI18n>['t'], { judged, judgedUntil, history }: News): string {
  if (!judged) return t('themes.news.tooEarly', { n: history });
  return judgedUntil === null ? t('themes.news.judging') : t('themes.news.none');
}

interface ProblemListProps {
  readonly problems: News['problems'];
  readonly names: News['names'];
  /** Without quotes: what is over is told, not worked on. */
  readonly isBrief?: boolean;
}

function ProblemList({ problems, names, isBrief = false }: ProblemListProps) {
  return (
    <ol className="flex flex-col divide-y divide-line">
      {problems.map(problem => (
        <ProblemItem key={problem.id} problem={problem} names={names} isBrief={isBrief} />
      ))}
    </ol>
  );
}
