import type { MessageFile } from '../../platform/i18n/message.ts';

export const shell = {} as const satisfies MessageFile;
