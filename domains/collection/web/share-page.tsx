import { Plus } from 'lucide-react';
import { Button, ButtonLink, Dialog, EmptyState, useI18n } from '../../../ui/index.ts';
import { CallState, useCall, useRouteParams, useWorkspace } from '../../../web/index.ts';
import { surveysContract } from '../../surveys/contract.ts';
import { responseCountsContract } from '../../surveys/counts-contract.ts';
import { surveyName } from '../../surveys/index.ts';
import { SurveyFrame } from '../../surveys/web/survey-frame.tsx';
import { StateBadge } from '../../surveys/web/state-badge.tsx';
import { collectionContract } from '../contract.ts';
import { LinkCard } from './link-card.tsx';
import { NewLinkForm } from './new-link-form.tsx';

/** /surveys/$id/share: the survey's links and codes, and how many came through each. */
export default function SharePage() {
  const { t, language } = useI18n();
  const { href, can } = useWorkspace();
  const { id = '' } = useRouteParams();
  const survey = useCall(surveysContract.get, { params: { id } });
  const links = useCall(collectionContract.links, { params: { surveyId: id } });
  const counts = useCall(responseCountsContract.ofOne, { params: { id } }, { live: ['feedback.projected'] });
  return (
    <CallState call={survey}>
      {record => {
        const newLink = can('surveys.publish') && record.version > 0 && (
          <Dialog
            title={t('collection.share.newTitle')}
            trigger={
              <Button variant="primary" icon={Plus}>
                {t('collection.share.new')}
              </Button>
            }
          >
            {close => <NewLinkForm surveyId={id} onDone={close} />}
          </Dialog>
        );
        return (
          <SurveyFrame
            id={id}
            name={surveyName(record.draft, language.code)}
            at="share"
            description={<StateBadge survey={record} />}
            actions={newLink}
          >
            {record.version === 0 ? (
              <EmptyState
                drawing="survey"
                title={t('collection.share.unpublished')}
                action={
                  <ButtonLink variant="primary" href={href(`/surveys/${id}`)}>
                    {t('surveys.part.edit')}
                  </ButtonLink>
                }
              >
                {t('collection.share.unpublishedAbout')}
              </EmptyState>
            ) : (
              <CallState call={links}>
                {data =>
                  data.links.length === 0 ? (
                    <EmptyState drawing="letters" title={t('collection.share.empty')}>
                      {t('collection.share.emptyAbout')}
                    </EmptyState>
                  ) : (
                    <ul className="grid gap-4 lg:grid-cols-2">
                      {data.links.map(link => (
                        <li key={link.id}>
                          <LinkCard
                            link={link}
                            counts={counts.data?.links.find(one => one.linkId === link.id)}
                          />
                        </li>
                      ))}
                    </ul>
                  )
                }
              </CallState>
            )}
          </SurveyFrame>
        );
      }}
    </CallState>
  );
}
