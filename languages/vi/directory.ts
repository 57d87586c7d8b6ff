import type { Translation } from '../../platform/i18n/message.ts';
import type { directory as en } from '../en/directory.ts';
import type { Plurals } from './plurals.ts';

export const directory: Translation<typeof en, Plurals> = {};
