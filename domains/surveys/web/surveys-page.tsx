import { Plus } from 'lucide-react';
import { ButtonLink, EmptyState, PageHeader, SegmentedControl, useI18n } from '../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useSearchState, useWorkspace } from '../../../web/index.ts';
import { surveysContract } from '../contract.ts';
import { responseCountsContract } from '../counts-contract.ts';
import type { SurveySummary } from '../present.ts';
import { SurveyTable } from './survey-table.tsx';

const defaults = { show: 'current' } as const;

/** /surveys: all surveys, what state they are in and how many have answered. */
export default function SurveysPage() {
  const { t } = useI18n();
  const { href, can } = useWorkspace();
  usePageTitle(t('surveys.title'));
  const [search, setSearch] = useSearchState(defaults);
  const surveys = useCall(surveysContract.list, {});
  const counts = useCall(responseCountsContract.ofAll, {}, { live: ['feedback.projected'] });
  const finished = new Map(counts.data?.surveys.map(one => [one.surveyId, one.finished]));
  const isShown = (survey: SurveySummary) => survey.archived === (search.show === 'archived');
  const newSurvey = can('surveys.write') && (
    <ButtonLink variant="primary" icon={Plus} href={href('/surveys/new')}>
      {t('surveys.new.title')}
    </ButtonLink>
  );
  return (
    <CallState call={surveys}>
      {({ surveys: all }) =>
        all.length === 0 ? (
          <EmptyState drawing="survey" title={t('surveys.empty.title')} action={newSurvey}>
            {t('surveys.empty.about')}
          </EmptyState>
        ) : (
          <>
            <PageHeader
              title={t('surveys.count', {
                n: all.filter(one => one.state === 'open' && !one.archived).length,
              })}
              actions={newSurvey}
            />
            {all.some(one => one.archived) && (
              <div className="pb-4">
                <SegmentedControl
                  label={t('common.show')}
                  options={[
                    { value: 'current', label: t('surveys.show.current') },
                    { value: 'archived', label: t('surveys.show.archived') },
                  ]}
                  value={search.show === 'archived' ? 'archived' : 'current'}
                  onChange={show => setSearch({ show })}
                />
              </div>
            )}
            <SurveyTable surveys={all.filter(isShown)} finished={counts.data ? finished : undefined} />
          </>
        )
      }
    </CallState>
  );
}
