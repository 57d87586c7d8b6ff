import { useEffect, useState } from 'react';
import { useI18n } from '../../../../ui/index.ts';
import { useGo, useSession } from '../../../../web/index.ts';
import { BeginStep } from './begin-step.tsx';
import { CompanyStep } from './company-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { emptyOwner, OwnerStep } from './owner-step.tsx';

type Step = 'language' | 'owner' | 'company' | 'begin';

/**
 * The first ten minutes. A fresh installation: language, owner, company, beginning. A signed-in person without a
 * workspace, or who wants another one, only names the company.
 */
export default function WelcomePage() {
  const go = useGo();
  const { user, firstRun } = useSession();
  const { language } = useI18n();
  const [step, setStep] = useState<Step>(() => firstStep(firstRun));
  const [owner, setOwner] = useState(() => emptyOwner(language.code));
  const [slug, setSlug] = useState('');
  const isStranger = !firstRun && !user && step !== 'begin';
  useEffect(() => {
    if (isStranger) go('/sign-in', 'replace');
  }, [isStranger, go]);
  if (isStranger) return null;
  switch (step) {
    case 'language':
      return <LanguageStep onSame={() => setStep('owner')} />;
    case 'owner':
      return <OwnerStep value={owner} onChange={setOwner} onNext={() => setStep('company')} />;
    case 'company':
      return (
        <CompanyStep
          owner={firstRun ? owner : undefined}
          onBack={firstRun ? () => setStep('owner') : undefined}
          onDone={made => {
            setSlug(made);
            setStep('begin');
          }}
        />
      );
    case 'begin':
      return <BeginStep slug={slug} />;
  }
}

/** Choosing a language starts the page over; the address remembers that it is done. */
function firstStep(firstRun: boolean): Step {
  if (!firstRun) return 'company';
  return new URLSearchParams(window.location.search).get('step') === 'owner' ? 'owner' : 'language';
}
