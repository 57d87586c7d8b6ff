// Safe for the browser.
export { directoryContract } from './contract.ts';
export type { Customer } from './model/customer.ts';
export type { EventDraft, OrderDraft, OrderItem } from './model/order.ts';
export type { TimelineEntry, TimelinePage, TimelineSource } from '../../platform/timeline.ts';
