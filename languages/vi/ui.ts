import type { Translation } from '../../platform/i18n/message.ts';
import type { ui as en } from '../en/ui.ts';
import type { Plurals } from './plurals.ts';

export const ui: Translation<typeof en, Plurals> = {};
