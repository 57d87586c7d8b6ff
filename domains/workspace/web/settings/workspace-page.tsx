import { useState } from 'react';
import { Banner, Button, Form, FormActions, NumberField, useI18n } from '../../../../ui/index.ts';
import { useAction, useWorkspace } from '../../../../web/index.ts';
import { workspaceContract } from '../../contract.ts';
import { DAY_SHIFTING, type EditableSettings } from '../../model/workspace-settings.ts';
import { CompanyFields } from '../company-fields.tsx';
import { SettingsFrame } from './settings-frame.tsx';

export default function WorkspacePage() {
  const { t } = useI18n();
  const workspace = useWorkspace();
  const { name, language, calendar, timeZone, weekStart, currency, anonymityThreshold } = workspace;
  const saved: EditableSettings = {
    name,
    language,
    calendar,
    timeZone,
    weekStart,
    currency,
    anonymityThreshold,
  };
  const [draft, setDraft] = useState(saved);
  const save = useAction(workspaceContract.updateSettings, { done: t('common.saved') });
  const shifts = DAY_SHIFTING.some(field => draft[field] !== saved[field]);
  const mayWrite = workspace.can('workspace.write');
  return (
    <SettingsFrame
      place="/settings"
      title={t('workspace.settings.title', { name })}
      description={mayWrite ? t('workspace.settings.description') : t('workspace.settings.readOnly')}
    >
      <Form className="max-w-2xl" error={save.error} onSubmit={() => save.run({ body: draft })}>
        <CompanyFields
          value={draft}
          isDisabled={!mayWrite}
          onChange={part => setDraft(now => ({ ...now, ...part }))}
        />
        <section className="flex flex-col gap-5 border-t border-line pt-6">
          <h2 className="text-lg font-semibold">{t('workspace.settings.privacy')}</h2>
          <NumberField
            label={t('workspace.settings.threshold')}
            description={t('workspace.settings.threshold.why')}
            className="max-w-sm"
            minValue={1}
            maxValue={100}
            isDisabled={!mayWrite}
            value={draft.anonymityThreshold}
            onChange={number =>
              Number.isInteger(number) && setDraft(now => ({ ...now, anonymityThreshold: number }))
            }
          />
        </section>
        {shifts && <Banner tone="attention">{t('workspace.settings.daysShift')}</Banner>}
        {mayWrite && (
          <FormActions>
            <Button variant="primary" type="submit" isPending={save.isPending}>
              {t('common.save')}
            </Button>
          </FormActions>
        )}
      </Form>
    </SettingsFrame>
  );
}
