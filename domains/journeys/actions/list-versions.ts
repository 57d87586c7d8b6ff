import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { findVersions } from '../store.ts';

export async function listVersions(
  ctx: Context,
  journeyId: string,
): Promise<Awaited<ReturnType<typeof findVersions>>> {
  authorise(ctx, 'journeys.read');
  const versions = await ctx.tx(db => findVersions(db, journeyId));
  if (versions.length === 0) throw fail.journeyNotFound();
  return versions;
}
