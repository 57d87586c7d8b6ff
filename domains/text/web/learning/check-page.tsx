import { useState } from 'react';
import type { z } from 'zod';
import { PageHeader, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useWorkspace } from '../../../../web/index.ts';
import { learningContract } from '../../learning-contract.ts';
import { CheckTexts } from './check-texts.tsx';

type Offered = z.output<typeof learningContract.textsToCheck.response>['texts'];

/** /themes/check: ten texts most worth looking at, by keys alone. */
export default function CheckPage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  usePageTitle(t('text.learning.checkTitle'));
  // What is offered stays while it is worked on, whatever would be offered by now.
  const [round, setRound] = useState<{ readonly number: number; readonly texts?: Offered }>({ number: 0 });
  const isOpen = round.texts === undefined;
  const asked = useCall(learningContract.textsToCheck, {}, { enabled: isOpen });
  const { data, isFetching, refetch } = asked;
  if (isOpen && data !== undefined && !isFetching) setRound({ ...round, texts: data.texts });
  const more = async () => {
    const { data: next } = await refetch();
    if (next) setRound(now => ({ number: now.number + 1, texts: next.texts }));
  };
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: t('text.themes'), href: href('/themes') },
          { label: t('text.learning.title'), href: href('/themes/learning') },
          { label: t('text.learning.checkTitle') },
        ]}
        title={t('text.learning.checkHeading')}
        description={t('text.learning.checkAbout')}
      />
      <CallState call={asked} skeleton={<Skeleton look="block" className="h-64" />}>
        {() =>
          round.texts === undefined ? (
            <Skeleton look="block" className="h-64" />
          ) : (
            <CheckTexts key={round.number} texts={round.texts} onMore={() => void more()} />
          )
        }
      </CallState>
    </>
  );
}
