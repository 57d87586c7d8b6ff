import type { MessageFile } from '../../platform/i18n/message.ts';

export const demo = {} as const satisfies MessageFile;
