import type { Context } from '../../../platform/context.ts';
import type { OutboxEvent } from '../../../platform/events/event.ts';
import { recordsNamed } from './records-named.ts';

/** Tells open dashboards that figures moved; they ask again for what they show. */
export async function tellDashboards(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const records = events.reduce((sum, event) => sum + recordsNamed(event).length, 0);
  await ctx.services.live.publish(ctx.workspace.id, { name: 'feedback.projected', payload: { records } });
}
