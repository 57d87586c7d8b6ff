import type { Translation } from '../../platform/i18n/message.ts';
import type { surveys as en } from '../en/surveys.ts';
import type { Plurals } from './plurals.ts';

export const surveys: Translation<typeof en, Plurals> = {};
