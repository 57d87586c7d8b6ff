import type { FeedbackRecord } from './model/feedback-record.ts';
import type { Context } from '../../platform/context.ts';
import type { TimelineSource } from '../../platform/timeline.ts';
import { findTouchpoints } from '../journeys/server.ts';
import { selectOfCustomer, toRecords } from './load-store.ts';

/** A customer's feedback on the profile's timeline. */
export const timeline: readonly TimelineSource[] = [
  {
    name: 'feedback',
    list: async (ctx, customerId, page) => {
      if (!ctx.actor.permissions.has('feedback.read')) return [];
      const rows = await ctx.tx(db => selectOfCustomer(db, ctx.workspace.id, customerId, page));
      const records = await toRecords(ctx.services.tenantPool, ctx.workspace.id, rows);
      const names = await touchpointNames(ctx, records);
      return records.map(record => ({
        id: record.id,
        at: record.occurredAt,
        kind: 'feedback',
        data: {
          channel: record.channel,
          ...(record.text === undefined ? {} : { text: record.text.slice(0, 500) }),
          ...(record.touchpointId === undefined ? {} : { touchpointId: record.touchpointId }),
          scores: record.scores.slice(0, 20).map(({ metric, value, min, max, good, touchpointId }) => ({
            metric,
            value,
            min,
            max,
            good,
            ...(names.has(touchpointId ?? '') && { about: names.get(touchpointId ?? '') }),
          })),
        },
      }));
    },
  },
];

/** Names of what the scores of one record are about, where they are about several things. */
async function touchpointNames(
  ctx: Context,
  records: readonly FeedbackRecord[],
): Promise<ReadonlyMap<string, string>> {
  const hasSeveral = records.some(({ scores }) => new Set(scores.map(s => s.touchpointId)).size > 1);
  if (!hasSeveral) return new Map();
  const touchpoints = await ctx.tx(db => findTouchpoints(db, true));
  return new Map(touchpoints.map(({ id, name }) => [id, name]));
}
