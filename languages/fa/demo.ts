import type { Translation } from '../../platform/i18n/message.ts';
import type { demo as en } from '../en/demo.ts';
import type { Plurals } from './plurals.ts';

export const demo: Translation<typeof en, Plurals> = {};
