import type { Subscription } from '../../../platform/module.ts';
import { finishResponses } from '../../collection/server.ts';
import { findFinished } from './finished-store.ts';

/** Once a response is recorded, what was kept of it while it was under way is let go. */
export const noteFinished: Subscription = {
  event: 'feedback.recorded',
  order: 45,
  async handle(ctx, events) {
    const ids = events.flatMap(event => event.payload['ids'] as string[]);
    await ctx.tx(async db => {
      const finished = await findFinished(db, ctx.workspace.id, ids);
      if (finished.length) await finishResponses(db, ctx.workspace.id, finished);
    });
  },
};
