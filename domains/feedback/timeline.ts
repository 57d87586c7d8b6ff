import type { TimelineSource } from '../../platform/timeline.ts';
import { selectOfCustomer, toRecords } from './load-store.ts';

/** A customer's feedback on the profile's timeline. */
export const timeline: readonly TimelineSource[] = [
  {
    name: 'feedback',
    list: async (ctx, customerId, page) => {
      if (!ctx.actor.permissions.has('feedback.read')) return [];
      const rows = await ctx.tx(db => selectOfCustomer(db, ctx.workspace.id, customerId, page));
      const records = await toRecords(ctx.services.tenantPool, ctx.workspace.id, rows);
      return records.map(record => ({
        id: record.id,
        at: record.occurredAt,
        kind: 'feedback',
        data: {
          channel: record.channel,
          ...(record.text === undefined ? {} : { text: record.text.slice(0, 500) }),
          ...(record.touchpointId === undefined ? {} : { touchpointId: record.touchpointId }),
          scores: record.scores
            .slice(0, 20)
            .map(({ metric, value, min, max, good }) => ({ metric, value, min, max, good })),
        },
      }));
    },
  },
];
