import { useState } from 'react';
import { Button, Form, FormActions, useI18n } from '../../../../ui/index.ts';
import { useAction } from '../../../../web/index.ts';
import { accountContract, entranceContract } from '../../contract.ts';
import type { CompanySettings } from '../../model/workspace-settings.ts';
import { guessedZone, likelyCurrency } from '../choices.ts';
import { CompanyFields } from '../company-fields.tsx';
import { Entrance } from './entrance.tsx';
import type { OwnerDraft } from './owner-step.tsx';
import { StepRoad } from './step-road.tsx';

interface CompanyStepProps {
  /** Of a fresh installation; absent when someone signed in makes another workspace. */
  readonly owner: OwnerDraft | undefined;
  readonly onBack: (() => void) | undefined;
  readonly onDone: (slug: string) => void;
}

export function CompanyStep({ owner, onBack, onDone }: CompanyStepProps) {
  const { t, language } = useI18n();
  const [company, setCompany] = useState<CompanySettings>(() => {
    const timeZone = guessedZone(language);
    const { code, calendar, weekStart } = language;
    return {
      name: '',
      language: code,
      calendar,
      timeZone,
      weekStart,
      currency: likelyCurrency(timeZone, language),
    };
  });
  // Nothing is asked anew yet: the session would lead away from this page before the last step.
  const done = { invalidates: [], onDone: ({ slug }: { slug: string }) => onDone(slug) };
  const first = useAction(entranceContract.firstRun, done);
  const another = useAction(accountContract.createWorkspace, done);
  const action = owner ? first : another;
  const submit = () => {
    if (owner) first.run({ body: { owner, workspace: company } });
    else another.run({ body: company });
  };
  return (
    <Entrance
      title={t('workspace.company.title')}
      description={t('workspace.company.description')}
      progress={<StepRoad step={2} />}
      dawn={0.65}
    >
      <Form error={action.error} onSubmit={submit}>
        <CompanyFields value={company} onChange={part => setCompany(now => ({ ...now, ...part }))} />
        <FormActions>
          <Button variant="primary" type="submit" isPending={action.isPending}>
            {t('workspace.company.create')}
          </Button>
          {onBack && <Button onPress={onBack}>{t('common.back')}</Button>}
        </FormActions>
      </Form>
    </Entrance>
  );
}
