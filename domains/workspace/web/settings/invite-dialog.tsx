import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { languages } from '../../../../languages/registry.gen.ts';
import {
  Banner,
  Button,
  Dialog,
  Form,
  FormActions,
  Select,
  TextField,
  useI18n,
} from '../../../../ui/index.ts';
import { type CallOutput, useAction, useWorkspace } from '../../../../web/index.ts';
import { workspaceContract } from '../../contract.ts';
import { mayChangeRole, ROLES } from '../../model/role.ts';
import { CopyLine } from '../copy-line.tsx';

type Invited = CallOutput<typeof workspaceContract.invite>;

/** Asks for address, role and the language of the mail; hands the link over when no mail could be sent. */
export function InviteDialog() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const [invited, setInvited] = useState<Invited>();
  return (
    <>
      <Button
        variant="primary"
        icon={UserPlus}
        onPress={() => {
          setInvited(undefined);
          setOpen(true);
        }}
      >
        {t('workspace.members.invite')}
      </Button>
      <Dialog
        title={
          invited
            ? t('workspace.invited.title', { email: invited.invitation.email })
            : t('workspace.invite.new')
        }
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {close =>
          invited ? <InvitedNote invited={invited} onClose={close} /> : <InviteForm onDone={setInvited} />
        }
      </Dialog>
    </>
  );
}

function InviteForm({ onDone }: { onDone: (invited: Invited) => void }) {
  const { t } = useI18n();
  const workspace = useWorkspace();
  const [role, setRole] = useState<(typeof ROLES)[number]>('agent');
  const [language, setLanguage] = useState(workspace.language);
  const invite = useAction(workspaceContract.invite, { onDone });
  const grantable = ROLES.filter(one => mayChangeRole(workspace.role, undefined, one));
  return (
    <Form
      error={invite.error}
      onSubmit={data => invite.run({ body: { email: String(data.get('email')), role, language } })}
    >
      <TextField label={t('common.email')} name="email" type="email" isRequired />
      <Select
        label={t('workspace.role')}
        description={t(`workspace.role.${role}.may`)}
        value={role}
        options={grantable.map(one => ({ value: one, label: t(`workspace.role.${one}`) }))}
        onChange={chosen => setRole(ROLES.find(one => one === chosen) ?? role)}
      />
      <Select
        label={t('workspace.invite.language')}
        value={language}
        options={Object.values(languages).map(one => ({ value: one.code, label: one.name }))}
        onChange={setLanguage}
      />
      <FormActions>
        <Button variant="primary" type="submit" isPending={invite.isPending}>
          {t('workspace.members.invite')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** What became of an invitation: mailed, or a link to hand over. */
export function InvitedNote({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <div className="flex flex-col gap-5">
      {invited.mailed ? (
        <Banner tone="good">{t('workspace.invited.mailed')}</Banner>
      ) : (
        <Banner tone="attention">{t('workspace.invited.handOver')}</Banner>
      )}
      <CopyLine label={t('workspace.invited.link')} text={invited.link} />
      <FormActions>
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      </FormActions>
    </div>
  );
}
