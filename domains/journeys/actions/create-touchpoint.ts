import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { Touchpoint } from '../model/journey-definition.ts';
import { addTouchpoints, findTouchpointsByKey } from '../store.ts';

export async function createTouchpoint(ctx: Context, draft: Omit<Touchpoint, 'id'>): Promise<Touchpoint> {
  authorise(ctx, 'journeys.write');
  return ctx.tx(async db => {
    if ((await findTouchpointsByKey(db, [draft.key])).length > 0) throw fail.keyTaken({ key: draft.key });
    const [made] = await addTouchpoints(db, ctx.workspace.id, [draft]);
    if (made === undefined) throw fail.keyTaken({ key: draft.key });
    await ctx.audit(db, 'journeys.createTouchpoint', { type: 'touchpoint', id: made.id, name: made.name });
    return made;
  });
}
