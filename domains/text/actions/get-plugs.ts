import type { z } from 'zod';
import { authorise, type Context } from '../../../platform/context.ts';
import { addressOfEndpoint } from '../plugs/endpoint/address-of.ts';
import { findPlugged } from '../plugs/endpoint/plug-store.ts';
import { pluggedSentiment } from '../plugs/transformer/plugged-sentiment.ts';
import type { summaryContract } from '../summary-contract.ts';

type Plugs = z.output<(typeof summaryContract)['plugs']['response']>;

/** Which models are plugged in, and whether this workspace's texts may be sent to the configured one. */
export async function getPlugs(ctx: Context): Promise<Plugs> {
  authorise(ctx, 'text.plug');
  const { languageModel, textModels } = ctx.services;
  const plugged = await ctx.tx(db => findPlugged(db, ctx.workspace.id));
  const configured = languageModel && addressOfEndpoint(languageModel);
  return {
    endpoint: configured
      ? {
          ...configured,
          on: plugged?.address === configured.address && plugged.model === configured.model,
          since: plugged ? { ...plugged, at: plugged.at.toISOString() } : null,
        }
      : null,
    sentiment: textModels === undefined ? [] : pluggedSentiment(textModels),
  };
}
