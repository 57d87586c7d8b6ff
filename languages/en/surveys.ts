import type { MessageFile } from '../../platform/i18n/message.ts';

export const surveys = {} as const satisfies MessageFile;
