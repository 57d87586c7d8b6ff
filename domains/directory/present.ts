// From rows to the shapes of contract.ts, and back.
import type { TimelineEntry } from '../../platform/timeline.ts';
import type { Customer } from './model/customer.ts';
import type { OrderSummary } from './store.ts';

export function presentCustomer({ createdAt, updatedAt, ...customer }: Customer) {
  return {
    ...customer,
    attributes: { ...customer.attributes },
    consent: structuredClone(customer.consent) as Record<
      string,
      Record<string, { granted: boolean; at: string; source: string }>
    >,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function presentOrders(orders: readonly OrderSummary[]) {
  return orders.map(({ first, last, ...rest }) => ({
    ...rest,
    first: first.toISOString(),
    last: last.toISOString(),
  }));
}

export function presentEntry({ id, at, kind, data }: TimelineEntry) {
  return { id, at: at.toISOString(), kind, data: { ...data } };
}

/** 'city:شیراز' → name and value; the value may contain colons. */
export function splitPair(pair: string): { name: string; value: string } {
  const colon = pair.indexOf(':');
  return { name: pair.slice(0, colon), value: pair.slice(colon + 1) };
}
