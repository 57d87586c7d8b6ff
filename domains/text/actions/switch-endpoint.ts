import { authorise, type Context } from '../../../platform/context.ts';
import { fail } from '../errors.ts';
import { addressOfEndpoint, type EndpointAddress } from '../plugs/endpoint/address-of.ts';
import { plug, unplug } from '../plugs/endpoint/plug-store.ts';

/** Lets this workspace's masked sentences be sent to the address and model that the person was shown, or stops it. */
export async function switchEndpoint(
  ctx: Context,
  wanted: ({ readonly on: true } & EndpointAddress) | { readonly on: false },
): Promise<{ on: boolean }> {
  authorise(ctx, 'text.plug');
  const { languageModel } = ctx.services;
  const configured = languageModel && addressOfEndpoint(languageModel);
  if (wanted.on && (wanted.address !== configured?.address || wanted.model !== configured.model))
    throw fail.endpointChanged();
  await ctx.tx(async db => {
    const { address, model } = wanted.on ? wanted : { address: '', model: '' };
    if (wanted.on) await plug(db, ctx.workspace.id, { address, model, at: ctx.now(), by: ctx.actor.name });
    else await unplug(db, ctx.workspace.id);
    await ctx.audit(
      db,
      wanted.on ? 'text.endpointOn' : 'text.endpointOff',
      { type: 'text', id: 'endpoint', name: model || configured?.model || '' },
      wanted.on ? { address, model } : undefined,
    );
  });
  return { on: wanted.on };
}
