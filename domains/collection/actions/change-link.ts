import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { presentLink, type LinkRecord } from '../present.ts';
import { changeLink, findLink, type LinkRow } from '../store.ts';

export interface LinkChange {
  readonly name?: string | undefined;
  /** null takes it away. */
  readonly touchpointId?: string | null | undefined;
}

export async function updateLink(ctx: Context, id: string, change: LinkChange): Promise<LinkRecord> {
  authorise(ctx, 'surveys.publish');
  const { name, touchpointId } = change;
  return save(ctx, id, 'collection.updateLink', {
    ...(name !== undefined && { name }),
    ...(touchpointId !== undefined && { touchpointId }),
  });
}

/** Withdraws a link: its address leads nowhere any more, its answers stay. */
export async function withdrawLink(ctx: Context, id: string): Promise<void> {
  authorise(ctx, 'surveys.publish');
  await save(ctx, id, 'collection.withdrawLink', { withdrawnAt: ctx.now() });
}

async function save(ctx: Context, id: string, action: string, change: Partial<LinkRow>): Promise<LinkRecord> {
  const record = await ctx.tx(async db => {
    const before = await findLink(db, id);
    if (!before || before.withdrawnAt) throw fail.linkNotFound();
    const row = Object.keys(change).length ? await changeLink(db, id, change) : before;
    if (!row) throw fail.linkNotFound();
    await ctx.audit(db, action, { type: 'link', id, name: row.name });
    return presentLink(ctx, row);
  });
  await ctx.services.live.publish(ctx.workspace.id, { name: 'collection.changed', payload: { id } });
  return record;
}
