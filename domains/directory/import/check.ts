import type { Context } from '../../../platform/context.ts';
import { createImportCheck } from '../../../platform/table-import/check-import.ts';
import { sumRejections } from '../../../platform/table-import/sum-rejections.ts';
import { compareCustomersBulk } from '../bulk-store.ts';
import type { CustomerImport, Findings } from './import-record.ts';
import type { RejectionReason } from './model/read-row.ts';
import { readCustomers } from './read-customers.ts';
import { importStore } from './store.ts';

/** New keys remembered, so that a second row of the same customer does not count as another new one. */
const REMEMBERED = 1_000_000;

/** Says what `runImport` would write, comparing the file with the customers who are there. */
export const checkImport = createImportCheck<CustomerImport, RejectionReason>({
  store: importStore,
  event: 'customer-import.progress',
  findAll,
});

async function findAll(
  ctx: Context,
  one: CustomerImport,
  goOn: (rows: number) => Promise<boolean>,
): Promise<Findings> {
  const [seen, completed] = [new Set<string>(), new Set<string>()];
  const refused = sumRejections<RejectionReason>();
  let [rows, good, created, changed] = [0, 0, 0, 0];
  let [withEmail, withPhone, withConsent] = [0, 0, 0];
  for await (const { last, items, rejections } of readCustomers(ctx, one, 0)) {
    rows = last;
    good += items.length;
    for (const { email, phone, consent } of items) {
      if (email !== undefined) withEmail++;
      if (phone !== undefined) withPhone++;
      if (consent !== undefined) withConsent++;
    }
    const found = await ctx.tx(db => compareCustomersBulk(db, items));
    created += addNew(seen, found.fresh);
    changed += addNew(completed, found.changed);
    refused.add(rejections);
    if (!(await goOn(last))) break;
  }
  const unchanged = good - created - changed;
  return { rows, created, changed, unchanged, ...refused.sum(), withEmail, withPhone, withConsent };
}

/** How many of `some` were not met before. */
function addNew(met: Set<string>, some: ReadonlySet<string>): number {
  let count = 0;
  for (const one of some) {
    if (met.has(one)) continue;
    count++;
    if (met.size < REMEMBERED) met.add(one);
  }
  return count;
}
