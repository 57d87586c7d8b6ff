import type { MessageFile } from '../../platform/i18n/message.ts';

export const demo = {
  'error.notDemo':
    'This workspace is not a demo company, so it is left alone. Switch to the demo company and try again.',
  'error.tooMany': 'The demo company can have from 1 to {most} customers. Choose a number in between.',
  making: 'The demo company is moving in',
  'making.of': '{loaded} of {customers} customers',
  'making.why': 'Look around meanwhile: the figures grow as you watch.',
  title: 'The demo company',
  why: 'Everything here is invented. Try whatever you like; remove it when you have seen enough.',
  remove: 'Remove the demo company',
  'remove.title': 'Remove the demo company?',
  'remove.text':
    'Its customers, surveys, feedback and invented staff disappear for everybody. Your own workspaces are not touched, and you can make it again.',
  removing: 'Removing …',
  guest: 'Guest',
} as const satisfies MessageFile;
