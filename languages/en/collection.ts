import type { MessageFile } from '../../platform/i18n/message.ts';

export const collection = {} as const satisfies MessageFile;
