import type { MessageFile } from '../../platform/i18n/message.ts';

export const text = {
  'sentiment.neg': 'Negative',
  'sentiment.neu': 'Neutral',
  'sentiment.pos': 'Positive',
  'sentiment.mixed': 'Mixed',
  'intent.complaint': 'Complaint',
  'intent.praise': 'Praise',
  'intent.wish': 'Wish',
  'intent.question': 'Question',
  'intent.churn': 'May leave',
  'intent.danger': 'Urgent or dangerous',
  'error.notRead':
    'This text has not been read yet, or is gone. Wait a moment, reload the page and try again.',
  'error.nothingToCorrect': 'Nothing was corrected. Choose a sentiment or a theme first.',
  'error.unknownTheme':
    'The theme “{theme}” is not in the list any more. Reload the page and choose another.',
  'error.versionConflict':
    'Someone saved version {version} of the themes while you were editing. Reload to see it, then make your change again.',
  'error.runNotFound':
    'This run is over, or another has taken its place. Reload the page to see how far reading has come.',
  'error.tooManyIds': 'Ask for at most {most} records at a time, each by its id.',
} as const satisfies MessageFile;
