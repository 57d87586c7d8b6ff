import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import type { Touchpoint } from '../model/journey-definition.ts';
import { changeTouchpoint, findTouchpoint } from '../store.ts';

export interface TouchpointChange {
  readonly name?: string;
  readonly icon?: string;
  readonly channel?: string;
  /** null takes the owner away. */
  readonly ownerTeamId?: string | null;
  readonly archived?: boolean;
}

export async function updateTouchpoint(
  ctx: Context,
  id: string,
  change: TouchpointChange,
): Promise<Touchpoint> {
  authorise(ctx, 'journeys.write');
  const { archived, ...fields } = change;
  return ctx.tx(async db => {
    const archivedAt = archived === undefined ? {} : { archivedAt: archived ? ctx.now() : null };
    if (!(await changeTouchpoint(db, id, { ...fields, ...archivedAt }))) throw fail.touchpointNotFound();
    const after = await findTouchpoint(db, id);
    if (after === undefined) throw fail.touchpointNotFound();
    await ctx.audit(db, 'journeys.updateTouchpoint', { type: 'touchpoint', id, name: after.name }, change);
    return after;
  });
}
