import { plural, type MessageFile } from '../../platform/i18n/message.ts';

export const mail = {
  hello: 'Hello {name},',
  'invitation.subject': '{inviter} invites you to {workspace} on Safar',
  'invitation.body':
    '{inviter} would like you to join {workspace} on Safar, where the team reads what customers say and acts on it. Open this link to join:',
  'invitation.expires': plural('n', {
    one: 'The link works once and for {n} day. If you did not expect this mail, you can ignore it.',
    other: 'The link works once and for {n} days. If you did not expect this mail, you can ignore it.',
  }),
  'reset.subject': 'Choose a new Safar password',
  'reset.body':
    'Someone asked to reset the password of your account. Open this link within an hour to choose a new one:',
  'reset.ignore': 'If it was not you, ignore this mail: your password stays as it is.',
} as const satisfies MessageFile;
