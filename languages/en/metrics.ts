import type { MessageFile } from '../../platform/i18n/message.ts';

export const metrics = {} as const satisfies MessageFile;
