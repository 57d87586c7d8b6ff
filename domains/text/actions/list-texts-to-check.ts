import { authorise, type Context } from '../../../platform/context.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { selectUnspokenReadings } from '../learning/learning-store.ts';
import { mostWorthChecking } from '../learning/worth-checking.ts';

/** Half of a page. */
const half = 5;
const among = 5_000;

/** Ten of the latest texts that are most worth looking at: those that teach most and those by chance, in turn. */
export async function listTextsToCheck(ctx: Context) {
  authorise(ctx, 'text.correct');
  return ctx.tx(async db => {
    const open = await selectUnspokenReadings(db, ctx.workspace.id, among);
    const worth = mostWorthChecking(
      open.map(({ id, neg, neu, pos }) => ({ text: id, shares: [neg, neu, pos] })),
    );
    const chance = open.map(one => one.id).filter(id => !worth.includes(id));
    const chosen = Array.from({ length: half }, (_, at) => [
      { id: worth[at], drawn: 'unsure' as const },
      { id: chance[at], drawn: 'chance' as const },
    ]).flat();
    const records = await loadFeedback(
      ctx,
      db,
      chosen.flatMap(({ id }) => id ?? []),
    );
    const texts = new Map(records.map(record => [record.id, record.text]));
    return chosen.flatMap(({ id = '', drawn }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ id, text, drawn }];
    });
  });
}
