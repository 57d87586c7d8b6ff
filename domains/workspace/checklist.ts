import type { ChecklistItem } from '../../platform/module.ts';
import { countMembers } from './member-store.ts';

/** Steps this area can tell: a workspace of one person has nobody to act on what is heard. */
export const checklist: readonly ChecklistItem[] = [
  {
    key: 'invite',
    order: 60,
    done: ctx => ctx.tx(async db => (await countMembers(db, ctx.workspace.id)) > 1),
  },
];
