import { authorise, type Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/id.ts';
import { fail } from '../errors.ts';
import type { Consent } from '../model/customer.ts';
import { addConsentChange, findCustomer, saveCustomer } from '../store.ts';

export interface ConsentWord {
  readonly purpose: string;
  readonly channel: string;
  readonly granted: boolean;
  /** Where it was said: 'web form', 'call with the office'. */
  readonly source: string;
  readonly at?: Date | undefined;
}

/** Records a customer's word on a purpose and channel. An older word than the one known is kept as history only. */
export async function setConsent(ctx: Context, id: string, word: ConsentWord): Promise<void> {
  authorise(ctx, 'customers.write');
  const { purpose, channel, granted, source } = word;
  const at = word.at ?? ctx.now();
  await ctx.tx(async db => {
    const customer = await findCustomer(db, ctx.workspace.id, id, true);
    if (!customer) throw fail.customerNotFound();
    await addConsentChange(db, {
      workspaceId: ctx.workspace.id,
      id: newId(),
      customerId: id,
      at,
      purpose,
      channel,
      granted,
      source,
    });
    const known = customer.consent[purpose]?.[channel];
    if (known === undefined || new Date(known.at) <= at) {
      const state = { granted, at: at.toISOString(), source };
      const consent: Consent = {
        ...customer.consent,
        [purpose]: { ...customer.consent[purpose], [channel]: state },
      };
      await saveCustomer(db, ctx.workspace.id, { ...customer, consent });
    }
    await ctx.audit(db, 'customer.consent', { type: 'customer', id }, { purpose, channel, granted });
    await ctx.emit(db, { name: 'customer.consented', payload: { id, purpose, channel, granted } });
  });
}
