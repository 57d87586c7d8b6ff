import type { Translation } from '../../platform/i18n/message.ts';
import type { shell as en } from '../en/shell.ts';
import type { Plurals } from './plurals.ts';

export const shell: Translation<typeof en, Plurals> = {};
