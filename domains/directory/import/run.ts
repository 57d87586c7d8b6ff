import { createImportRun } from '../../../platform/table-import/run-import.ts';
import { writeCustomersBulk } from '../bulk-store.ts';
import type { CustomerImport } from './import-record.ts';
import type { ImportedCustomer, RejectionReason } from './model/read-row.ts';
import { readCustomers } from './read-customers.ts';
import { importStore } from './store.ts';

/** Writes the customers of a running import, from where an earlier run stopped. */
export const runImport = createImportRun<CustomerImport, RejectionReason, ImportedCustomer>({
  store: importStore,
  event: 'customer-import.progress',
  read: (ctx, one) => readCustomers(ctx, one, one.position),
  inTransaction: (ctx, work) =>
    ctx.tx(db =>
      work(db, async items => {
        const { created, changed } = await writeCustomersBulk(db, items);
        const ids = [...created, ...changed];
        if (ids.length > 0) await ctx.emit(db, { name: 'customer.changed', payload: { ids } });
        return { created: created.size, changed: changed.size, unchanged: items.length - ids.length };
      }),
    ),
});
