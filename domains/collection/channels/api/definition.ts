import { defineChannel } from '../channel-kind.ts';

export const channel = defineChannel({
  name: 'api',
  wording: { name: 'channel.api.name', about: 'channel.api.about' },
  reach: 'data',
});
