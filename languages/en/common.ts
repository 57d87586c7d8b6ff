import type { MessageFile } from '../../platform/i18n/message.ts';

export const common = {
  'error.forbidden': 'You are not allowed to do this. Ask an owner of the workspace for the permission “{permission}”.',
} as const satisfies MessageFile;
