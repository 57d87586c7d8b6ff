import { Send, X } from 'lucide-react';
import { useState } from 'react';
import { Badge, Card, Dialog, IconButton, useI18n } from '../../../../ui/index.ts';
import { type CallOutput, useAction, useCall } from '../../../../web/index.ts';
import { workspaceContract } from '../../contract.ts';
import { InvitedNote } from './invite-dialog.tsx';

/** Those who were invited and have not come yet; nothing when there are none. */
export function OpenInvitations() {
  const { t, format } = useI18n();
  const open = useCall(workspaceContract.invitations, {});
  const [resent, setResent] = useState<CallOutput<typeof workspaceContract.resendInvitation>>();
  const resend = useAction(workspaceContract.resendInvitation, { onDone: setResent, failure: 'toast' });
  const revoke = useAction(workspaceContract.revokeInvitation, {
    done: t('workspace.invitation.revoked'),
    failure: 'toast',
  });
  const invitations = open.data?.invitations ?? [];
  if (invitations.length === 0) return null;
  return (
    <Card title={t('workspace.invitations.title')} className="mb-6">
      <ul className="flex flex-col divide-y divide-line">
        {invitations.map(one => (
          <li key={one.id} className="flex items-center gap-1 py-2">
            <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5">
              <bdi className="truncate font-medium">{one.email}</bdi>
              <Badge>{t(`workspace.role.${one.role}`)}</Badge>
              {one.expired ? (
                <Badge tone="attention">{t('workspace.invitation.expired')}</Badge>
              ) : (
                <span className="text-sm text-quiet">
                  {t('workspace.invitation.until', {
                    date: format.date(new Date(one.expiresAt)),
                    inviter: one.invitedBy,
                  })}
                </span>
              )}
            </span>
            <IconButton
              size="small"
              icon={Send}
              mirrors
              label={t('workspace.invitation.resend', { email: one.email })}
              onPress={() => resend.run({ params: { id: one.id } })}
            />
            <IconButton
              size="small"
              icon={X}
              label={t('workspace.invitation.revoke', { email: one.email })}
              onPress={() => revoke.run({ params: { id: one.id } })}
            />
          </li>
        ))}
      </ul>
      <Dialog
        title={t('workspace.invited.title', { email: resent?.invitation.email ?? '' })}
        isOpen={resent !== undefined}
        onOpenChange={isOpen => !isOpen && setResent(undefined)}
      >
        {close => resent && <InvitedNote invited={resent} onClose={close} />}
      </Dialog>
    </Card>
  );
}
