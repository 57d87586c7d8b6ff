import type { Context } from '../../../platform/context.ts';
import type { OutboxEvent } from '../../../platform/events/event.ts';
import { idsOf } from '../reading/queue-texts.ts';
import { forgetWrittenFrom } from './summary-store.ts';

/** After feedback was changed or deleted: nothing that a model wrote from it is kept. */
export async function forgetWritten(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const ids = [...new Set(events.flatMap(idsOf))];
  await ctx.tx(db => forgetWrittenFrom(db, ctx.workspace.id, ids));
}
