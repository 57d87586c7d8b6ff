import type { ChecklistItem } from '../../platform/module.ts';
import { countCustomers } from './store.ts';

export const checklist: readonly ChecklistItem[] = [
  {
    key: 'customers',
    order: 30,
    done: ctx => ctx.tx(async db => (await countCustomers(db, undefined, 1)) > 0),
  },
];
