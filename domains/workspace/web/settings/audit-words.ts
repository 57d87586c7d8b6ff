import type { Translate } from '../../../../platform/i18n/translator.ts';

/** Actions of people and customers that can be filtered by; other areas' actions are shown by their words or name. */
export const AUDITED = [
  'workspace.create',
  'workspace.update',
  'invitation.create',
  'invitation.resend',
  'invitation.revoke',
  'invitation.accept',
  'member.add',
  'member.changeRole',
  'member.remove',
  'team.create',
  'team.update',
  'team.delete',
  'key.create',
  'key.revoke',
  'customer.upsert',
  'customer.update',
  'customer.consent',
  'customer.merge',
  'customer.erase',
  'customer.export',
] as const;

/** 'member.remove' → the catalogue's words; an area without words for its action shows the action's name. */
export function actionWords(t: Translate, action: string): string {
  return t.dynamic(`workspace.audit.${action}`, {}, action);
}
