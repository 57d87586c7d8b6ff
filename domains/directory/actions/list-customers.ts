import { authorise, type Context } from '../../../platform/context.ts';
import type { Customer } from '../model/customer.ts';
import { searchQuery, type CustomerFilter } from '../model/search-query.ts';
import { countCustomers, listCustomers as listRows } from '../store.ts';

/** Counting further costs more than the figure is worth on a list. */
const COUNT_TO = 10_000;

export interface CustomerList {
  readonly customers: Customer[];
  readonly next: string | null;
  /** Only with the first page. */
  readonly total: { readonly count: number; readonly more: boolean } | null;
}

/** One page of customers, newest first. */
export async function listCustomers(
  ctx: Context,
  filter: CustomerFilter & { readonly before?: string | undefined; readonly limit: number },
): Promise<CustomerList> {
  authorise(ctx, 'customers.read');
  const query = searchQuery(filter);
  const { before, limit } = filter;
  return ctx.tx(async db => {
    const rows = await listRows(db, ctx.workspace.id, { query, before, limit: limit + 1 });
    const customers = rows.slice(0, limit);
    const n = before === undefined ? await countCustomers(db, query, COUNT_TO + 1) : undefined;
    const total = n === undefined ? null : { count: Math.min(n, COUNT_TO), more: n > COUNT_TO };
    return { customers, next: rows.length > limit ? (customers.at(-1)?.id ?? null) : null, total };
  });
}
