import type { MessageFile } from '../../platform/i18n/message.ts';

export const feedback = {} as const satisfies MessageFile;
