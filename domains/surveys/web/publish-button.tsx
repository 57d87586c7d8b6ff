import { Button, ButtonLink, showToast, useI18n } from '../../../ui/index.ts';
import { useState } from 'react';
import { Share2 } from 'lucide-react';
import { ApiError, useAction, useGo, useWorkspace } from '../../../web/index.ts';
import { surveysContract } from '../contract.ts';
import { surveyProblems, type SurveyProblem } from '../model/survey-problems.ts';
import type { SurveyDraft } from './use-survey-draft.ts';

interface PublishButtonProps {
  readonly draft: SurveyDraft;
  readonly onProblems: (problems: readonly SurveyProblem[]) => void;
}

/** Saves, checks and publishes; then the way leads to sharing. */
export function PublishButton({ draft, onProblems }: PublishButtonProps) {
  const { t } = useI18n();
  const { href, can } = useWorkspace();
  const go = useGo();
  const [isPending, setPending] = useState(false);
  const publish = useAction(surveysContract.publish, {
    invalidates: [surveysContract.list, surveysContract.get],
  });
  const { record, definition, save } = draft;
  if (!can('surveys.publish')) return null;
  const changed = record.changed || save !== 'saved' || record.state !== 'open';

  async function run(): Promise<void> {
    const problems = surveyProblems(definition);
    onProblems(problems);
    if (problems.length) return;
    setPending(true);
    try {
      const first = record.version === 0;
      const revision = await draft.flush();
      draft.adopt(await publish.runAsync({ params: { id: record.id }, body: { revision } }));
      showToast(t(first ? 'surveys.published.first' : 'surveys.published.again'), { tone: 'good' });
      if (first) go(href(`/surveys/${record.id}/share`));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showToast(error.message, { tone: 'bad' });
    } finally {
      setPending(false);
    }
  }

  if (!changed)
    return (
      <ButtonLink icon={Share2} href={href(`/surveys/${record.id}/share`)}>
        {t('surveys.part.share')}
      </ButtonLink>
    );
  return (
    <Button
      variant="primary"
      isPending={isPending}
      onPress={() => void run()}
      isDisabled={save === 'conflict'}
    >
      {t(record.version ? 'surveys.publishAgain' : 'surveys.publish')}
    </Button>
  );
}
