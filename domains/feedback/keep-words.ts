import type { Context } from '../../platform/context.ts';
import type { OutboxEvent } from '../../platform/events/event.ts';
import { deliveredFeedback } from './load.ts';
import { putWords, removeWords } from './search-store.ts';
import { textWords } from './search-words.ts';

const CHUNK = 2_000;

/** After feedback was recorded or changed: what its text is found by. Repeating it changes nothing. */
export async function keepWords(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const ids = [...new Set(events.flatMap(idsOf))];
  const spoken = (await deliveredFeedback(ctx, ids)).filter(record => record.text !== undefined);
  if (!events.every(event => event.name === 'feedback.recorded')) {
    const silent = new Set(ids);
    for (const { id } of spoken) silent.delete(id);
    if (silent.size > 0) await ctx.tx(db => removeWords(db, ctx.workspace.id, [...silent]));
  }
  for (let at = 0; at < spoken.length; at += CHUNK) {
    const words = spoken.slice(at, at + CHUNK).map(({ id, text = '' }) => ({ id, words: textWords(text) }));
    await ctx.tx(db => putWords(db, ctx.workspace.id, words));
  }
}

function idsOf({ payload }: OutboxEvent): string[] {
  const { id, ids, records } = payload as {
    id?: string;
    ids?: string[];
    records?: { id: string }[];
  };
  return [...(ids ?? []), ...(id === undefined ? [] : [id]), ...(records ?? []).map(record => record.id)];
}
