import type { MessageFile } from '../../platform/i18n/message.ts';

export const demo = {
  'error.notDemo':
    'This workspace is not a demo company, so it is left alone. Switch to the demo company and try again.',
  'error.tooMany': 'The demo company can have from 1 to {most} customers. Choose a number in between.',
} as const satisfies MessageFile;
