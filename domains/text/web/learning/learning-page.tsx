import { ButtonLink, Card, EmptyState, PageHeader, Skeleton, Switch, useI18n } from '../../../../ui/index.ts';
import { CallState, useAction, useCall, usePageTitle, useWorkspace } from '../../../../web/index.ts';
import { learningContract } from '../../learning-contract.ts';
import { LearningCurve } from './learning-curve.tsx';
import { LearntThemes } from './learnt-themes.tsx';
import { LearntWords } from './learnt-words.tsx';
import { OfferedRun } from './offered-run.tsx';
import type { Layer } from './layer.ts';

/** /themes/learning: what was learnt from corrections, what it brings, and whether it is used. */
export default function LearningPage() {
  const { t } = useI18n();
  const { can, href } = useWorkspace();
  usePageTitle(t('text.learning.title'));
  const learning = useCall(learningContract.learning, {}, { live: ['text.learnt'] });
  const check = can('text.correct') && (
    <ButtonLink variant="primary" href={href('/themes/check')}>
      {t('text.learning.check')}
    </ButtonLink>
  );
  const isEmpty = learning.data?.layer === null || learning.data?.layer.texts === 0;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: t('text.themes'), href: href('/themes') },
          { label: t('text.learning.title') },
        ]}
        title={t('text.learning.heading')}
        description={t('text.learning.about')}
        actions={!isEmpty && check}
      />
      <CallState call={learning} skeleton={<Skeleton look="block" className="h-96" />}>
        {({ layer, isLearning }) => (
          <div className="flex flex-col gap-6">
            {isLearning && <p className="text-sm text-quiet">{t('text.learning.isLearning')}</p>}
            {layer === null || layer.texts === 0 ? (
              <EmptyState drawing="figures" title={t('text.learning.none')} action={check}>
                {t('text.learning.noneText')}
              </EmptyState>
            ) : (
              <Learnt layer={layer} />
            )}
          </div>
        )}
      </CallState>
    </>
  );
}

function Learnt({ layer }: { readonly layer: Layer }) {
  const { t } = useI18n();
  const { can } = useWorkspace();
  const switching = useAction(learningContract.switchLearning, {
    invalidates: [learningContract.learning],
    failure: 'toast',
  });
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <p className="text-lg font-semibold">{t('text.learning.texts', { n: layer.texts })}</p>
        <Switch
          isSelected={layer.enabled}
          isDisabled={!can('text.manage') || switching.isPending}
          onChange={enabled => switching.run({ body: { enabled } })}
          description={t('text.learning.useAbout')}
        >
          {t('text.learning.use')}
        </Switch>
      </div>
      {layer.offersRun && can('text.manage') && <OfferedRun layer={layer} />}
      <Card>
        <LearningCurve layer={layer} />
      </Card>
      <LearntWords layer={layer} />
      <LearntThemes layer={layer} />
    </>
  );
}
