import type { Services } from '../../../platform/services.ts';
import { findUser } from '../user-store.ts';
import { composeMail } from './compose-mail.ts';

/** Mails the one-hour link under which a new password can be chosen. */
export async function sendResetMail(services: Services, userId: string, token: string): Promise<void> {
  const user = await findUser(services.systemPool, userId);
  if (!user) return;
  const link = `${services.origin}/reset-password/${token}`;
  const mail = await composeMail(user.email, user.language ?? 'en', t => ({
    subject: t('mail.reset.subject'),
    paragraphs: [t('mail.hello', { name: user.name }), t('mail.reset.body'), link, t('mail.reset.ignore')],
  }));
  await services.mailer.send(mail);
}
