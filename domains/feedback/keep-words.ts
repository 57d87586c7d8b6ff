import type { Context } from '../../platform/context.ts';
import type { OutboxEvent } from '../../platform/events/event.ts';
import { findTexts, putWords, removeWords } from './search-store.ts';
import { textWords } from './search-words.ts';

const CHUNK = 2_000;

/** After feedback was recorded or changed: what its text is found by. Repeating it changes nothing. */
export async function keepWords(ctx: Context, events: readonly OutboxEvent[]): Promise<void> {
  const ids = [...new Set(events.flatMap(idsOf))];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    await ctx.tx(async db => {
      const texts = await findTexts(db, ctx.workspace.id, chunk);
      const words = texts
        .filter(one => one.text !== null)
        .map(one => ({ id: one.id, words: textWords(one.text ?? '') }));
      const without = new Set(chunk);
      for (const { id } of words) without.delete(id);
      const first = events.every(event => event.name === 'feedback.recorded');
      if (!first && without.size > 0) await removeWords(db, ctx.workspace.id, [...without]);
      await putWords(db, ctx.workspace.id, words);
    });
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
