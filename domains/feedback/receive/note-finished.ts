import type { Subscription } from '../../../platform/module.ts';
import { finishResponses } from '../../collection/server.ts';
import { deliveredFeedback } from '../load.ts';
import { tokenAndKey } from './response-key.ts';

/** Once a response is recorded, what was kept of it while it was under way is let go. */
export const noteFinished: Subscription = {
  event: 'feedback.recorded',
  order: 45,
  async handle(ctx, events) {
    const ids = [...new Set(events.flatMap(event => event.payload['ids'] as string[]))];
    const records = await deliveredFeedback(ctx, ids);
    const finished = records
      .filter(({ source }) => source.startsWith('survey:'))
      .map(({ key }) => tokenAndKey(key));
    if (finished.length) await ctx.tx(db => finishResponses(db, ctx.workspace.id, finished));
  },
};
