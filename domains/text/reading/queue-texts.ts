import type { Context } from '../../../platform/context.ts';
import type { OutboxEvent } from '../../../platform/events/event.ts';
import { askForReading } from '../jobs/ask-for-reading.ts';
import { addWaiting } from './waiting-store.ts';

/** After feedback was recorded, changed or deleted: its texts wait to be read. One statement, whatever their number. */
export async function queueTexts(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const ids = [...new Set(events.flatMap(idsOf))];
  await ctx.tx(db => addWaiting(db, ctx.workspace.id, ids));
  await askForReading(ctx);
}

/** After something was put among those that wait, or a run was begun or let go on. */
export async function readWhatWaits(ctx: Context): Promise<void> {
  await askForReading(ctx);
}

export function idsOf({ payload }: OutboxEvent): string[] {
  const { id, ids, records } = payload as { id?: string; ids?: string[]; records?: { id: string }[] };
  return [...(ids ?? []), ...(id === undefined ? [] : [id]), ...(records ?? []).map(record => record.id)];
}
