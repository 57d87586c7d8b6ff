import type { Translation } from '../../platform/i18n/message.ts';
import type { common as en } from '../en/common.ts';
import type { Plurals } from './plurals.ts';

export const common: Translation<typeof en, Plurals> = {};
