export { upsertCustomersBulk, type KeyedCustomer } from './bulk-store.ts';
export { backdateCustomersBulk } from './bulk-backdate-store.ts';
export { addFirstConsentBulk } from './bulk-consent-store.ts';
export { addEventsBulk, addOrdersBulk } from './bulk-history-store.ts';
export { findCustomer } from './store.ts';
export type { TimelineEntry, TimelinePage, TimelineSource } from '../../platform/timeline.ts';
