import type { MessageFile } from '../../platform/i18n/message.ts';

export const workspace = {} as const satisfies MessageFile;
