import type { Logger } from 'pino';
import type { Mailer } from './mailer.ts';

/**
 * Sends through SMTP (`smtp://user:password@host:port`). Without a URL nothing is sent and `send` says so: the
 * caller then shows the link to whoever asked for it.
 */
export function createMailer(smtpUrl: string | undefined, from: string, log: Logger): Mailer {
  if (smtpUrl === undefined) return { configured: false, send: async () => ({ sent: false }) };
  // Loaded with the first mail: most starts send none.
  const transport = import('nodemailer').then(m => m.createTransport(smtpUrl));
  transport.catch(error => log.error({ err: error }, 'mail'));
  return {
    configured: true,
    async send(mail) {
      await (
        await transport
      ).sendMail({
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        headers: { 'Content-Language': mail.language },
      });
      return { sent: true };
    },
  };
}
