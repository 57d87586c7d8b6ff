import type { CategoryKey, ProductKey } from './catalogue.ts';
import type { CourierKey } from './markets.ts';
import type { LostReason, Platform, Profile } from './people.ts';
import type { Theme, TouchpointKey } from './touchpoints.ts';

/** What happened to one customer, before anybody is asked about it. Times are milliseconds. */
export interface History {
  readonly profile: Profile;
  readonly orders: readonly Order[];
  readonly events: readonly CustomerEvent[];
  readonly touches: readonly Touch[];
  /** Their view of the company at each quarterly question. */
  readonly views: readonly View[];
  readonly lost: { readonly at: number; readonly reason: LostReason } | undefined;
}

export interface Order {
  readonly key: string;
  readonly at: number;
  readonly amount: number;
  readonly currency: string;
  readonly items: readonly {
    readonly product: ProductKey;
    readonly quantity: number;
    readonly price: number;
  }[];
  /** Absent when collected in the shop. */
  readonly courier: CourierKey | undefined;
  readonly deliveredAt: number;
  readonly lateDays: number;
  readonly platform: Platform;
}

export interface CustomerEvent {
  readonly key: string;
  readonly name: EventName;
  readonly at: number;
  readonly detail: Readonly<Partial<Record<EventDetail, string | number>>>;
}

export type EventDetail = 'order' | 'courier' | 'daysLate' | 'version' | 'minutes' | 'product' | 'reason';

export const eventNames = [
  'club.joined',
  'site.visited',
  'app.opened',
  'store.visited',
  'cart.abandoned',
  'order.delivered',
  'order.returned',
  'support.called',
  'support.ticket_opened',
  'friend.referred',
  'account.closed',
] as const;
export type EventName = (typeof eventNames)[number];

/** One meeting with the company at a touchpoint, and how it felt. */
export interface Touch {
  readonly touchpoint: TouchpointKey;
  readonly at: number;
  readonly day: number;
  /** Felt satisfaction, in standard deviations. */
  readonly latent: number;
  readonly facts: TouchFacts;
}

export interface TouchFacts {
  readonly order?: string;
  readonly product?: ProductKey;
  readonly category?: CategoryKey;
  readonly courier?: CourierKey;
  readonly lateDays?: number;
  /** Minutes on hold. */
  readonly minutes?: number;
  /** Index of the person who served them. */
  readonly agent?: number;
  readonly version?: string;
  /** The release broke this customer's screens. */
  readonly brokenLayout?: boolean;
  readonly pricesRaised?: boolean;
  /** What they came to complain or ask about. */
  readonly problem?: Theme;
  /** How the parcel was packed, felt. */
  readonly packaging?: number;
  /** How clear the invoice was, felt. */
  readonly invoice?: number;
}

/** A customer's standing view of the company and its parts. */
export interface View {
  readonly at: number;
  readonly day: number;
  readonly loyalty: number;
  readonly aspects: Readonly<Record<Aspect, number>>;
  readonly pricesRaised: boolean;
  readonly version: string | undefined;
}

export const aspects = [
  'product',
  'delivery',
  'support',
  'price',
  'digital',
  'invoice',
  'packaging',
] as const;
export type Aspect = (typeof aspects)[number];
