import type { MessageFile } from '../../platform/i18n/message.ts';

export const journeys = {} as const satisfies MessageFile;
