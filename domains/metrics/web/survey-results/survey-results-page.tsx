import { ButtonLink, Card, EmptyState, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, useRouteParams, useSearchState, useWorkspace } from '../../../../web/index.ts';
import { surveysContract } from '../../../surveys/contract.ts';
import { responseCountsContract } from '../../../surveys/counts-contract.ts';
import { surveyName } from '../../../surveys/index.ts';
import { StateBadge } from '../../../surveys/web/state-badge.tsx';
import { SurveyFrame } from '../../../surveys/web/survey-frame.tsx';
import { metricsContract } from '../../contract.ts';
import { FigureFilters } from '../shared/figure-filters.tsx';
import { filterDefaults, filterQueryOf } from '../shared/search-defaults.ts';
import { QuestionResult } from './question-result.tsx';
import { ResponseFunnel } from './response-funnel.tsx';
import { ResponseTrend } from './response-trend.tsx';

const live = { live: ['feedback.projected'] };

/** /surveys/$id/results: who answered, and per question what they said. */
export default function SurveyResultsPage() {
  const { t, language } = useI18n();
  const { href } = useWorkspace();
  const { id = '' } = useRouteParams();
  const [search, setSearch] = useSearchState(filterDefaults);
  const query = filterQueryOf(search);
  const survey = useCall(surveysContract.get, { params: { id } });
  const results = useCall(metricsContract.surveyResults, { params: { id }, query }, live);
  const counts = useCall(responseCountsContract.ofOne, { params: { id } }, live);
  return (
    <CallState call={survey}>
      {record => (
        <SurveyFrame
          id={id}
          name={surveyName(record.draft, language.code)}
          at="results"
          description={<StateBadge survey={record} />}
        >
          {counts.data?.finished === 0 ? (
            <EmptyState
              drawing="figures"
              title={t('surveys.results.empty')}
              action={
                <ButtonLink variant="primary" href={href(`/surveys/${id}/share`)}>
                  {t('surveys.part.share')}
                </ButtonLink>
              }
            >
              {t('surveys.results.emptyAbout')}
            </EmptyState>
          ) : (
            <div className="flex flex-col gap-6">
              <FigureFilters search={search} onChange={change => setSearch(change)} />
              <CallState call={results} skeleton={<Skeleton look="block" className="h-96" />}>
                {data => (
                  <>
                    <Card>
                      <div className="grid gap-8 lg:grid-cols-[22rem_1fr]">
                        {counts.data && <ResponseFunnel counts={counts.data} />}
                        <ResponseTrend survey={id} query={query} />
                      </div>
                    </Card>
                    {data.questions
                      .filter(question => question.summary.type !== 'none')
                      .map((question, at) => (
                        <QuestionResult key={question.question} question={question} number={at + 1} />
                      ))}
                  </>
                )}
              </CallState>
            </div>
          )}
        </SurveyFrame>
      )}
    </CallState>
  );
}
