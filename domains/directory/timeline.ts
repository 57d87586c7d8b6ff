import type { TimelineSource } from '../../platform/timeline.ts';
import { listOwnEntries } from './timeline-store.ts';

/** Orders, events, changes of consent, and the day the customer became known. */
export const timeline: readonly TimelineSource[] = (['order', 'event', 'consent', 'joined'] as const).map(
  name => ({
    name,
    list: (ctx, customerId, page) => ctx.tx(db => listOwnEntries(db, name, customerId, page)),
  }),
);
