import type { Translation } from '../../platform/i18n/message.ts';
import type { journeys as en } from '../en/journeys.ts';
import type { Plurals } from './plurals.ts';

export const journeys: Translation<typeof en, Plurals> = {};
