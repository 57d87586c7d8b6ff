import type { Translate } from '../../../../platform/i18n/translator.ts';

/** Actions that can be filtered by, in the order of the areas. */
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
  'collection.createLink',
  'collection.updateLink',
  'collection.withdrawLink',
  'feedback.changed',
  'feedback.deleted',
  'problem.marked',
  'text.endpointOn',
  'text.endpointOff',
  'import.uploaded',
  'import.started',
  'import.cancelled',
  'import.removed',
  'journeys.create',
  'journeys.update',
  'journeys.archive',
  'journeys.createTouchpoint',
  'journeys.updateTouchpoint',
  'surveys.create',
  'surveys.duplicate',
  'surveys.publish',
  'surveys.close',
  'surveys.reopen',
  'surveys.archive',
  'surveys.restore',
] as const;

/** 'member.remove' → the catalogue's words; an area without words for its action shows the action's name. */
export function actionWords(t: Translate, action: string): string {
  return t.dynamic(`workspace.audit.${action}`, {}, action);
}
