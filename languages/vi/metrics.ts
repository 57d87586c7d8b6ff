import type { Translation } from '../../platform/i18n/message.ts';
import type { metrics as en } from '../en/metrics.ts';
import type { Plurals } from './plurals.ts';

export const metrics: Translation<typeof en, Plurals> = {};
