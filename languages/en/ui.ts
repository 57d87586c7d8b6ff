import type { MessageFile } from '../../platform/i18n/message.ts';

export const ui = {} as const satisfies MessageFile;
