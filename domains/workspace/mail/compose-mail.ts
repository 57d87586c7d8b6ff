import { loadLanguage } from '../../../platform/i18n/load-language.ts';
import type { Translate } from '../../../platform/i18n/translator.ts';
import type { OutgoingMail } from '../../../platform/mail/mailer.ts';

/** A mail in the receiver's language: `write` gets that language's translator. */
export async function composeMail(
  to: string,
  language: string,
  write: (t: Translate) => { subject: string; paragraphs: readonly string[] },
): Promise<OutgoingMail> {
  const { t } = await loadLanguage(language);
  const { subject, paragraphs } = write(t);
  return { to, subject, text: paragraphs.join('\n\n'), language };
}
