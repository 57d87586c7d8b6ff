import { authorise, type Context } from '../../../platform/context.ts';
import { loadFeedback } from '../../feedback/server.ts';
import { selectToCheck } from '../learning/learning-store.ts';

/** Half of a page. */
const half = 5;
const among = 5_000;

/** Ten of the latest texts that are most worth looking at, the unsure and those by chance in turn. */
export async function listTextsToCheck(ctx: Context) {
  authorise(ctx, 'text.correct');
  return ctx.tx(async db => {
    const chosen = await selectToCheck(db, ctx.workspace.id, among, half);
    const records = await loadFeedback(
      ctx,
      db,
      chosen.map(one => one.id),
    );
    const texts = new Map(records.map(record => [record.id, record]));
    const of = (drawn: 'unsure' | 'chance') => chosen.filter(one => one.drawn === drawn);
    const [unsure, chance] = [of('unsure'), of('chance')];
    return unsure
      .flatMap((one, at) => [one, chance[at]])
      .concat(chance.slice(unsure.length))
      .flatMap(one => {
        const record = one && texts.get(one.id);
        if (record?.text === undefined) return [];
        return [
          {
            id: record.id,
            text: record.text,
            drawn: one?.drawn === 'unsure' ? ('unsure' as const) : ('chance' as const),
          },
        ];
      });
  });
}
