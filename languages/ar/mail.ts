import type { Translation } from '../../platform/i18n/message.ts';
import type { mail as en } from '../en/mail.ts';
import type { Plurals } from './plurals.ts';

export const mail: Translation<typeof en, Plurals> = {};
