import { type ReactElement, useState } from 'react';
import { Button, Dialog, Form, FormActions, Select, TextField, useI18n } from '../../../ui/index.ts';
import { type CallOutput, useAction, useCall } from '../../../web/index.ts';
import { useTouchpointIconOptions } from '../../../ui/road/index.ts';
import { workspaceContract } from '../../workspace/contract.ts';
import { journeysContract } from '../contract.ts';
import type { Touchpoint } from '../index.ts';

type Saved = CallOutput<typeof journeysContract.createTouchpoint>;

interface TouchpointDialogProps {
  /** To edit; a new one without. */
  readonly touchpoint?: Touchpoint;
  readonly trigger?: ReactElement;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly onDone?: (touchpoint: Saved) => void;
}

const NO_OWNER = 'none';

/** Asks for a touchpoint's name, key (new ones), picture, channel and owner team. */
export function TouchpointDialog({
  touchpoint,
  trigger,
  isOpen,
  onOpenChange,
  onDone,
}: TouchpointDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog
      title={touchpoint ? touchpoint.name : t('journeys.addTouchpoint')}
      {...(trigger && { trigger })}
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      {close => (
        <TouchpointForm
          {...(touchpoint && { touchpoint })}
          onDone={saved => {
            onDone?.(saved);
            close();
          }}
        />
      )}
    </Dialog>
  );
}

function TouchpointForm({
  touchpoint,
  onDone,
}: Pick<TouchpointDialogProps, 'touchpoint'> & { onDone: (saved: Saved) => void }) {
  const { t } = useI18n();
  const iconOptions = useTouchpointIconOptions();
  const teams = useCall(workspaceContract.teams, {});
  const [icon, setIcon] = useState(touchpoint?.icon ?? 'map-pin');
  const [owner, setOwner] = useState(touchpoint?.ownerTeamId ?? NO_OWNER);
  const create = useAction(journeysContract.createTouchpoint, { onDone });
  const update = useAction(journeysContract.updateTouchpoint, { onDone });
  const ownerTeamId = owner === NO_OWNER ? undefined : owner;

  function submit(data: FormData): void {
    const name = String(data.get('name'));
    const channel = String(data.get('channel') || 'other');
    if (touchpoint) {
      update.run({
        params: { id: touchpoint.id },
        body: { name, icon, channel, ownerTeamId: ownerTeamId ?? null },
      });
    } else {
      const key = String(data.get('key'));
      create.run({ body: { key, name, icon, channel, ...(ownerTeamId && { ownerTeamId }) } });
    }
  }

  return (
    <Form onSubmit={submit} error={create.error ?? update.error}>
      <TextField
        name="name"
        label={t('journeys.touchpointName')}
        defaultValue={touchpoint?.name ?? ''}
        isRequired
      />
      {!touchpoint && (
        <TextField
          name="key"
          label={t('journeys.touchpointKey')}
          description={t('journeys.touchpointKeyHelp')}
          dir="ltr"
          isRequired
        />
      )}
      <TextField
        name="channel"
        label={t('journeys.channel')}
        defaultValue={touchpoint?.channel ?? ''}
        dir="ltr"
      />
      <Select label={t('journeys.icon')} options={iconOptions} value={icon} onChange={setIcon} />
      <Select
        label={t('journeys.owner')}
        options={[
          { value: NO_OWNER, label: t('journeys.noOwner') },
          ...(teams.data?.teams ?? []).map(team => ({ value: team.id, label: team.name })),
        ]}
        value={owner}
        onChange={setOwner}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={create.isPending || update.isPending}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
