import type { ChecklistItem } from '../../platform/module.ts';
import { hasResponses } from './response-store.ts';

/** A survey is shared when somebody has begun to answer it. */
export const checklist: readonly ChecklistItem[] = [
  { key: 'share', order: 50, done: ctx => ctx.tx(db => hasResponses(db, ctx.workspace.id)) },
];
