import { type MessageFile } from '../../platform/i18n/message.ts';

export const collection = {
  'error.linkNotFound':
    'There is no such link here. It may have been withdrawn; go back to the survey’s links.',
  'error.surveyNotFound': 'This address leads to no survey. Check it, or ask whoever sent it for a new one.',
  'error.surveyClosed': 'This survey takes no more answers.',
  'error.notPublished': 'This survey has not been published yet. Publish it, then share it.',
  'error.notShareable':
    'Feedback of the channel “{channel}” does not come through a link. Choose another channel.',
  'error.badResponse': 'The response could not be read at “{path}”. Send it as the API reference describes.',
  'error.refused':
    '{n} of the answers cannot be taken: {question}. Correct them and send the response again.',
} as const satisfies MessageFile;
