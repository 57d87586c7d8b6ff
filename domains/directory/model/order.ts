import { z } from 'zod';

export const orderItem = z.object({
  name: z.string().max(200),
  quantity: z.number().positive().default(1),
  price: z.number().optional(),
});
export type OrderItem = z.output<typeof orderItem>;

/** A purchase as told by the company's shop; `key` is theirs, `customerKey` the customer's externalKey. */
export interface OrderDraft {
  readonly key: string;
  readonly customer: { readonly id: string } | { readonly externalKey: string };
  readonly placedAt: Date;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly items?: readonly OrderItem[] | undefined;
}

/** Something a customer did or met; `name` like 'app.opened'. */
export interface EventDraft {
  readonly key: string;
  readonly customer: { readonly id: string } | { readonly externalKey: string };
  readonly name: string;
  readonly at: Date;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}
