import type { ChecklistItem } from '../../platform/module.ts';
import { hasVersions } from './store.ts';

export const checklist: readonly ChecklistItem[] = [
  { key: 'survey', order: 40, done: ctx => ctx.tx(db => hasVersions(db, ctx.workspace.id)) },
];
