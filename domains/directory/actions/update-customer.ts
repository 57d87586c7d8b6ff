import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { cleanDetails, cleanText, type Customer } from '../model/customer.ts';
import { findCustomer, saveCustomer } from '../store.ts';

export interface CustomerChange {
  readonly externalKey?: string | undefined;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** null removes the attribute. */
  readonly attributes?: Readonly<Record<string, string | null>> | undefined;
}

/** Changes what is known of one customer; here, unlike in an upsert, things can be cleared. */
export async function updateCustomer(ctx: Context, id: string, change: CustomerChange): Promise<void> {
  authorise(ctx, 'customers.write');
  await ctx.tx(async db => {
    const before = await findCustomer(db, ctx.workspace.id, id, true);
    if (!before) throw fail.customerNotFound();
    await saveCustomer(db, ctx.workspace.id, changed(before, change)).catch((error: unknown) => {
      throw isDuplicate(error) ? fail.keyTaken({ key: change.externalKey ?? '' }) : error;
    });
    await ctx.audit(db, 'customer.update', { type: 'customer', id }, { fields: Object.keys(change) });
    await ctx.emit(db, { name: 'customer.changed', payload: { ids: [id] } });
  });
}

function changed(before: Customer, change: CustomerChange): Customer {
  const attributes = Object.entries({ ...before.attributes, ...change.attributes });
  const kept = attributes.filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== '');
  const given = Object.entries(change).filter(
    ([name, value]) => value !== undefined && name !== 'attributes',
  );
  const merged = { ...before, ...Object.fromEntries(given), attributes: Object.fromEntries(kept) };
  const { externalKey } = change;
  return {
    ...merged,
    ...empty(cleanDetails(merged)),
    attributes: cleanDetails(merged).attributes ?? {},
    externalKey: externalKey === undefined ? before.externalKey : cleanText(externalKey),
  };
}

/** Cleared text fields are null, not ''. */
function empty({ name, email, phone, language }: ReturnType<typeof cleanDetails>) {
  return { name: name || null, email: email || null, phone: phone || null, language: language || null };
}

function isDuplicate(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code === '23505' || (cause !== undefined && isDuplicate(cause));
}
