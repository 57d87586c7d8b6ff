import type { MessageFile } from '../../platform/i18n/message.ts';

export const directory = {
  'error.customerNotFound':
    'There is no such customer, or the record was merged or erased. Go back to the list.',
  'error.keyTaken': 'The key “{key}” belongs to another customer. Use another key, or merge the two.',
  'error.mergeWithItself': 'A customer cannot be merged with itself. Choose the other record.',
  'error.cursorInvalid': 'This place in the list cannot be found. Start from the beginning.',
  'error.attributesTooMany': 'A customer can have at most 40 attributes. Leave some out.',
} as const satisfies MessageFile;
