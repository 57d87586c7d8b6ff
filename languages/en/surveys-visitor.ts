import { type MessageFile } from '../../platform/i18n/message.ts';

export const surveysVisitor = {
  'visitor.next': 'Next',
  'visitor.back': 'Back',
  'visitor.send': 'Send',
  'visitor.language': 'Language',
  'visitor.languageLater':
    'The other language could not be fetched. Your answers are kept; try again when you are connected.',
  'visitor.progress': 'Page {n} of {total}',
  'visitor.optional': '(optional)',
  'visitor.required': 'Please answer this question.',
  'visitor.tooFew': 'Please choose at least {n}.',
  'visitor.tooMany': 'Please choose at most {n}.',
  'visitor.wrong': 'This question has changed. Please answer it once more.',
  'visitor.other': 'Other',
  'visitor.otherText': 'What is it?',
  'visitor.point': '{n} of {total}',
  'visitor.sending': 'Sending your answers…',
  'visitor.offline':
    'No connection right now. Your answers are safe on this device and will be sent as soon as it is back.',
  'visitor.closed': 'This survey has ended and takes no more answers. Thank you for wanting to help.',
  'visitor.resumed': 'Welcome back. Your earlier answers are still here.',
  'visitor.again': 'Answer once more',
  'page.noScript':
    'This survey needs JavaScript. Please switch it on in your browser and open the link again.',
  'page.missing':
    'This link leads nowhere. It may have been mistyped or withdrawn; ask whoever sent it to you for a new one.',
} as const satisfies MessageFile;
