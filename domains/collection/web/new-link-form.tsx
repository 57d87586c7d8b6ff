import { useState } from 'react';
import { Button, Form, FormActions, RadioGroup, TextField, useI18n } from '../../../ui/index.ts';
import { useAction } from '../../../web/index.ts';
import { TouchpointSelect } from '../../surveys/web/touchpoint-select.tsx';
import { channels } from '../channels/registry.gen.ts';
import { collectionContract } from '../contract.ts';

interface NewLinkFormProps {
  readonly surveyId: string;
  readonly onDone: () => void;
}

/** Asks where the link will stand, so that its answers can be told apart later. */
export function NewLinkForm({ surveyId, onDone }: NewLinkFormProps) {
  const { t } = useI18n();
  const shared = Object.values(channels).filter(channel => channel.reach === 'share');
  const [channel, setChannel] = useState('link');
  const [touchpointId, setTouchpoint] = useState<string>();
  const create = useAction(collectionContract.createLink, { done: t('collection.share.made'), onDone });
  return (
    <Form
      error={create.error}
      onSubmit={data => {
        const name = String(data.get('name') ?? '');
        create.run({ params: { surveyId }, body: { name, channel, ...(touchpointId && { touchpointId }) } });
      }}
    >
      <RadioGroup
        label={t('collection.share.channel')}
        look="cards"
        value={channel}
        onChange={setChannel}
        options={shared.map(({ name, wording }) => ({
          value: name,
          label: t.dynamic(`collection.${wording.name}`),
          description: t.dynamic(`collection.${wording.about}`),
        }))}
      />
      <TextField
        name="name"
        label={t('collection.share.name')}
        description={t('collection.share.nameAbout')}
        isRequired
        maxLength={120}
      />
      <TouchpointSelect
        label={t('surveys.editor.touchpoint')}
        noneLabel={t('surveys.editor.touchpointOfSurvey')}
        value={touchpointId}
        onChange={setTouchpoint}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={create.isPending}>
          {t('collection.share.make')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </FormActions>
    </Form>
  );
}
