import type { Translation } from '../../platform/i18n/message.ts';
import type { workspace as en } from '../en/workspace.ts';
import type { Plurals } from './plurals.ts';

export const workspace: Translation<typeof en, Plurals> = {};
