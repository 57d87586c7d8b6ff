import type { Services } from '../../../platform/services.ts';
import { composeMail } from './compose-mail.ts';

export interface InvitationMail {
  readonly to: string;
  readonly language: string;
  readonly inviter: string;
  readonly workspace: string;
  readonly link: string;
  readonly days: number;
}

/** Mails an invitation; false when no mail server is configured or it refused, so that the link must be handed over. */
export async function sendInvitationMail(services: Services, invitation: InvitationMail): Promise<boolean> {
  const { inviter, workspace, link, days } = invitation;
  const mail = await composeMail(invitation.to, invitation.language, t => ({
    subject: t('mail.invitation.subject', { inviter, workspace }),
    paragraphs: [
      t('mail.invitation.body', { inviter, workspace }),
      link,
      t('mail.invitation.expires', { n: days }),
    ],
  }));
  try {
    return (await services.mailer.send(mail)).sent;
  } catch (error) {
    services.log.warn({ err: error }, 'invitation mail');
    return false;
  }
}
