import type { Context } from '../../../../platform/context.ts';
import type { Db } from '../../../../platform/postgres/db.ts';
import type { LanguageModel } from '../../../../platform/services.ts';
import { addressOfEndpoint } from './address-of.ts';
import { findPlugged } from './plug-store.ts';

/** The one way to an endpoint: undefined unless an admin of the workspace switched on exactly what is configured now. */
export async function endpointOf(ctx: Context, db: Db): Promise<LanguageModel | undefined> {
  const configured = ctx.services.languageModel;
  if (configured === undefined) return undefined;
  const plugged = await findPlugged(db, ctx.workspace.id);
  const { address, model } = addressOfEndpoint(configured);
  return plugged?.address === address && plugged.model === model ? configured : undefined;
}
