import { authorise, type Context } from '../../../platform/context.ts';
import type { ChannelKind } from '../channels/channel-kind.ts';
import { channels } from '../channels/registry.gen.ts';

export function listChannels(ctx: Context): Pick<ChannelKind, 'name' | 'reach'>[] {
  authorise(ctx, 'surveys.read');
  return Object.values(channels).map(({ name, reach }) => ({ name, reach }));
}
