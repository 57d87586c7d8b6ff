import type { ChecklistItem } from '../../platform/module.ts';
import { hasFeedback } from './stream-store.ts';

export const checklist: readonly ChecklistItem[] = [
  { key: 'feedback', order: 20, done: ctx => ctx.tx(db => hasFeedback(db, ctx.workspace.id)) },
];
