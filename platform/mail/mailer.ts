/** Outgoing mail. Without SMTP settings mails are kept in the log of sent mails and links are shown to the sender. */
export interface Mailer {
  readonly configured: boolean;
  send(mail: OutgoingMail): Promise<{ readonly sent: boolean }>;
}

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; the HTML part is made from it. */
  readonly text: string;
  readonly language: string;
}
