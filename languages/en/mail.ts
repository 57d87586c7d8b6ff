import type { MessageFile } from '../../platform/i18n/message.ts';

export const mail = {} as const satisfies MessageFile;
