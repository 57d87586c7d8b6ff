import { authorise, type Context } from '../../../platform/context.ts';
import type { TimelineEntry } from '../../../platform/timeline.ts';
import { fail } from '../errors.ts';
import type { Customer } from '../model/customer.ts';
import { findCustomer, listAliases } from '../store.ts';
import { mergedPage } from './load-timeline.ts';

export interface CustomerExport {
  readonly customer: Customer;
  readonly aliases: string[];
  readonly timeline: TimelineEntry[];
}

const PAGE = 500;

/** Everything known about one customer. */
export async function exportCustomer(ctx: Context, id: string): Promise<CustomerExport> {
  authorise(ctx, 'customers.export');
  const { customer, aliases } = await ctx.tx(async db => {
    const found = await findCustomer(db, ctx.workspace.id, id);
    if (!found) throw fail.customerNotFound();
    await ctx.audit(db, 'customer.export', { type: 'customer', id });
    return { customer: found, aliases: await listAliases(db, ctx.workspace.id, id) };
  });
  const timeline: TimelineEntry[] = [];
  for (let last: TimelineEntry | undefined; ;) {
    const page = await mergedPage(ctx, id, { ...(last ? { before: last } : {}), limit: PAGE });
    timeline.push(...page);
    last = page.at(-1);
    if (page.length < PAGE) return { customer, aliases, timeline };
  }
}
