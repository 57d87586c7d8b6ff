import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { joinDetails, type Consent, type Customer } from '../model/customer.ts';
import { findCustomer, moveHistory, saveCustomer } from '../store.ts';

/** Joins `fromId` into `intoId`, which keeps its own details and gets the other's where it has none. */
export async function mergeCustomers(ctx: Context, intoId: string, fromId: string): Promise<void> {
  authorise(ctx, 'customers.merge');
  if (intoId === fromId) throw fail.mergeWithItself();
  await ctx.tx(async db => {
    // Locked in order of id: two merges of the same pair in opposite directions do not deadlock.
    const rows = new Map<string, Customer>();
    for (const id of [intoId, fromId].sort()) {
      const row = await findCustomer(db, ctx.workspace.id, id, true);
      if (!row) throw fail.customerNotFound();
      rows.set(id, row);
    }
    const into = rows.get(intoId);
    const from = rows.get(fromId);
    if (!into || !from) throw fail.customerNotFound();
    const externalKey = into.externalKey ?? from.externalKey;
    await moveHistory(db, ctx.workspace.id, from, into);
    const joined = {
      ...joinDetails(from, into),
      id: intoId,
      externalKey,
      consent: joinConsent(from.consent, into.consent),
    };
    await saveCustomer(db, ctx.workspace.id, joined);
    await ctx.audit(db, 'customer.merge', { type: 'customer', id: intoId }, { from: fromId });
    await ctx.emit(db, { name: 'customer.merged', payload: { from: fromId, into: intoId } });
  });
}

/** Of two words on the same purpose and channel the later one counts; at the same time, the refusal. */
function joinConsent(a: Consent, b: Consent): Consent {
  const joined: Record<string, Record<string, Consent[string][string]>> = {};
  for (const consent of [a, b])
    for (const [purpose, channels] of Object.entries(consent))
      for (const [channel, state] of Object.entries(channels)) {
        const known = joined[purpose]?.[channel];
        if (known && (known.at > state.at || (known.at === state.at && !known.granted))) continue;
        joined[purpose] = { ...joined[purpose], [channel]: state };
      }
  return joined;
}
