import type { MessageFile } from '../../platform/i18n/message.ts';

export const feedback = {
  'error.notFound': 'There is no such feedback here. It may have been deleted; go back to the stream.',
  'error.unstorable': 'This feedback could not be stored: {reason}. Correct it and send it again.',
  'error.tooManyMeasures':
    'This workspace already measures {limit} different questions. Use stable question keys instead of a new one for every answer.',
  'error.storeUnavailable':
    'The database did not answer, so nothing was recorded. Send it again in a moment; it will not be doubled.',
} as const satisfies MessageFile;
