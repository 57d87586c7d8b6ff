import type { MessageFile } from '../../platform/i18n/message.ts';

export const directory = {} as const satisfies MessageFile;
