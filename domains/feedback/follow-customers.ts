import type { Context } from '../../platform/context.ts';
import type { OutboxEvent } from '../../platform/events/event.ts';
import { tellChanged } from './actions/update-feedback.ts';
import { anonymiseRows, moveRows } from './change-store.ts';

/** After two customers were found to be one: the feedback of the one is the other's. */
export async function followMerges(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  for (const { payload } of events) {
    const { from, into } = payload as { from: string; into: string };
    await ctx.tx(async db => tellChanged(ctx, db, await moveRows(db, ctx.workspace.id, from, into)));
  }
  ctx.services.wake();
}

/** After a customer asked to be forgotten: words and person go, scores stay as nobody's. */
export async function followErasures(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  for (const { payload } of events) {
    const { id } = payload as { id: string };
    await ctx.tx(async db => tellChanged(ctx, db, await anonymiseRows(db, ctx.workspace.id, id)));
  }
  ctx.services.wake();
}
